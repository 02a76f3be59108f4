/** What a browser does with a session: keeps the cookie, and says that a page of ours asks. */
import { type Answer, call } from './call.js';

export interface Browser {
  send(method: string, path: string, json?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  get(path: string): Promise<Answer>;
  post(path: string, json?: unknown): Promise<Answer>;
  put(path: string, json: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** As it is sent: `name=value`; undefined when there is none. */
  cookie(): string | undefined;
  /** A copy that goes its own way from here. */
  clone(): Browser;
}

/** What a page of ours sends with every change. */
export const FROM_OUR_PAGE = { 'x-claimdesk': '1', 'sec-fetch-site': 'same-origin' };

/** `urls`: processes of one installation; requests go to them in turn. */
export function openBrowser(urls: readonly string[], cookie?: string): Browser {
  let held = cookie;
  let turn = 0;
  const send: Browser['send'] = async (method, path, json, headers = FROM_OUR_PAGE) => {
    const url = urls[turn % urls.length] ?? '';
    turn += 1;
    const answer = await call(url + path, {
      method,
      ...(json !== undefined && { json }),
      headers: { ...headers, ...(held !== undefined && { cookie: `theme=dark; ${held}` }) },
    });
    const set = answer.headers.get('set-cookie')?.split(';')[0];
    if (set !== undefined) held = set.endsWith('=') ? undefined : set;
    return answer;
  };
  return {
    send,
    get: (path) => send('GET', path),
    post: (path, json) => send('POST', path, json),
    put: (path, json, headers) => send('PUT', path, json, { ...FROM_OUR_PAGE, ...headers }),
    cookie: () => held,
    clone: () => openBrowser(urls, held),
  };
}
