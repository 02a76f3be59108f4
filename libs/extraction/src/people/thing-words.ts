/** Nouns of things that a text names once and then calls by the noun alone, by what may stand behind them. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Where something is: "the unit at St Anne’s", "a plant in Ohio". */
const SITES = set(
  'unit ward clinic surgery centre center plant factory mine mill smelter refinery reactor furnace quarry warehouse depot store branch shop pub restaurant hotel mall market estate prison jail camp base embassy consulate bridge tunnel road motorway highway airport port harbour harbor terminal station stadium arena library theatre theater gallery park forest reserve river lake dam reservoir canal pipeline corridor island ship ferry vessel tanker plane aircraft satellite rocket building tower farm site pier lighthouse monument statue cathedral mosque synagogue temple turbine windfarm',
);
/** What happens between some, or to somewhere: "talks with Norway", "a visit to Turkey". */
const EVENTS = set(
  'visit trip tour summit conference congress festival tournament championship cup games exhibition referendum strike walkout stoppage dispute ballot inquiry investigation trial lawsuit merger takeover acquisition invasion siege truce ceasefire storm hurricane typhoon cyclone earthquake wildfire outbreak epidemic expedition',
);
/** What is written or agreed: mostly known by a name before the noun. */
const PAPERS = set(
  'bill act law treaty deal agreement accord pact convention charter directive regulation project scheme programme program initiative strategy bid levy tax fund vaccine drug award prize railway appeal petition',
);

/** Prepositions whose name belongs to the noun before them; undefined for nouns that are not looked for. */
export function prepositionsOf(noun: string): RegExp | undefined {
  if (SITES.has(noun)) return /^(?:of|at|in|near|on|between)$/;
  if (EVENTS.has(noun)) return /^(?:of|with|between|to|against|at|in)$/;
  return PAPERS.has(noun) ? /^(?:of|between|with)$/ : undefined;
}
