/** The parts of a claim, as the API shows them. */
import type {
  ClaimantType,
  CorrectionKind,
  DuePrecision,
  EvidenceKind,
  FollowUpStateName,
  Stance,
  VerdictStateName,
} from '#domain';

/** Somebody who works here. */
export class PersonRefView {
  readonly id: string;
  readonly name: string;
}

/** Offsets are UTF-16 code units into the text of the claim's revision. */
export class AnchorView {
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Who says it, as the newsroom knows them: where claimants are merged, the one that stands for them. */
export class ClaimantView {
  readonly id: string;
  readonly name: string;
  readonly type: ClaimantType;
  /** `https://www.wikidata.org/entity/` and this is its address. */
  readonly wikidataId?: string;
  /** What the claim calls them, where that is another name. */
  readonly as?: string;
}

/** One step of the way a claim came into the article, from the speaker outward. */
export class AttributionStepView {
  readonly name: string;
  readonly cue: string;
}

/** Days of the calendar; absent where the words name none. */
export class PlanView {
  readonly actors: string[];
  readonly action: string;
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly duePrecision?: DuePrecision;
  /** The words that the dates were read from. */
  readonly dueText?: string;
}

/** Who holds the claim's review, since when. */
export class HolderView {
  readonly id: string;
  readonly name: string;
  readonly since: string;
}

/** The round of work that the claim is in. */
export class ReviewRefView {
  readonly id: string;
  readonly round: number;
  /** While somebody holds it. */
  readonly leaseExpiresAt?: string;
}

export class DismissalView {
  readonly reason: string;
  readonly note?: string;
}

export class EvidenceView {
  readonly url: string;
  readonly title: string;
  readonly publisher?: string;
  readonly excerpt?: string;
  readonly stance: Stance;
  readonly kind: EvidenceKind;
  /** When the editor read it. */
  readonly readAt: string;
}

export class CorrectionView {
  readonly kind: CorrectionKind;
  /** Public: what changed and why. */
  readonly note: string;
}

/** That a verdict is sealed, and nothing of it. */
export class SealedVerdictView {
  /** Whether the caller proposed it. */
  readonly isMine: boolean;
  readonly proposedAt: string;
}

/** A verdict without its rationale and evidence. */
export class VerdictSummaryView {
  readonly id: string;
  readonly reviewId: string;
  /** `sealed` is what its author is answered on a double-blind desk; until it is open, nobody can read it. */
  readonly state: VerdictStateName | 'sealed';
  readonly scale: string;
  readonly scaleVersion: number;
  readonly rating: string;
  /** One sentence. */
  readonly summary: string;
  /** Empty while a third editor decides between two. */
  readonly authorId: string;
  readonly author: PersonRefView;
  readonly proposedAt: string;
  /** Who approved or returned it. */
  readonly decidedBy?: PersonRefView;
  readonly decidedAt?: string;
  /** What they said to it. */
  readonly decisionNote?: string;
  readonly publishedAt?: string;
  /** The published verdict that this one replaces. */
  readonly supersedes?: string;
  readonly correction?: CorrectionView;
  readonly version: number;
}

export class VerdictView extends VerdictSummaryView {
  /** Markdown. */
  readonly rationale: string;
  readonly evidence: EvidenceView[];
}

/** The tracking of the claim's plan; whole at /v1/follow-ups/:id. */
export class FollowUpRefView {
  readonly id: string;
  readonly state: FollowUpStateName;
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly duePrecision?: DuePrecision;
  readonly dueText?: string;
  /** In place of a window, where no date could be read. */
  readonly lookAgainOn?: string;
  readonly outcome?: string;
  readonly version: number;
}
