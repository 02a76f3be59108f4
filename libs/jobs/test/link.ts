/** A TCP link between a test and a real server, which the test can cut, stop and restore. */
import { type AddressInfo, type Socket, connect, createServer } from 'node:net';

export interface Link {
  readonly port: number;
  /** Drops every open connection; new ones are let through. */
  cut(): void;
  /** Keeps connections open, accepts new ones, and passes nothing on. */
  stop(): void;
  /** Passes nothing on of the connections that are open now, as a network does that forgot them; new ones work. */
  strand(): void;
  /** Passes on again; what was stopped is dropped, as a network that comes back drops it. */
  restore(): void;
  close(): Promise<void>;
}

export async function openLink(target: URL, defaultPort: number): Promise<Link> {
  const sockets = new Set<Socket>();
  const stranded = new WeakSet<Socket>();
  let stopped = false;
  const server = createServer((near) => {
    const far = connect(Number(target.port || defaultPort), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => stopped || stranded.has(from) || to.write(bytes));
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const cut = (): void => sockets.forEach((socket) => socket.destroy());
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    strand: () => sockets.forEach((socket) => stranded.add(socket)),
    stop: () => {
      stopped = true;
    },
    restore: () => {
      stopped = false;
      cut();
    },
    close: () => {
      cut();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
