/** The plan that a claim states, if it states one: a trained model decides, and rules find who is to do what where they can. */
import { phraseFrom } from '../attribution/noun-phrase.js';
import { dueWindow } from '../dates/due-window.js';
import type { Evidence } from '../kinds/evidence.js';
import type { PlannedAction } from './actions.js';
import { clauseOf, type Clause } from './clause.js';
import { planFeatures } from './plan-features.js';
import { arePlans } from './plan-model.js';
import { plannedAction } from './planned-action.js';

/** A claim as the model sees it. */
export interface Weighed {
  /** What the rules find. */
  readonly planned: PlannedAction | undefined;
  readonly clause: Clause;
  readonly features: Int32Array;
}

/** What the model decides by. */
export function weigh(evidence: Evidence): Weighed {
  const words = evidence.tokens.map(({ text }) => text).join(' ');
  const due = dueWindow(words, evidence.published);
  const clause = clauseOf(evidence);
  const planned = plannedAction(evidence);
  return { planned, clause, features: planFeatures({ evidence, clause, planned, due, words }) };
}

/** The action that the claim plans; undefined where it is no plan. */
export function judgedPlan(evidence: Evidence): PlannedAction | undefined {
  const { planned, clause, features } = weigh(evidence);
  return arePlans(features) ? (planned ?? actionOf(evidence, clause)) : undefined;
}

/** What the clause tells is the action where no rule finds another. */
function actionOf({ tokens }: Evidence, clause: Clause): PlannedAction {
  const { root, group, action, subject, opening, passive } = clause;
  const phrase = subject < 0 ? undefined : phraseFrom(tokens, opening, true);
  return {
    verb: action === root && passive ? Math.min(root, ...group) : action,
    datedFrom: clause.from + (tokens[clause.from]?.lower === 'that' ? 1 : 0),
    negated: tokens.slice(Math.min(root, ...group), root).some(({ lower }) => /^(?:not|n't)$/.test(lower)),
    passive: passive && action === root,
    ...(phrase && phrase.to > subject && { subject: phrase }),
  };
}
