/** What kind and plan of a claim are told from. */
import type { CueClass } from '../attribution/cues.js';
import type { Token } from '../text/tokens.js';

/** What the kind is told from. */
export interface Evidence {
  readonly tokens: readonly Token[];
  /** The sentence in which they stand, where heads are counted; by default they are all of it. */
  readonly sentence?: readonly Token[];
  /** The way it is attributed: "vowed to" makes a plan, "believes" an opinion. */
  readonly cue?: CueClass | 'according' | 'colon';
  readonly cueLemma?: string;
  /** A reporting verb in the past turns "will" into "would". */
  readonly reported: boolean;
  readonly direct: boolean;
  /** An office or organisation says it, so that "it" can be the speaker. */
  readonly officeSpeaks: boolean;
  /** Day of publication: what was planned for a day before it is told, and no plan. */
  readonly published?: string;
}
