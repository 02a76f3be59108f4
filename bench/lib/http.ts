/** A client that costs little, as it shares the machine with what it measures: node:http over kept connections. */
import { Agent, request } from 'node:http';

export interface Reply<T> {
  readonly status: number;
  readonly body: T;
}

export type Call = <T>(method: string, path: string, key: string, json?: unknown) => Promise<Reply<T>>;

/** Calls `base` over at most `connections` connections. */
export function connectTo(base: string, connections: number): Call {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(base);
  return <T>(method: string, path: string, key: string, json?: unknown) =>
    new Promise<Reply<T>>((resolve, reject) => {
      const body = json === undefined ? undefined : JSON.stringify(json);
      const headers = {
        authorization: `Bearer ${key}`,
        ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
      };
      const sent = request({ agent, hostname, port, method, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          resolve({ status: response.statusCode ?? 0, body: (text === '' ? undefined : JSON.parse(text)) as T });
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
}
