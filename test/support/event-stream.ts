/** A client of a stream of Server-Sent Events, as a browser is one: it keeps what came, and where it was. */
import { eventually } from '#testkit';

export interface StreamEvent {
  readonly event: string;
  readonly id: string | undefined;
  readonly data: Record<string, unknown>;
}

export interface EventStreamClient {
  readonly status: number;
  readonly events: readonly StreamEvent[];
  /** True once the server has ended it, or the connection broke. */
  hasEnded(): boolean;
  /** Waits for an event that fits. */
  next(fits: (event: StreamEvent) => boolean): Promise<StreamEvent>;
  /** Breaks the connection off. */
  close(): void;
}

export async function openStream(url: string, headers: Readonly<Record<string, string>>): Promise<EventStreamClient> {
  const leaving = new AbortController();
  const response = await fetch(url, { headers, signal: leaving.signal });
  const events: StreamEvent[] = [];
  let ended = false;
  const reading = async (): Promise<void> => {
    let rest = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      events.push(...blocks.flatMap(parse));
    }
  };
  // A connection that breaks is an end like any other here.
  reading().then(
    () => (ended = true),
    () => (ended = true),
  );
  return {
    status: response.status,
    events,
    hasEnded: () => ended,
    next: (fits) => eventually(() => events.find(fits), { what: 'an event of the stream' }),
    close: () => leaving.abort(),
  };
}

function parse(block: string): StreamEvent[] {
  const fields = new Map(
    block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const event = fields.get('event');
  if (event === undefined) return [];
  return [{ event, id: fields.get('id'), data: JSON.parse(fields.get('data') ?? '{}') as Record<string, unknown> }];
}
