/** The way to other machines: names to addresses, and connections to the very address that was checked. */
import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

export interface Target {
  /** An IP address: nothing is looked up any more. */
  readonly address: string;
  readonly port: number;
  /** Whom the certificate must be for; undefined: no TLS. */
  readonly tlsHost: string | undefined;
}

export interface Network {
  /** Every address that the name has. */
  resolve(hostname: string): Promise<string[]>;
  connect(target: Target, signal: AbortSignal): Promise<Socket>;
}

/** Token by which the network is injected. */
export const NETWORK = Symbol('network');

export const internet: Network = {
  async resolve(hostname) {
    return (await lookup(hostname, { all: true })).map(({ address }) => address);
  },
  async connect({ address, port, tlsHost }, signal) {
    const socket =
      tlsHost === undefined
        ? connectTcp({ host: address, port })
        : connectTls({ host: address, port, ALPNProtocols: ['http/1.1'], ...serverNameFor(tlsHost) });
    const giveUp = (): void => void socket.destroy(new Error('the connection was not made in time'));
    signal.addEventListener('abort', giveUp, { once: true });
    try {
      await once(socket, tlsHost === undefined ? 'connect' : 'secureConnect');
      return socket;
    } finally {
      signal.removeEventListener('abort', giveUp);
    }
  },
};

/** Certificates name hosts; an address in the URL is checked as the host itself. */
function serverNameFor(host: string): { servername?: string } {
  return isIP(host) === 0 ? { servername: host } : {};
}
