/** Asks a worker of this browser to check a chain. */
import type { Entry, Verification } from './verify-chain.js';

type Answer = { readonly verification: Verification } | { readonly failure: string };

/** @throws Error when the browser cannot check it: no secure connection, no worker. */
export async function runVerification(entries: readonly Entry[]): Promise<Verification> {
  const worker = new Worker(new URL('./verify.worker.ts', import.meta.url), { type: 'module' });
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage(entries);
    });
    if ('failure' in answer) throw new Error(answer.failure);
    return answer.verification;
  } finally {
    worker.terminate();
  }
}
