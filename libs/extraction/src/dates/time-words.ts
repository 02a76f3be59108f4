/** All words of time, in the order in which they are preferred where they begin at the same place. */
import { DAY_WORDS } from './days.js';
import { FEAST_WORDS } from './feasts.js';
import { MONTH_WORDS } from './months.js';
import type { TimeWords } from './reading.js';
import { SEASON_WORDS } from './seasons.js';
import { UNIT_WORDS } from './units.js';

export const TIME_WORDS: TimeWords = [...MONTH_WORDS, ...FEAST_WORDS, ...SEASON_WORDS, ...DAY_WORDS, ...UNIT_WORDS];
