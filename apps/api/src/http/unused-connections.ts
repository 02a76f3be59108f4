/** Lets a process stop though clients hold connections on which they have not asked for anything yet, as browsers do. */
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Node closes connections that wait for their next request, but not those that wait for their first. */
export function dropUnusedConnections(fastify: FastifyInstance): void {
  const unused = new Set<Socket>();
  fastify.server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  fastify.server.on('request', ({ socket }: { socket: Socket }) => unused.delete(socket));
  fastify.addHook('preClose', (done) => {
    for (const socket of unused) socket.destroy();
    done();
  });
}
