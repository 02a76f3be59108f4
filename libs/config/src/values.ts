// What makes a value of each kind good: ports, hosts, URLs, names.
import { isIP } from 'node:net';
import { ConfigError } from './config-error.js';

const MAX_PORT = 65_535;
const MAX_NAME_LENGTH = 100;
const HOST_NAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i;
const SHOWN_LENGTH = 40;

/** 1 to 65535, or 0 for any free port. */
export function parsePort(variable: string, value: string): number {
  const port = /^\d{1,5}$/.test(value.trim()) ? Number(value) : Number.NaN;
  if (port <= MAX_PORT) return port;
  throw new ConfigError(
    variable,
    `must be a port number from 0 (any free one) to ${MAX_PORT}, not ${shown(value)}`,
    '3000',
  );
}

/** An IP address or a host name to listen on. */
export function parseHost(variable: string, value: string): string {
  const host = value.trim();
  // Digits and dots that are no address would be looked up as a name, and fail later with a worse message.
  if (isIP(host) !== 0 || (HOST_NAME.test(host) && !/^[\d.]+$/.test(host))) return host;
  throw new ConfigError(variable, `must be an IP address or a host name, not ${shown(value)}`, '127.0.0.1');
}

/**
 * A server's URL, given back unchanged. It may hold a password, so it is never part of the message.
 * @param schemes without colon, the first is the example's
 */
export function parseServerUrl(variable: string, value: string, schemes: readonly string[], example: string): string {
  const url = parseUrl(value);
  if (url !== null && schemes.includes(url.protocol.slice(0, -1)) && url.hostname !== '') return value.trim();
  const wanted = schemes.map((scheme) => `${scheme}://`).join(' or ');
  throw new ConfigError(
    variable,
    `must be a URL that begins with ${wanted} and names a host (its value is not shown)`,
    example,
  );
}

/** The base of addresses, without a slash at its end. */
export function parseWebUrl(variable: string, value: string, example: string): string {
  const url = parseUrl(value);
  const plain = url !== null && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
  if (plain && ['http:', 'https:'].includes(url.protocol)) return url.href.replace(/\/+$/, '');
  throw new ConfigError(
    variable,
    'must be a http:// or https:// URL without query, fragment or password (its value is not shown)',
    example,
  );
}

/** The base of links, without a slash at its end. */
export const parsePublicUrl = (variable: string, value: string): string =>
  parseWebUrl(variable, value, 'https://facts.example.org');

/** A name for people to read. */
export function parseName(variable: string, value: string): string {
  const name = value.trim();
  if (name.length <= MAX_NAME_LENGTH && !/\p{Cc}/u.test(name)) return name;
  throw new ConfigError(variable, `must be at most ${MAX_NAME_LENGTH} characters on one line`, 'Daily Example');
}

function parseUrl(value: string): URL | null {
  return URL.canParse(value.trim()) ? new URL(value.trim()) : null;
}

/** A value as part of a message: quoted, on one line, and short. */
function shown(value: string): string {
  return JSON.stringify(value.length > SHOWN_LENGTH ? `${value.slice(0, SHOWN_LENGTH)}…` : value);
}
