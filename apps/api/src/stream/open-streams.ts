/** The streams that this process serves: how many, whose, and their end when the process stops. */
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Problem } from '../http/index.js';

/** Streams of one person, as each window has one; and of all, as each takes a connection. */
const MOST_OF_ONE = 12;
const MOST = 1_000;

@Injectable()
export class OpenStreams implements OnModuleDestroy {
  private readonly open = new Map<AbortController, string>();

  /**
   * Aborted when the process stops, or by the caller. To be given to `close` in any case.
   * @throws Problem 429 when the person has too many, 503 when the process has.
   */
  add(personId: string): AbortController {
    if ([...this.open.values()].filter((id) => id === personId).length >= MOST_OF_ONE) {
      const detail = `You have ${MOST_OF_ONE} streams open already. Close a window, or share one stream among them.`;
      throw new Problem(429, 'too-many-streams', detail, { headers: { 'retry-after': '30' } });
    }
    if (this.open.size >= MOST) {
      const detail = 'This server has as many streams open as it serves. Try again in a moment.';
      throw new Problem(503, 'server-is-busy', detail, { headers: { 'retry-after': '5' } });
    }
    const stream = new AbortController();
    this.open.set(stream, personId);
    return stream;
  }

  close(stream: AbortController): void {
    this.open.delete(stream);
    stream.abort();
  }

  onModuleDestroy(): void {
    for (const stream of this.open.keys()) stream.abort();
  }
}
