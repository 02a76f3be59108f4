/** Claims, people and findings in the states that the specs of the domain begin from. */
import {
  anchorAt,
  evolveClaim,
  GENERAL_DESK,
  decideOnVerdict,
  dismissClaim,
  proposeVerdict,
  publishVerdict,
  queueClaim,
  takeReview,
  truthScale,
  type Actor,
  type Claim,
  type ClaimEvent,
  type Desk,
  type Evidence,
  type Finding,
  type Plan,
} from '#domain';

export const NOON = '2017-01-28T12:00:00.000Z';

/** `minutes` after noon. */
export function after(minutes: number): string {
  return new Date(Date.parse(NOON) + minutes * 60_000).toISOString();
}

export const desk: Desk = { ...GENERAL_DESK, slug: 'politics', name: 'Politics' };
export const singleDesk: Desk = { ...desk, mode: 'single' };
export const blindDesk: Desk = { ...desk, mode: 'double-blind' };

const person = (id: string, roles: Actor['roles'], desks: readonly string[] = []): Actor => ({
  id,
  name: id,
  roles,
  desks,
});

export const ines = person('ines', ['editor'], ['politics']);
export const noor = person('noor', ['editor']);
export const tomas = person('tomas', ['approver'], ['politics', 'economy']);
export const mara = person('mara', ['editor', 'approver']);
/** Belongs to another desk. */
export const elif = person('elif', ['editor', 'approver'], ['economy']);
export const auditor = person('auditor', ['auditor']);
export const admin = person('admin', ['admin']);
export const everyone: readonly Actor[] = [ines, noor, tomas, mara, elif, auditor, admin];

export const plan: Plan = {
  actors: ['Angela Merkel'],
  action: 'host the summit in Hamburg',
  dueFrom: '2017-07-01',
  dueTo: '2017-07-31',
  duePrecision: 'month',
  dueText: 'in July',
};

export const evidence: Evidence = {
  url: 'https://example.org/readout',
  title: 'Readout of the call',
  publisher: 'Example Office',
  stance: 'supports',
  kind: 'primary',
  readAt: NOON,
};

export const finding: Finding = {
  scale: 'truth',
  scaleVersion: 1,
  rating: 'mostly-true',
  summary: 'The statement says so, without a figure.',
  rationale: 'Both offices published the same text.',
  evidence: [evidence],
};

const ARTICLE_TEXT = 'The chancellor will host the summit in July, the spokesman said.';

/** The state after `events`, all done by `actorId` at `at`. */
export function happened(claim: Claim, events: readonly ClaimEvent[], actorId: string | null, at = NOON): Claim {
  return events.reduce((state, event) => evolveClaim(state.id, state, { event, at, actorId }), claim);
}

/** A claim's first event. */
export function origin(): Extract<ClaimEvent, { type: 'ClaimExtracted' }> {
  return {
    type: 'ClaimExtracted',
    articleId: 'article-1',
    revision: 1,
    desk: desk.slug,
    anchor: anchorAt(ARTICLE_TEXT, { start: 0, end: 43 }),
    text: ARTICLE_TEXT.slice(0, 43),
    statement: 'Angela Merkel will host the summit in July 2017.',
    claimants: [{ id: 'claimant-1', name: 'the spokesman', type: 'office' }],
    cue: 'said',
    attribution: 'indirect',
    attributionChain: [{ name: 'the spokesman', cue: 'said' }],
    kind: 'plan',
    checkworthiness: 0.8,
    checkworthinessReasons: ['dated plan'],
    plan,
  };
}

export function extracted(): Claim {
  return evolveClaim('claim-1', undefined, { event: origin(), at: NOON, actorId: null });
}

export function queued(): Claim {
  return happened(extracted(), queueClaim(extracted(), ines), ines.id);
}

export function inReview(by: Actor = ines, at = NOON): Claim {
  return happened(queued(), takeReview(queued(), desk, by, at, 'review-1'), by.id, at);
}

/** Proposed one minute after noon. */
export function awaitingApproval(by: Actor = ines): Claim {
  const claim = inReview(by);
  const command = { finding, scale: truthScale, desk, verdictId: 'verdict-1' };
  return happened(claim, proposeVerdict(claim, command, by, after(1)), by.id, after(1));
}

/** Decided two minutes after noon. */
export function returned(): Claim {
  const claim = awaitingApproval();
  const decision = { verdictId: 'verdict-1', decision: 'return', note: 'Name the figure.' } as const;
  return happened(claim, decideOnVerdict(claim, decision, tomas), tomas.id, after(2));
}

/** Decided two minutes after noon. */
export function resolved(): Claim {
  const claim = awaitingApproval();
  const decision = { verdictId: 'verdict-1', decision: 'approve' } as const;
  return happened(claim, decideOnVerdict(claim, decision, tomas), tomas.id, after(2));
}

/** Published three minutes after noon. */
export function published(): Claim {
  const claim = resolved();
  const command = { verdictId: 'verdict-1', slug: 'merkel-hosts' };
  return happened(claim, publishVerdict(claim, command, tomas), tomas.id, after(3));
}

export function dismissed(): Claim {
  return happened(queued(), dismissClaim(queued(), { reason: 'duplicate' }, ines), ines.id);
}
