/** Every migration, in order. Triggers, functions, rights and partial indexes are written by hand. */
import { FirstRun1795000000000 } from './1795000000000-first-run.js';
import { Sessions1795100000000 } from './1795100000000-sessions.js';
import { Matching1795200000000 } from './1795200000000-matching.js';
import { CalendarLinks1795300000000 } from './1795300000000-calendar-links.js';
import { SplitNotes1795400000000 } from './1795400000000-split-notes.js';
import { DoubleBlind1795500000000 } from './1795500000000-double-blind.js';
import { Claimants1795600000000 } from './1795600000000-claimants.js';

export const migrations = [
  FirstRun1795000000000,
  Sessions1795100000000,
  Matching1795200000000,
  CalendarLinks1795300000000,
  SplitNotes1795400000000,
  DoubleBlind1795500000000,
  Claimants1795600000000,
];
