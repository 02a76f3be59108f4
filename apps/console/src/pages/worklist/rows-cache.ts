/** Changes to the rows that are loaded, without asking for them again: pure, on the pages as the query keeps them. */
import type { InfiniteData } from '@tanstack/react-query';
import type { Claim, ClaimsPage } from './rows-query.js';

export type Pages = InfiniteData<ClaimsPage>;

/** Puts each claim in the place of its older self; claims that are not loaded are passed over. */
export function withChanged(pages: Pages, claims: readonly Claim[]): Pages {
  const changed = new Map(claims.map((claim) => [claim.id, claim]));
  return onItems(pages, (items) =>
    items.map((item) => {
      const claim = changed.get(item.id);
      return claim !== undefined && claim.version >= item.version ? claim : item;
    }),
  );
}

/** Takes rows away, and counts them off. */
export function without(pages: Pages, ids: ReadonlySet<string>): Pages {
  const before = rowsOf(pages).length;
  const left = onItems(pages, (items) => items.filter(({ id }) => !ids.has(id)));
  const gone = before - rowsOf(left).length;
  return { ...left, pages: left.pages.map((page) => countedOff(page, gone)) };
}

export function rowsOf({ pages }: Pages): Claim[] {
  return pages.flatMap(({ items }) => items);
}

function onItems(pages: Pages, change: (items: Claim[]) => Claim[]): Pages {
  return { ...pages, pages: pages.pages.map((page) => ({ ...page, items: change(page.items) })) };
}

function countedOff(page: ClaimsPage, gone: number): ClaimsPage {
  return page.total === undefined ? page : { ...page, total: Math.max(0, page.total - gone) };
}
