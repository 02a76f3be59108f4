/** Random walks of several people and the service over one claim. */
import fc from 'fast-check';
import { evolveClaim, Refusal, type Actor, type Claim, type ClaimEvent, type Desk, type Occurred } from '#domain';
import { everyone, mara, NOON, origin } from './builders.js';
import { commands, serviceCommands, type Command } from './commands.js';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/** One turn: time passes, then somebody tries one command after another, from the `first` on, until one has an effect. */
export interface Turn {
  readonly passes: number;
  /** Absent: whoever holds the claim, so that walks get past a review. */
  readonly actor: Actor | undefined;
  readonly first: number;
  readonly pick: number;
}

export const turns: fc.Arbitrary<Turn[]> = fc.array(
  fc.record({
    passes: fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 0, max: 12 }).map((minutes) => minutes * MINUTE) },
      { weight: 1, arbitrary: fc.integer({ min: 13, max: 40 }).map((minutes) => minutes * MINUTE) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 120 }).map((days) => days * DAY) },
    ),
    actor: fc.option(fc.constantFrom(...everyone), { nil: undefined, freq: 2 }),
    first: fc.nat(999),
    pick: fc.nat(999),
  }),
  { minLength: 1, maxLength: 80, size: 'max' },
);

/** A state on the way, with the events that led to it from the one before. */
export interface Station {
  readonly before: Claim;
  readonly claim: Claim;
  readonly events: readonly Occurred<ClaimEvent>[];
  readonly at: string;
}

const byPeople: readonly [Command, boolean][] = Object.values(commands).map((command) => [command, true]);
const byService: readonly [Command, boolean][] = Object.values(serviceCommands).map((command) => [command, false]);
/** Leads on towards publication; tried more often, so that walks come to a second verdict and a third. */
const onwards: readonly [Command, boolean][] = [
  commands.take,
  commands.propose,
  commands.approve,
  commands.publish,
].map((command) => [command, true]);
const all = [...byPeople, ...onwards, ...byService, ...onwards, ...onwards];
/** Has no divisor in common with the number of commands, so that stepping by it meets every one. */
const STRIDE = 7;

/** Plays the turns and gives every station. Errors other than refusals are passed on. */
export function walk(desk: Desk, path: readonly Turn[]): Station[] {
  let claim = evolveClaim('claim-1', undefined, { event: origin(), at: NOON, actorId: null });
  let now = Date.parse(NOON);
  return path.map((way, turn) => {
    const { passes, first, pick } = way;
    const actor = way.actor ?? everyone.find(({ id }) => id === claim.review?.holderId) ?? mara;
    now += passes;
    const at = new Date(now).toISOString();
    const before = claim;
    const events = tryFrom(first, (command, byPerson) =>
      command(before, { desk, actor, at, pick, id: String(turn) }).map((event) => ({
        event,
        at,
        actorId: byPerson ? actor.id : null,
      })),
    );
    claim = events.reduce((state, occurred) => evolveClaim(state.id, state, occurred), claim);
    return { before, claim, events, at };
  });
}

function tryFrom(
  first: number,
  run: (command: Command, byPerson: boolean) => Occurred<ClaimEvent>[],
): Occurred<ClaimEvent>[] {
  for (let i = 0; i < all.length; i++) {
    const [command, byPerson] = all[(first + i * STRIDE) % all.length] ?? [() => [], false];
    try {
      const events = run(command, byPerson);
      if (events.length > 0) return events;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return [];
}
