/** The nouns by which organisations are known, and which of them stand for a company. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** "The company" may mean any of these, and they may be named by any of these. */
export const COMPANIES = set(
  'company group firm carmaker automaker airline developer operator retailer manufacturer maker bank lender insurer brewer utility supplier builder publisher broadcaster producer miner shipyard startup start-up giant conglomerate corporation business rival chain brand studio shipper drugmaker steelmaker',
);
/** Last words of companies' names. */
const COMPANY_NAMES = set(
  'group inc inc. corp corp. ltd plc ag gmbh sa llc lines motors airlines airways energy holdings securities pharma systems technologies industries partners media studios capital bank insurance brothers foods stores homes telecom software robotics shipping logistics railways tools industrials petroleum mining chemicals aerospace automotive brands resorts hotels studios entertainment networks semiconductors steel cement biotech biosciences therapeutics laboratories metals research analytics consulting advisors advisers investments ventures properties environmental motor electric oil gas water energy',
);
/** Other organisations, each by the noun that "the …" means it with. */
const OTHERS = set(
  'ministry council university institute union party agency commission committee court office department federation association society foundation club parliament senate police hospital school college church trust charity newspaper authority board fund museum company alliance network coalition team service centre center bureau assembly chamber league regulator watchdog army navy delegation cabinet laboratory observatory academy directorate inspectorate ombudsman consortium administration syndicate congress organisation organization confederation',
);
/** Last words of clubs' names. */
const CLUBS = set(
  'rovers united wanderers athletic albion hotspur rangers celtic harriers hornets raiders giants lions tigers bears eagles warriors lakers yankees dodgers pirates sharks bulls stormers crusaders',
);
/** Last words of unions' names. */
const UNIONS = set('workers teamsters employees');
/** Nouns that may mean organisations of other nouns: "the watchdog" is a commission. */
export const ALSO_CALLED: Readonly<Record<string, readonly string[] | undefined>> = {
  watchdog: ['commission', 'authority', 'agency', 'office', 'inspectorate', 'ombudsman', 'regulator'],
  regulator: ['commission', 'authority', 'agency', 'office', 'inspectorate', 'watchdog'],
  agency: [
    'authority',
    'organization',
    'organisation',
    'office',
    'bureau',
    'commission',
    'administration',
    'fund',
    'centre',
    'center',
  ],
  organization: ['organisation'],
  organisation: ['organization'],
  body: ['council', 'association', 'federation', 'commission', 'authority', 'organisation', 'organization'],
};
/** Organisations that are known by a common noun and what stands before it: "the finance ministry", "the city council". */
export const COMPOUNDS = set(
  'ministry council agency office commission committee court department authority federation service union chamber board bureau regulator guard institute',
);
/** Words before a company's name that say what it is. */
export const BEFORE_NAMES = set(
  'developer rival carmaker airline company firm group operator union club agency charity bank lender',
);

/** The noun that `word`, at the end of a name or before one, makes an organisation of; undefined where it makes none. */
export function organisationNoun(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (COMPANY_NAMES.has(lower) && !OTHERS.has(lower)) return 'company';
  if (COMPANIES.has(lower)) return 'company';
  if (CLUBS.has(lower) && lower !== word) return 'club';
  if (UNIONS.has(lower) && lower !== word) return 'union';
  return OTHERS.has(lower) ? lower : undefined;
}
