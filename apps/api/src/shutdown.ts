/** Ends the process in good order, and in any case in time. */
import type { Logger } from '@nestjs/common';

/** Milliseconds until an unfinished shutdown is cut off; supervisors kill after 10 s. */
const LIMIT_MS = 8_000;

/** Calls `stop` once, on SIGTERM, SIGINT, or when the parent process is gone, and exits. */
export function whenAsked(stop: () => Promise<void>, logger: Logger): void {
  let stopping = false;
  const end = (reason: string) => (): void => {
    if (stopping) return;
    stopping = true;
    logger.log({ event: 'stopping', reason });
    setTimeout(() => {
      logger.error(`requests were still running after ${LIMIT_MS} ms; their transactions are rolled back`);
      process.exit(1);
    }, LIMIT_MS).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error(`the shutdown failed: ${String(error)}`);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', end('SIGTERM'));
  process.once('SIGINT', end('SIGINT'));
  process.once('disconnect', end('the parent process is gone'));
}
