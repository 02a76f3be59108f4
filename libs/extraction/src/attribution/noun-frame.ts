/** Nouns that attribute: "Lind's claim that the minister lied", "made the promise that", "fears that". */
import type { Token } from '../text/tokens.js';
import { clauseBegins } from './content-after.js';
import { quoted, type Frame, type View } from './frame.js';
import { coreBefore, isFiniteLike, phraseBefore, type Range } from './noun-phrase.js';
import { clauseSubject } from './subject.js';

const SPOKEN = new Set(
  'claim claims statement statements assertion assertions allegation allegations accusation accusations argument arguments suggestion suggestions contention prediction predictions warning warnings promise promises pledge insistence assurance assurances denial complaint complaints announcement evidence'.split(
    ' ',
  ),
);
const THOUGHT = new Set('belief beliefs conclusion fear fears hope hopes concern concerns view'.split(' '));
/** Verbs whose subject is who has said or thinks it: "made the claim that"; one who rejects it has not. */
const LIGHT = new Set('make express repeat voice issue raise have give offer level share reiterate utter'.split(' '));
/** Longest subject clause that is read, in tokens. */
const REACH = 40;

/** "Lind's claim", "his claim": whose it is. */
function possessorOf(tokens: readonly Token[], noun: number, from: number): Range | undefined {
  for (let i = noun - 1; i >= from; i--) {
    const token = tokens[i];
    if (token?.pos === 'PART' && /^['’]s?$/.test(token.text)) return phraseBefore(tokens, i);
    if (/^(his|her|their|its|our|my)$/.test(token?.lower ?? '')) return { from: i, to: i + 1 };
  }
  return undefined;
}

/** Where the clause that begins at `from` ends because the verb of the clause around it follows: "the minister lied | has not". */
function endOfClause(tokens: readonly Token[], from: number): number | undefined {
  let verbs = 0;
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!isFiniteLike(token) || /ing$/.test(token?.lower ?? '') || before?.lower === 'to') continue;
    const sameGroup = /^(AUX|ADV|PART|CCONJ|PUNCT)$/.test(before?.pos ?? '');
    if (verbs > 0 && !sameGroup) return i;
    // "lied has not": a full verb, and then an auxiliary, cannot be one group.
    verbs++;
  }
  return undefined;
}

/** The frame of the noun at token `noun`, where a clause with "that" hangs on it. */
export function nounFrame(view: View, noun: number): Frame | undefined {
  const { tokens } = view;
  const { lower = '', pos } = tokens[noun] ?? {};
  const spoken = SPOKEN.has(lower);
  if (pos !== 'NOUN' || !(spoken || THOUGHT.has(lower)) || tokens[noun + 1]?.lower !== 'that') return undefined;
  if (quoted(view, noun + 1) || !clauseBegins(view, noun + 2)) return undefined;
  const core = coreBefore(tokens, noun + 1);
  if (!core) return undefined;
  const owner = possessorOf(tokens, noun, Math.max(0, core.from - 1));
  const verb = tokens[core.from - 1];
  const subject = verb?.pos === 'VERB' && LIGHT.has(verb.lemma) ? clauseSubject(tokens, core.from - 1, 0) : undefined;
  const source = owner ?? subject;
  // "gave evidence that" is said; "found evidence that" is not.
  if (lower === 'evidence' && !(subject && verb?.lemma === 'give')) return undefined;
  const leads = !tokens.slice(0, core.from).some(isFiniteLike);
  const until = leads ? endOfClause(tokens, noun + 2) : undefined;
  if (leads && until === undefined) return undefined;
  return {
    kind: spoken ? 'speech' : 'thought',
    lemma: lower,
    cue: { from: noun, to: noun + 1 },
    after: noun + 2,
    start: source?.from ?? noun,
    ...(source && { source }),
    ...(until !== undefined && { until }),
  };
}
