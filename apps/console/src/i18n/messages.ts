/** The ids of all messages, so that a misspelt one does not compile; English is the measure for every language. */
import type admin from './en/admin.json';
import type articles from './en/articles.json';
import type claim from './en/claim.json';
import type claimants from './en/claimants.json';
import type common from './en/common.json';
import type firstHour from './en/first-hour.json';
import type followUps from './en/follow-ups.json';
import type frame from './en/frame.json';
import type keys from './en/keys.json';
import type overview from './en/overview.json';
import type review from './en/review.json';
import type signIn from './en/sign-in.json';
import type similar from './en/similar.json';
import type words from './en/words.json';
import type worklist from './en/worklist.json';

export type MessageId = keyof (typeof admin &
  typeof articles &
  typeof claim &
  typeof claimants &
  typeof common &
  typeof firstHour &
  typeof followUps &
  typeof frame &
  typeof keys &
  typeof overview &
  typeof review &
  typeof signIn &
  typeof similar &
  typeof words &
  typeof worklist);
