/** Articles with their claims marked by hand: how the files of training/gold/articles/ are read. */
import type { Span } from '#domain';

/** Who asserts a claim of the gold. */
export interface GoldClaimant {
  readonly name: string;
  readonly type: string;
}

/** A plan of the gold. No bound: the article gives none there, or the annotator left it open. */
export interface GoldPlan {
  /** Days, or their beginnings ("2027") where anything in that year is right. */
  readonly from?: string;
  readonly to?: string;
  /** Absent: not judged. */
  readonly precision?: string;
}

/** One proposition that an editor could check. */
export interface GoldClaim extends Span {
  /** Nobody for the narrator's. */
  readonly by?: GoldClaimant;
  readonly attribution: string;
  readonly kind: string;
  /** What a statement of it must say to be understood without the article: names in full, dates with their year. */
  readonly names: readonly string[];
  readonly plan?: GoldPlan;
  /** Annotators may differ on whether this is a claim, or on its plan: it counts neither for nor against. */
  readonly debatable: boolean;
}

/** An article and its claims. */
export interface GoldArticle {
  readonly id: string;
  /**
   * `dev` for work on the extractor; for reports alone `held`, and `outside` where who marked it had never seen what the
   * extractor does.
   */
  readonly part: string;
  readonly publishedAt: string;
  readonly publisher: string;
  readonly title: string;
  readonly text: string;
  readonly claims: readonly GoldClaim[];
}

const WHO = /^(?<name>.+) \((?<type>[a-z]+)\) (?<attribution>direct|indirect|mixed)$/u;
const WINDOW = /^(?<from>[\d-]*)\.\.(?<to>[\d-]*)(?: (?<precision>[a-z*]+))?$/u;

/** The place of `words` in `text`, at or behind `from`; ` [...] ` stands for words left out. */
function placeOf(text: string, words: string, from: number): Span {
  const [first = '', ...others] = words.split(' [...] ');
  const start = text.indexOf(first, from);
  if (start < 0) throw new Error(`"${first}" does not stand in the article, or not in this order`);
  let end = start + first.length;
  for (const other of others) {
    const at = text.indexOf(other, end);
    if (at < 0) throw new Error(`"${other}" does not stand behind "${first}"`);
    end = at + other.length;
  }
  return { start, end };
}

function planOf(words: string): GoldPlan {
  if (words === 'none') return {};
  const { from, to, precision } = WINDOW.exec(words)?.groups ?? {};
  if (from === undefined || to === undefined) throw new Error(`"${words}" is no window of days`);
  return { ...(from && { from }), ...(to && { to }), ...(precision && precision !== '*' && { precision }) };
}

/** One line: `words | who | kind | names | plan`, and `?` at its end where it is debatable. */
function claimOf(line: string, text: string, from: number): GoldClaim {
  const debatable = line.endsWith('?');
  const [words = '', who = '', kind = '', names = '', plan = ''] = line
    .slice(0, debatable ? -1 : undefined)
    .split('|')
    .map((part) => part.trim());
  const { name, type, attribution } = WHO.exec(who)?.groups ?? {};
  if (name === undefined && who !== 'narrator') throw new Error(`"${who}" is nobody`);
  return {
    ...placeOf(text, words, from),
    ...(name !== undefined && type !== undefined && { by: { name, type } }),
    attribution: attribution ?? 'narrator',
    kind,
    names: names.split(';').flatMap((one) => one.trim() || []),
    ...(plan !== '' && { plan: planOf(plan) }),
    debatable,
  };
}

/**
 * Reads one file: lines `field: value`, a blank line, the article's text, a line `=====`, a line for each claim.
 * @param name the file's name without its folder, such as `01-ferry.dev.txt`.
 */
export function goldArticle(name: string, content: string): GoldArticle {
  const [id = '', part = ''] = name.split('.');
  const blank = content.indexOf('\n\n');
  const bar = content.indexOf('\n=====\n');
  const fields = new Map(
    content
      .slice(0, blank)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const text = content.slice(blank + 2, bar).trim();
  const claims: GoldClaim[] = [];
  for (const line of content.slice(bar + 7).split('\n')) {
    if (line.trim() === '') continue;
    // Claims may lie inside each other ("who won contracts"), so a line is looked for near the one before it.
    const last = claims.at(-1);
    claims.push(claimOf(line, text, Math.max(0, (last?.start ?? 0) - NESTED_WITHIN)));
  }
  return {
    id,
    part,
    publishedAt: fields.get('publishedAt') ?? '',
    publisher: fields.get('publisher') ?? '',
    title: fields.get('title') ?? '',
    text,
    claims,
  };
}

/** Code units by which a claim may begin before the one that its line follows. */
const NESTED_WITHIN = 200;
