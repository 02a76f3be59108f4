/** Every command that people and the service can give a claim, with arguments drawn from one number. */
import {
  advanceFollowUp,
  checkFollowUp,
  correctVerdict,
  CORRECTION_KINDS,
  decideOnVerdict,
  dismissClaim,
  DISMISSAL_REASONS,
  editClaim,
  expireLease,
  offerReturned,
  promiseScale,
  proposeVerdict,
  publishVerdict,
  queueClaim,
  releaseReview,
  reopenClaim,
  rescheduleFollowUp,
  skipReview,
  takeReview,
  trackPlan,
  truthScale,
  withdrawVerdict,
  type Actor,
  type Claim,
  type ClaimAction,
  type ClaimEvent,
  type Desk,
} from '#domain';
import { evidence, finding } from './builders.js';

/** What a command is given. `pick` chooses among its possible arguments; `id` is fresh. */
export interface Given {
  readonly desk: Desk;
  readonly actor: Actor;
  readonly at: string;
  readonly pick: number;
  readonly id: string;
}

export type Command = (claim: Claim, given: Given) => ClaimEvent[];

function choose<T>(from: readonly T[], pick: number): T {
  const chosen = from[pick % from.length];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

/** A command about one of the claim's verdicts; without any verdict nobody can name one. */
const onVerdict =
  (rule: (claim: Claim, verdictId: string, given: Given) => ClaimEvent[]): Command =>
  (claim, given) =>
    claim.verdicts.length === 0 ? [] : rule(claim, choose(claim.verdicts, given.pick).id, given);

const onFollowUp =
  (rule: Command): Command =>
  (claim, given) =>
    claim.followUp ? rule(claim, given) : [];

const ratings = truthScale.ratings.map((r) => r.value);
const outcomes = promiseScale.ratings.map((r) => r.value);

/** What people do. */
export const commands = {
  editStatement: (claim, { actor, pick }) => editClaim(claim, { statement: `Statement ${pick % 3}` }, actor),
  editPlan: (claim, { actor, pick }) => editClaim(claim, pick % 2 ? { plan: null } : { priority: pick % 4 }, actor),
  queue: (claim, { actor }) => queueClaim(claim, actor),
  dismiss: (claim, { actor, pick }) => dismissClaim(claim, { reason: choose(DISMISSAL_REASONS, pick) }, actor),
  reopen: (claim, { actor }) => reopenClaim(claim, 'New figures.', actor),
  take: (claim, { desk, actor, at, id }) => takeReview(claim, desk, actor, at, `review-${id}`),
  release: (claim, { actor, at }) => releaseReview(claim, actor, at),
  skip: (claim, { actor, at }) => skipReview(claim, actor, at),
  propose: (claim, { desk, actor, at, pick, id }) =>
    proposeVerdict(
      claim,
      {
        finding: { ...finding, rating: choose(ratings, pick) },
        scale: truthScale,
        desk,
        verdictId: `verdict-${id}`,
        digest: `digest-${id}`,
        sealed: { finding: { ...finding, rating: choose(ratings, pick % 2 ? pick : pick + 1) }, salt: 'salt' },
      },
      actor,
      at,
    ),
  withdraw: onVerdict((claim, verdictId, { desk, actor, at }) => withdrawVerdict(claim, verdictId, desk, actor, at)),
  approve: onVerdict((claim, verdictId, { actor }) =>
    decideOnVerdict(claim, { verdictId, decision: 'approve' }, actor),
  ),
  return: onVerdict((claim, verdictId, { actor, pick }) =>
    decideOnVerdict(claim, { verdictId, decision: 'return', note: pick % 5 ? 'Name the figure.' : ' ' }, actor),
  ),
  publish: onVerdict((claim, verdictId, { actor, id }) =>
    publishVerdict(claim, { verdictId, slug: `slug-${id}` }, actor),
  ),
  correct: onVerdict((claim, supersedes, { actor, pick, id }) =>
    correctVerdict(
      claim,
      {
        verdictId: `verdict-${id}`,
        supersedes,
        kind: choose(CORRECTION_KINDS, pick),
        note: 'A date was wrong.',
        changes: { rating: choose(ratings, pick) },
        scale: truthScale,
      },
      actor,
    ),
  ),
  reschedule: onFollowUp((claim, { actor }) =>
    rescheduleFollowUp(claim, { dueFrom: '2017-08-01', dueTo: '2017-08-03' }, 'It was put off.', actor),
  ),
  check: onFollowUp((claim, { actor, at, pick, id }) => {
    const outcome = choose(outcomes, pick);
    const command = { checkId: `check-${id}`, outcome, note: '', evidence: [evidence], scale: promiseScale };
    return checkFollowUp(claim, command, actor, at);
  }),
} satisfies Record<string, Command>;

/** What the service does by itself. */
export const serviceCommands = {
  expire: (claim, { at }) => expireLease(claim, at),
  offer: (claim, { desk, at }) => offerReturned(claim, desk, at),
  track: (claim, { at, id }) => trackPlan(claim, `follow-up-${id}`, at),
  advance: (claim, { at }) => advanceFollowUp(claim, at),
} satisfies Record<string, Command>;

const current = (claim: Claim, ...states: string[]): string =>
  claim.verdicts.findLast((v) => states.includes(v.state))?.id ?? 'none';

/** The command behind each action that a person may be told they can do. */
export const actionCommands: Record<ClaimAction, Command> = {
  edit: (claim, { actor, id }) => editClaim(claim, { statement: `Statement ${id}` }, actor),
  queueing: commands.queue,
  dismissal: commands.dismiss,
  reopening: commands.reopen,
  review: commands.take,
  verdict: commands.propose,
  release: commands.release,
  withdrawal: (claim, { desk, actor, at }) => withdrawVerdict(claim, current(claim, 'proposed'), desk, actor, at),
  approval: (claim, { actor }) =>
    decideOnVerdict(claim, { verdictId: current(claim, 'proposed'), decision: 'approve' }, actor),
  publication: (claim, { actor }) =>
    publishVerdict(claim, { verdictId: current(claim, 'approved'), slug: 'slug' }, actor),
  corrections: (claim, given) =>
    correctVerdict(
      claim,
      {
        verdictId: `verdict-${given.id}`,
        supersedes: current(claim, 'published'),
        kind: 'retraction',
        note: 'The source was forged.',
        changes: {},
        scale: truthScale,
      },
      given.actor,
    ),
};
