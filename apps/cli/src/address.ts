/** Where a server with this configuration is reached from this machine. */
import type { Config } from '#config';

/** `http://HOST:PORT`; a server that listens on all addresses is reached on this machine's own. */
export function localUrl({ host }: Pick<Config, 'host'>, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://127.0.0.1:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
