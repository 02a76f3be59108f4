/** Fetching pages from real servers, to which names and addresses are led by the test. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fetchPage } from './fetch-page.js';
import type { Network } from './network.js';

const PUBLIC = '93.184.216.34';
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const PAGE = '<!doctype html><title>Register of exports</title>';

let server: Server;
/** What was asked of the server: `host path`. */
const asked: string[] = [];
const pages = new Map<string, (request: IncomingMessage, response: ServerResponse) => void>();

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.headers.host} ${request.url}`);
    const page = pages.get(request.url ?? '');
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

/** Names as given, each lookup its next answer; every public address leads to the test's server. */
function leading(names: Record<string, string[][]>, connected: string[] = []): Network {
  const left = structuredClone(names);
  return {
    async resolve(hostname) {
      const answers = left[hostname];
      const answer = answers !== undefined && answers.length > 1 ? answers.shift() : answers?.[0];
      if (!answer) throw new Error('no such host');
      return [...answer];
    },
    async connect({ address }) {
      connected.push(address);
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
      await once(socket, 'connect');
      return socket;
    },
  };
}
const known = (connected?: string[]): Network =>
  leading({ 'source.example': [[PUBLIC]], 'www.source.example': [[PUBLIC]] }, connected);

const answering = (path: string, headers: Record<string, string>, body: string | Buffer = '', status = 200): string => {
  pages.set(path, (_, response) => void response.writeHead(status, headers).end(body));
  return `http://source.example${path}`;
};

async function codeOf(fetching: Promise<unknown>): Promise<unknown> {
  return fetching.then(
    () => 'fetched',
    (error: unknown) => (error as { code?: unknown }).code,
  );
}

describe('a page', () => {
  it('is read from the address that was checked, under its own name', async () => {
    const connected: string[] = [];
    const url = answering('/register?year=2026', HTML, PAGE);
    expect(await fetchPage(`${url}#table`, known(connected))).toEqual({ url, html: PAGE });
    expect([connected, asked.at(-1)]).toEqual([[PUBLIC], 'source.example /register?year=2026']);
  });

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['identity', Buffer.from(PAGE)],
  ])('packed with %s is unpacked', async (encoding, body) => {
    const url = answering(`/${encoding}`, { ...HTML, 'content-encoding': encoding }, body);
    expect((await fetchPage(url, known())).html).toBe(PAGE);
  });

  it.each([
    ['its header', { 'content-type': 'text/html; charset=ISO-8859-2' }, '<title>\xb1</title>', '<title>ą</title>'],
    ['its first lines', { 'content-type': 'text/html' }, '<meta charset="windows-1251"><title>\xcf</title>', 'П'],
    ['nobody', { 'content-type': 'text/html; charset=nonsense' }, '<title>Plain</title>', 'Plain'],
  ])('is read in the encoding that %s names', async (name, headers, body, expected) => {
    const url = answering(`/encoding/${encodeURIComponent(name)}`, headers, Buffer.from(body, 'latin1'));
    expect((await fetchPage(url, known())).html).toContain(expected);
  });

  it('that unpacks without end is read to its first megabyte', async () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from(PAGE), Buffer.alloc(200_000_000, ' ')]), { level: 9 });
    const url = answering('/bomb', { ...HTML, 'content-encoding': 'gzip' }, bomb);
    const before = process.memoryUsage.rss();
    expect((await fetchPage(url, known())).html).toHaveLength(1_000_000);
    expect(process.memoryUsage.rss() - before).toBeLessThan(100_000_000);
  });

  it('is found behind up to three redirects, and not behind more', async () => {
    answering('/last', HTML, PAGE);
    pages.set('/r3', (_, response) => void response.writeHead(308, { location: '/last' }).end());
    pages.set('/r2', (_, response) => void response.writeHead(302, { location: 'http://www.source.example/r3' }).end());
    pages.set('/r1', (_, response) => void response.writeHead(301, { location: '//source.example/r2' }).end());
    pages.set('/r0', (_, response) => void response.writeHead(303, { location: '/r1' }).end());
    expect((await fetchPage('http://source.example/r1', known())).url).toBe('http://www.source.example/last');
    expect(await codeOf(fetchPage('http://source.example/r0', known()))).toBe('too-many-redirects');
  });

  it.each<[string, Record<string, string>, number, string]>([
    ['a picture', { 'content-type': 'image/png' }, 200, 'page-is-not-html'],
    ['nothing that has a type', {}, 200, 'page-is-not-html'],
    ['what only begins like HTML', { 'content-type': 'text/html5' }, 200, 'page-is-not-html'],
    ['gone', HTML, 410, 'page-was-not-found'],
    ['an error', HTML, 500, 'page-was-not-found'],
    ['half an answer', HTML, 206, 'page-was-not-found'],
    ['packed in an unknown way', { ...HTML, 'content-encoding': 'zpaq' }, 200, 'page-was-not-found'],
    ['not packed as it says', { ...HTML, 'content-encoding': 'gzip' }, 200, 'page-was-not-found'],
  ])('that is %s is refused', async (name, headers, status, code) => {
    const url = answering(`/refused/${encodeURIComponent(name)}`, headers, PAGE, status);
    expect(await codeOf(fetchPage(url, known()))).toBe(code);
  });

  it.each([
    ['never answers', () => undefined],
    [
      'never ends',
      (_: IncomingMessage, response: ServerResponse) => void response.writeHead(200, HTML).write('<title>'),
    ],
    [
      'drips',
      (_: IncomingMessage, response: ServerResponse) => {
        response.writeHead(200, HTML);
        const drip = setInterval(() => response.write('<p>'), 20);
        response.on('close', () => clearInterval(drip));
      },
    ],
  ])('that %s is given up in time', async (name, page) => {
    pages.set(`/slow/${encodeURIComponent(name)}`, page);
    const from = performance.now();
    const url = `http://source.example/slow/${encodeURIComponent(name)}`;
    expect(await codeOf(fetchPage(url, known(), 300))).toBe('page-was-not-found');
    expect(performance.now() - from).toBeLessThan(2_000);
  });
});

describe('nothing is asked of', () => {
  it.each([
    ['this machine', 'http://127.0.0.1/'],
    ['this machine by name', 'http://localhost/'],
    ['this machine in octal', 'http://0177.0.0.1/'],
    ['this machine in hexadecimal', 'http://0x7f.1/'],
    ['this machine as one number', 'http://2130706433/'],
    ['this machine in other digits', 'http://１２７.０.０.１/'],
    ['this machine in IPv6', 'http://[::1]/'],
    ['this machine as IPv4 in IPv6', 'http://[::ffff:127.0.0.1]/'],
    ['a neighbour', 'http://192.168.1.1/'],
    ['the cloud that it runs in', 'http://169.254.169.254/latest/meta-data/'],
    ['a name that leads inside', 'http://inside.example/'],
    ['a name that also leads inside', 'http://mixed.example/'],
    ['another port', 'http://source.example:6379/'],
    ['another protocol', 'file:///etc/passwd'],
    ['another protocol', 'gopher://source.example/'],
    ['an address with a password', 'http://me:secret@source.example/'],
    ['no address', 'source.example'],
    ['nothing', ' '],
  ])('%s (%s)', async (_, url) => {
    const before = asked.length;
    const connected: string[] = [];
    const names = {
      localhost: [['127.0.0.1']],
      'inside.example': [['10.0.0.7']],
      'mixed.example': [[PUBLIC, '127.0.0.1']],
      'source.example': [[PUBLIC]],
    };
    expect(await codeOf(fetchPage(url, leading(names, connected)))).toBe('address-is-not-allowed');
    expect([asked.length, connected]).toEqual([before, []]);
  });

  it.each(['http://127.0.0.1/', 'http://[fd00::1]/', 'file:///etc/passwd', 'http://inside.example/', '//localhost/'])(
    'what a redirect leads to: %s',
    async (location) => {
      pages.set('/redirect', (_, response) => void response.writeHead(302, { location }).end());
      const connected: string[] = [];
      const network = leading(
        { 'source.example': [[PUBLIC]], 'inside.example': [['10.0.0.7']], localhost: [['::1']] },
        connected,
      );
      expect(await codeOf(fetchPage('http://source.example/redirect', network))).toBe('address-is-not-allowed');
      expect(connected).toEqual([PUBLIC]);
    },
  );

  it('a name that leads elsewhere the second time it is asked for', async () => {
    pages.set('/rebind', (_, response) => void response.writeHead(302, { location: '/rebind' }).end());
    const connected: string[] = [];
    const network = leading({ 'source.example': [[PUBLIC], ['127.0.0.1']] }, connected);
    expect(await codeOf(fetchPage('http://source.example/rebind', network))).toBe('address-is-not-allowed');
    expect(connected).toEqual([PUBLIC]);
  });

  it('a host that is not there', async () => {
    expect(await codeOf(fetchPage('http://nowhere.example/', known()))).toBe('page-was-not-found');
  });
});
