/** Checks a chain beside the page, so that a long one does not hold it up. */
import { type Entry, verifyChain } from './verify-chain.js';

self.addEventListener('message', (event: MessageEvent<readonly Entry[]>) => {
  void verifyChain(event.data).then(
    (verification) => self.postMessage({ verification }),
    (error: unknown) => self.postMessage({ failure: error instanceof Error ? error.message : String(error) }),
  );
});
