/** `--with`: adapts the shipped models to what editors corrected, and uses what agrees with editors no less than before. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { TrainingExample } from '#domain';
import { baseOf, hasModel, loadModel, modelBytes } from '../../libs/extraction/src/learning/load-model.js';
import { adaptedModel } from './adapted-model.js';
import { isHeldOut } from './held-out.js';
import type { Learner } from './learner.js';
import type { Agreement } from './measure.js';
import { readCorrections } from './read-corrections.js';
import { compare, counted, table } from './report.js';

export interface Learning {
  /** The exported file. */
  readonly file: string;
  /** Where the newsroom's own models stand. */
  readonly out: string;
  /** Use the new weights also where they are worse, or nothing is held out to judge them by. */
  readonly force: boolean;
  readonly learners: readonly Learner[];
  /** How far the splitter agrees with editors when it uses the models of a folder. */
  readonly measure: (models: string, examples: readonly TrainingExample[]) => Promise<Agreement>;
  readonly print: (line: string) => void;
}

/** Fewer lessons teach chance. */
const LEAST_LESSONS = 10;

/** Answers the models that were written to `out`. @throws Error when the file cannot be read or used */
export async function learn({ file, out, force, learners, measure, print }: Learning): Promise<string[]> {
  const all = readCorrections(readFileSync(file, 'utf8'), basename(file));
  const english = all.filter(({ language = 'en' }) => /^en(?:-|$)/i.test(language));
  const taught = english.filter(({ id }) => !isHeldOut(id));
  const held = english.filter(({ id }) => isHeldOut(id));
  print(
    `${counted(decisionsIn(english), 'decision')} in ${counted(english.length, 'article revision')}: ${taught.length} to learn from, ${held.length} held out.`,
  );
  if (english.length < all.length)
    print(`Left out: ${counted(all.length - english.length, 'revision')} in other languages.`);
  const trial = mkdtempSync(join(tmpdir(), 'claimdesk-training-'));
  const used: string[] = [];
  try {
    for (const { model } of learners)
      if (existsSync(fileIn(out, model))) copyFileSync(fileIn(out, model), fileIn(trial, model));
    let before = await measure(trial, held);
    for (const learner of learners) {
      print('');
      if (!hasModel(learner.model)) {
        print(`${learner.model}: there is no such model yet; make it first, with --data.`);
        continue;
      }
      const after = await tryOut(learner, { taught, held, trial, measure, print });
      if (!after) continue;
      for (const line of table(before, after, learner.measures)) print(`  ${line}`);
      const refusal = refusalOf(learner, before, after);
      if (refusal !== undefined && !force) {
        print(`  ${refusal}: kept the old weights (--force uses the new ones all the same).`);
        restore(learner.model, out, trial);
        continue;
      }
      print(
        refusal === undefined ? '  The new weights are used.' : `  ${refusal}; the new weights are used by --force.`,
      );
      used.push(learner.model);
      before = after;
    }
    if (used.length > 0) mkdirSync(out, { recursive: true });
    for (const model of used) copyFileSync(fileIn(trial, model), fileIn(out, model));
  } finally {
    rmSync(trial, { recursive: true });
  }
  return used;
}

interface Trial extends Pick<Learning, 'measure' | 'print'> {
  readonly taught: readonly TrainingExample[];
  readonly held: readonly TrainingExample[];
  /** Folder of the models as they would be used. */
  readonly trial: string;
}

/** Puts the adapted model into the trial's folder and measures it; undefined where there is too little to learn from. */
async function tryOut(
  learner: Learner,
  { taught, held, trial, measure, print }: Trial,
): Promise<Agreement | undefined> {
  const { model } = learner;
  const old = loadModel(model);
  const { lessons, unusable, changes } = learner.learn(old, taught);
  const leftOut = unusable === 0 ? '' : `, ${unusable} could not be used ${learner.unusableAs ?? ''}`.trimEnd();
  if (lessons < LEAST_LESSONS) {
    print(
      `${model}: ${counted(lessons, 'decision')} to learn from${leftOut}; it takes at least ${LEAST_LESSONS}. Kept the old weights.`,
    );
    return undefined;
  }
  print(`${model}: learnt from ${counted(lessons, 'decision')}${leftOut}. On the articles held out:`);
  writeFileSync(fileIn(trial, model), adaptedModel(old, changes, baseOf(modelBytes(model))));
  return measure(trial, held);
}

/** Why the new weights should not be used; undefined where they may. */
function refusalOf({ measures }: Learner, before: Agreement, after: Agreement): string | undefined {
  const compared = measures.map((measure) => compare(before[measure], after[measure]));
  const sum = (field: 'of' | 'before' | 'after'): number => compared.reduce((total, one) => total + one[field], 0);
  if (sum('of') === 0) return 'No decision on them speaks of this';
  return sum('after') < sum('before') ? 'It got worse' : undefined;
}

function restore(model: string, out: string, trial: string): void {
  if (existsSync(fileIn(out, model))) copyFileSync(fileIn(out, model), fileIn(trial, model));
  else rmSync(fileIn(trial, model));
}

const fileIn = (folder: string, model: string): string => join(folder, `${model}.bin`);

const decisionsIn = (examples: readonly TrainingExample[]): number =>
  examples.flatMap(({ claims }) => claims).filter(({ decisions }) => decisions.length > 0).length;
