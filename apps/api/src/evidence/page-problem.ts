/** Why a page could not be read, in words for the editor who wants to cite it. */
import { Problem } from '../http/index.js';

export class PageProblem extends Problem {
  constructor(code: string, what: string, cause?: unknown) {
    const errors = [{ pointer: '/url', detail: 'an address of a public web page' }];
    super(422, code, `${what} Nothing was stored. Type the title by hand.`, { errors, cause });
  }
}

export function notAllowed(why: string): PageProblem {
  return new PageProblem('address-is-not-allowed', `This address is not fetched: ${why}.`);
}

export function notFound(why: string, cause?: unknown): PageProblem {
  return new PageProblem('page-was-not-found', `The page could not be read: ${why}.`, cause);
}

export function notHtml(type: string): PageProblem {
  return new PageProblem('page-is-not-html', `This is no web page but ${type.slice(0, 100)}.`);
}

export function tooManyRedirects(): PageProblem {
  return new PageProblem('too-many-redirects', 'The address leads from one to the next without an end.');
}
