/** Persons whom a description means that holds no name: "the 67-year-old", "the Scot", "the Labour MP". */
import type { Token } from '../text/tokens.js';
import { OFFICE } from './names.js';
import type { People, Person } from './people.js';

/** Sentences in which a description looks for whom it means. */
const REACH = 3;
/** Longest description, in tokens, "the" among them. */
const LONGEST = 6;

/** "the 67-year-old"; a subject that was read up to its last hyphen lacks the end. */
const AGED = /^the \d+ ?-? ?year ?-? ?(?:old)?$/i;
/** Members of a party or a people, as far as no newspaper is called so. */
const MEMBER =
  /^(?:Republican|Democrat|Conservative|Tory|Liberal|Green|Socialist|Independent|Scot|Briton|Englishman|Englishwoman|Welshman|Irishwoman|Frenchman|Frenchwoman|Spaniard|Dane|Swede|Finn|Pole|Turk|Serb|Croat|Czech|Texan|Californian|Londoner|Norwegian|Italian|Portuguese|Brazilian|Argentine|Argentinian|Kenyan|Nigerian|Ghanaian|Belgian|Dutchman|Dutchwoman|Austrian|Ukrainian|Colombian)$/;
/** What a person is by trade or family, where the text has named them before. */
const TRADE =
  /^(?:striker|midfielder|defender|goalkeeper|winger|forward|skipper|sprinter|cyclist|boxer|golfer|swimmer|actor|actress|singer|musician|rapper|novelist|playwright|poet|artist|painter|sculptor|billionaire|businessman|businesswoman|entrepreneur|tycoon|barrister|solicitor|surgeon|farmer|builder|pensioner|widow|widower|grandmother|grandfather|activist|campaigner|pilot|chef|architect|astronaut|backbencher|incumbent|challenger|newcomer|retiree|veteran)$/;

/**
 * The person last named before who may be meant; undefined where the words are no such description.
 * @param core the description's tokens
 * @param index its sentence's place in the text
 */
export function personDescribed(core: readonly Token[], people: People, index: number): Person | undefined {
  const [first] = core;
  const head = core.at(-1);
  if (!first || !head || first.lower !== 'the' || core.length < 2 || core.length > LONGEST) return undefined;
  const words = core.map(({ text }) => text).join(' ');
  if (!AGED.test(words) && !MEMBER.test(head.text) && !TRADE.test(head.text) && !OFFICE.test(head.text))
    return undefined;
  return people.mentionsIn(index - REACH, index).findLast(({ person, start }) => person.human && start < first.start)
    ?.person;
}
