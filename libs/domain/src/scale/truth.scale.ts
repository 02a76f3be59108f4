/** The built-in scale for verdicts: whether a statement is so. */
import type { RatingScale } from './scale.js';

const truth: RatingScale = {
  slug: 'truth',
  version: 1,
  name: 'Truth',
  measures: 'verdict',
  ratings: [
    {
      value: 'true',
      name: 'True',
      definition: 'The statement is accurate and nothing of weight is missing.',
      place: 1,
    },
    {
      value: 'mostly-true',
      name: 'Mostly true',
      definition: 'Right in substance; a detail needs stating more exactly.',
      place: 0.75,
    },
    {
      value: 'half-true',
      name: 'Half true',
      definition: 'Partly right, but what it leaves out changes the picture.',
      place: 0.5,
    },
    {
      value: 'mostly-false',
      name: 'Mostly false',
      definition: 'Has a true element, but what follows from it is wrong.',
      place: 0.25,
    },
    { value: 'false', name: 'False', definition: 'The statement is wrong.', place: 0 },
    {
      value: 'unverifiable',
      name: 'Unverifiable',
      definition: 'No evidence at hand settles it either way.',
    },
  ],
};
export default truth;
