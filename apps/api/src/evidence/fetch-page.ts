/** Fetches a web page for an editor, and reaches nothing but the public internet, whatever the URL, DNS or redirects say. */
import { request, type IncomingMessage } from 'node:http';
import { isIP, type Socket } from 'node:net';
import { isPublicAddress } from './allowed-address.js';
import type { Network } from './network.js';
import { notAllowed, notFound, PageProblem, tooManyRedirects } from './page-problem.js';
import { readHtml } from './read-html.js';

/** Milliseconds that everything takes at most: names, connections, redirects and the page. */
const TIME_LIMIT_MS = 5_000;
/** Milliseconds for one connection, so that a second address of the host has its turn. */
const CONNECT_LIMIT_MS = 2_000;
/** Addresses of one host that are tried. */
const MOST_ADDRESSES = 3;
const MOST_REDIRECTS = 3;

/** Ports that pages are served on; others belong to services that are none. */
const PORTS: ReadonlySet<number> = new Set([80, 443, 8080, 8443]);
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

const HEADERS = {
  accept: 'text/html,application/xhtml+xml',
  'accept-encoding': 'gzip, deflate, br',
  'user-agent': 'Claimdesk (evidence preview)',
  connection: 'close',
};

export interface FetchedPage {
  /** Where it was found. */
  readonly url: string;
  /** As much of it as is read. */
  readonly html: string;
}

/** @throws PageProblem for everything that keeps the page from being read. */
export async function fetchPage(
  address: string,
  network: Network,
  timeLimitMs: number = TIME_LIMIT_MS,
): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(timeLimitMs);
  let url = parseUrl(address);
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const answer = await ask(url, network, signal);
      const { statusCode = 0, headers } = answer;
      try {
        if (!REDIRECTS.has(statusCode) || headers.location === undefined) {
          if (statusCode !== 200) throw notFound(`the server answered with ${statusCode}`);
          return { url: url.href, html: await readHtml(answer, signal) };
        }
        url = parseUrl(headers.location, url);
      } finally {
        answer.destroy();
      }
    }
  } catch (error) {
    if (error instanceof PageProblem) throw error;
    throw notFound(signal.aborted ? 'it took too long' : 'the connection failed', error);
  }
  throw tooManyRedirects();
}

function parseUrl(address: string, base?: URL): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw notAllowed('it is no http or https address');
  if (url.username !== '' || url.password !== '') throw notAllowed('it holds a name or password');
  if (!PORTS.has(portOf(url))) throw notAllowed(`pages are not read from port ${url.port}`);
  url.hash = '';
  return url;
}

function portOf({ port, protocol }: URL): number {
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
}

/** The host's addresses, all of which must be public: of a mixture, a later connection could get the other one. */
async function addressesOf({ hostname }: URL, network: Network, signal: AbortSignal): Promise<string[]> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) === 0 ? await resolved(host, network, signal) : [host];
  if (addresses.length === 0 || !addresses.every(isPublicAddress)) {
    throw notAllowed('it does not lead to a public address');
  }
  // Many hosts have an IPv6 address that this machine cannot reach.
  return addresses.sort((a, b) => isIP(a) - isIP(b)).slice(0, MOST_ADDRESSES);
}

async function resolved(host: string, network: Network, signal: AbortSignal): Promise<string[]> {
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(notFound('it took too long')), { once: true });
  });
  try {
    return await Promise.race([network.resolve(host), late]);
  } catch (error) {
    if (error instanceof PageProblem) throw error;
    throw notFound('there is no such host', error);
  }
}

async function ask(url: URL, network: Network, signal: AbortSignal): Promise<IncomingMessage> {
  const addresses = await addressesOf(url, network, signal);
  const socket = await connectToOne(url, addresses, network, signal);
  return new Promise((resolve, reject) => {
    const asked = request({
      createConnection: () => socket,
      host: url.hostname,
      path: url.pathname + url.search,
      headers: { host: url.host, ...HEADERS },
      signal,
    });
    asked.on('response', resolve);
    asked.on('error', (error) => {
      socket.destroy();
      reject(error);
    });
    asked.end();
  });
}

async function connectToOne(
  url: URL,
  addresses: readonly string[],
  network: Network,
  signal: AbortSignal,
): Promise<Socket> {
  const tlsHost = url.protocol === 'https:' ? url.hostname.replace(/^\[|\]$/g, '') : undefined;
  let failure: unknown;
  for (const address of addresses) {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(CONNECT_LIMIT_MS)]);
    try {
      return await network.connect({ address, port: portOf(url), tlsHost }, limit);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}
