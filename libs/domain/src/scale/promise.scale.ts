/** The built-in scale for follow-ups: what came of a plan. */
import type { RatingScale } from './scale.js';

const promise: RatingScale = {
  slug: 'promise',
  version: 1,
  name: 'Promise',
  measures: 'outcome',
  ratings: [
    { value: 'kept', name: 'Kept', definition: 'What was announced has happened.', place: 1 },
    { value: 'partly-kept', name: 'Partly kept', definition: 'A substantial part of it has happened.', place: 0.5 },
    { value: 'broken', name: 'Broken', definition: 'It has not happened and will not, or not in time.', place: 0 },
    { value: 'stalled', name: 'Stalled', definition: 'Nothing moves, but it has not been given up.' },
    { value: 'in-progress', name: 'In progress', definition: 'Steps towards it are being taken.' },
    { value: 'not-yet-rated', name: 'Not yet rated', definition: 'Too early to say.' },
  ],
};
export default promise;

/** Outcomes that end a follow-up; the others leave it open to be looked at again. */
export const CLOSING_OUTCOMES: readonly string[] = ['kept', 'partly-kept', 'broken'];

/** Outcomes that may be recorded without evidence, as they settle nothing. */
export const OUTCOMES_WITHOUT_EVIDENCE: readonly string[] = ['in-progress', 'not-yet-rated'];
