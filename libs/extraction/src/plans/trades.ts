/** Persons by what they do: "drivers", "nurses", "delegates". They plan; the crowd of "consumers" does not. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Persons, alone or as a body, whose words do not end like a trade. */
const PERSONS = set(
  'advocate agent apprentice band troupe cast tenant occupant archbishop athlete attache attaché bishop brigade captain cardinal champion chef clerk coach colleague congregation contestant contingent crew deacon delegate delegation deputy detachment detective diplomat duo ensemble expert fan pilgrim fishermen general guard guide jury jurors litigant magistrate marine mediator medic midwife midwives mission monk nun nurse orchestra panel paramedic parliamentarian patrol pilot priest pupil quartet rabbi recruit representative scout senate sergeant side sheriff spy squad squadron steward surgeon trio truckers tutor veteran vet',
);
/** What ends like a trade and is none. */
const THINGS = set(
  'accelerator adapter anger answer appetizer banner barometer barrier beaver beer behavior behaviour blister blockbuster bluster boiler booster border breaker buffer bulldozer bumper bunker burger burner butter calculator calender cancer candor capacitor career carrier cellar center chamber chandelier chapter character charger charter chatter cheer cleaner clamor clamour clover cluster coffer collar color colour compressor computer condenser conductor conditioner container converter cooker cooler copper copter corner corridor counter cover cruiser culvert cursor cylinder danger daughter debtor decor deer denominator descriptor destroyer detector diameter diaper dinner disaster disclaimer disorder dishwasher door dossier drawer dresser dryer elevator encounter endeavor endeavour equator error escalator ether factor favor favour feather feeder fertilizer fertiliser fervor fever filter finger flavor flavour flicker floor flower folder freezer freighter frontier furor gender generator glacier gutter hamburger hammer hamster hanger harbor harbour heater helicopter honor honour horror hour humor humour hunger incinerator incubator indicator ladder labor labour laser latter laughter launcher layer leather ledger letter lever lighter liner liquor litter liver lobster locker lumber makeover manner manor marker marquee matter merger metaphor meteor meter metre mirror misdemeanor mixer moniker monitor monster mortar motor mower murder newsletter number odor odour offer opener order other ouster oyster pager pallor paper parameter parlor parlour pepper perimeter pewter platter pointer poster powder power prayer precursor predictor preorder printer processor projector propeller quarter rancor radar razor reactor receiver recorder refrigerator register reminder remainder render repeater resistor river rooster rotor router rover rubber rudder rumor rumour sector semester sensor server shelter shiver shoulder shower shredder shutter silver simulator slaughter sliver slipper soccer splendor splinter spoiler starter steamer stretcher sticker stopper stupor summer supercomputer superpower supper surrender swagger sweater takeover tanker teleprompter temper tenor terror theater theatre thermometer thunder tier tiger timber toaster tower tracker tractor trailer transfer transformer transistor transmitter trawler tremor trigger tumor tumour turbocharger twitter ulcer upper vapor vapour vector ventilator vigor vigour voiceover voucher wafer wager waiver washer water weather whisper winter wonder wrapper zipper assist blacklist checklist cyst fist gist grist heist list mist persist playlist resist shortlist twist waist wishlist wrist',
);
/** Many who act each for themselves: what they will do is foretold. */
const CROWD = set(
  'analyst beginner believer borrower buyer consumer critic customer dreamer earner economist forecaster homebuyer homeowner immigrant investor lender listener loser observer outsider pollster reader saver shopper smoker subscriber taxpayer teenager tourist trader traveler traveller user viewer voter winner youngster commuter newcomer holidaymaker',
);

/** "driver", "operator", "pharmacist", "electrician", "engineer", "fishermen". */
const TRADE = /^[a-z-]{2,}(?:er|or|ist|ian|eer|men|women|man|woman|yer)$/;

const singular = (word: string): string => word.replace(/(?<=[a-z]{3})s$/, '');

/** True for a word that stands for persons of some trade or office, in small letters. */
export function isTrade(word: string): boolean {
  const one = singular(word);
  return !CROWD.has(one) && !THINGS.has(one) && (PERSONS.has(word) || PERSONS.has(one) || TRADE.test(one));
}
