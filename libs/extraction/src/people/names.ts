/** Words that tell persons, offices, organisations and documents apart. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Titles and roles that stand before a name or for a person. */
export const ROLES = set(
  'president chancellor minister premier secretary senator governor mayor king queen prince princess pope ambassador envoy spokesman spokeswoman spokesperson leader chief director chairman chairwoman chair commissioner judge justice general admiral colonel captain sheriff congressman congresswoman representative lawmaker attorney prosecutor lawyer professor doctor economist analyst author host candidate nominee adviser advisor aide ally manager strategist executive officer ceo founder head deputy vice prime foreign defence defense finance interior first lady press campaign speaker director-general coach teacher activist historian pollster reporter journalist correspondent columnist pastor bishop rabbi imam commander lieutenant sergeant detective inspector monsieur sir dame lord baroness republican democrat democratic former ex-president acting national security running mate rep. rep sen. sen gov. gov gen. gen dr. dr prof. prof col. lt. sgt. capt. rev. sens. reps. secretary-general undersecretary',
);
/** Roles that by themselves name one holder: "the chancellor". */
export const HEAD_ROLES = set(
  'president chancellor minister premier secretary senator governor mayor king queen pope ambassador envoy spokesman spokeswoman spokesperson leader chief director chairman chairwoman commissioner judge general admiral candidate nominee adviser advisor economist analyst author professor congressman congresswoman manager strategist ceo founder speaker attorney',
);
export const HONORIFICS: Readonly<Record<string, 'male' | 'female' | undefined>> = {
  'mr.': 'male',
  mr: 'male',
  sir: 'male',
  lord: 'male',
  king: 'male',
  prince: 'male',
  congressman: 'male',
  chairman: 'male',
  spokesman: 'male',
  'mrs.': 'female',
  mrs: 'female',
  'ms.': 'female',
  ms: 'female',
  miss: 'female',
  dame: 'female',
  queen: 'female',
  princess: 'female',
  congresswoman: 'female',
  chairwoman: 'female',
  spokeswoman: 'female',
};
/** First names that are nearly always one sex; an unknown name fits every pronoun. */
const MALE = set(
  'donald vladimir barack bill john james robert michael david george mike paul joe joseph dmitry sergei sergey boris emmanuel francois françois olaf frank-walter martin steffen sean jeff ted marco tim mitch bernie bob tom thomas richard peter mark steve steven stephen kevin brian chris christopher daniel andrew jack harry charles william henry benjamin binyamin recep tayyip justin malcolm shinzo jean-claude jens rex reince jared pat alex antonio scott matt gary larry jim ben sam eric jason ryan rudy newt chuck harold carl karl hans klaus wolfgang sigmar jeremy nigel gerry simon ian alan philip viktor petro mikhail dmitri igor ivan yuri nicolas josé juan carlos luis pedro mohammed muhammad mohamed ahmed ali hassan bashar narendra jinping xi lars erik nils olav olaf harald jonas jonathan jan carl frederik fredrik anders henrik magnus gustav sven bjorn björn ole per knut morten mads jens johan johannes stefan stephan felix leon lukas markus matthias andreas dieter jürgen uwe ulrich giorgio giovanni marco paolo silvio matteo pierre jacques michel philippe nicholas victor pavel andrei alexei aleksandr maxim volodymyr petr tomas milos donald ronald albert arthur edward edwin frank fred gordon graham gregory hugh ivor keith kenneth leonard neil noah oliver oscar owen patrick philip ralph raymond roger roy samuel sidney stanley stuart theodore trevor walter warren wayne',
);
const FEMALE = set(
  'hillary angela theresa melania michelle ivanka kellyanne nancy elizabeth mary maria sarah susan anna anne laura jennifer jessica karen linda barbara patricia lisa margaret sandra ashley kimberly emily donna carol amanda melissa deborah stephanie rebecca sharon cynthia kathleen amy shirley brenda nicole ruth katherine samantha christine emma catherine debra virginia rachel janet julia julie ursula marine federica nikki loretta condoleezza madeleine samantha valerie huma chelsea tulsi kamala joan jane alice helen kate nicola ruth claire diane amber annegret ségolène brigitte cristina dilma aung natalia olga svetlana irina ekaterina eva ingrid astrid kari lena petra katarina birgitta mette magdalena sanna jacinda giorgia ana ines isabel lucia sofia elena alexandra victoria charlotte ellen eleanor emily frances grace hannah heather ivana jill joanna josephine judith kathryn kirsten leah lily lucy margot marianne martha meg molly monika naomi nora olivia pamela paula penny rosa rose ruby sally sonia stella susanne sylvia tanya teresa vera veronica wendy yvonne',
);
export const DOCUMENTS = set(
  'readout statement report poll survey study document documents letter transcript memo communique communiqué article book survey lawsuit complaint filing filings email emails manifesto declaration resolution paper analysis census data figures statistics records polls studies reports ad advertisement post tweet website page text ruling indictment law treaty agreement bill constitution summary release',
);
export const OFFICES = set(
  'ministry government kremlin office chancellery department administration pentagon cabinet presidency embassy agency commission council court police parliament congress senate treasury bureau authority authorities committee house street palace spokesman spokeswoman spokesperson prosecutors downing',
);
export const ANONYMOUS = set(
  'source sources official officials diplomat diplomats people person critics opponents supporters analysts experts aides advisers advisors insiders lawmakers observers economists researchers scientists residents witnesses many some others one several voters democrats republicans leaders anyone everyone somebody someone who they it that which lawyers activists teachers parents students members allies executives investors traders reporters journalists men women workers',
);
export const ORGANISATIONS = set(
  'states state kingdom nations house union republic emirates arabia korea zealand africa city county york jersey carolina dakota virginia hampshire mexico island summit street wire security supreme middle east west north south atlantic pacific gulf sea ocean river airport square tower hall college school hospital stadium act law nato eu un who imf opec fbi cia nsa irs epa cnn nbc abc cbs fox bbc msnbc reuters afp ap bloomberg tass interfax party union bank group company corporation inc inc. corp corp. ltd university institute foundation association federation league times post journal news network magazine center centre organisation organization alliance club fund society press team campaign board coalition democrats republicans firm service press',
);
export const PLACES = set(
  'moscow berlin washington london paris brussels beijing kiev kyiv ankara tehran jerusalem russia germany america china france britain ukraine turkey iran israel syria japan italy spain poland canada mexico india australia tokyo rome warsaw madrid ottawa',
);

/** The sex that a first name tells; undefined where it does not. */
export function sexOfFirstName(first: string): 'male' | 'female' | undefined {
  const lower = first.toLowerCase();
  if (FEMALE.has(lower)) return 'female';
  return MALE.has(lower) ? 'male' : undefined;
}
