/** Tokens by which things without a class of their own are injected. */

/** `@Inject(QUEUES) queues: QueueSettings`: where the queues are. */
export const QUEUES = Symbol('queues');

/** `@Inject(OFFERER) offerer: Offerer`: the worker's face of the queues. */
export const OFFERER = Symbol('offerer');

/** `@Inject(READERS) readers: LogReader[]`: whoever follows the log. */
export const READERS = Symbol('readers');

/** `@Inject(SWEEPS) sweeps: Sweep[]`: what looks over Postgres from time to time. */
export const SWEEPS = Symbol('sweeps');
