/** Words that tell persons, offices, organisations and documents apart. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Titles and roles that stand before a name or for a person. */
export const ROLES = set(
  'president chancellor minister premier secretary senator governor mayor king queen prince princess pope ambassador envoy spokesman spokeswoman spokesperson leader chief director chairman chairwoman chair commissioner judge justice general admiral colonel captain sheriff congressman congresswoman representative lawmaker attorney prosecutor lawyer professor doctor economist analyst author host candidate nominee adviser advisor aide ally manager strategist executive officer ceo founder head deputy vice prime foreign defence defense finance interior first lady press campaign speaker director-general coach teacher activist historian pollster reporter journalist correspondent columnist pastor bishop rabbi imam commander lieutenant sergeant detective inspector cllr councillor cllr. alderman mp monsieur sir dame lord baroness republican democrat democratic former ex-president acting national security running mate rep. rep sen. sen gov. gov gen. gen dr. dr prof. prof col. lt. sgt. capt. rev. sens. reps. secretary-general undersecretary councilwoman councilman councilor assemblyman assemblywoman alderwoman taoiseach superintendent constable archbishop brigadier commodore chairperson regent vice-chairperson madam treasurer tánaiste rector vicar provost registrar major marshal governor-general hon hon. rev magistrate cardinal sheikh chieftain comptroller ombudsman congressperson msp mep td lt sgt capt col maj maj. cmdr supt supt. det det. insp insp. const const. atty mla mlas mlc pm cm cfo coo cto',
);
/** Roles that by themselves name one holder: "the chancellor". */
export const HEAD_ROLES = set(
  'president chancellor minister premier secretary senator governor mayor king queen pope ambassador envoy spokesman spokeswoman spokesperson leader chief director chairman chairwoman commissioner judge general admiral candidate nominee adviser advisor economist analyst author professor congressman congresswoman manager strategist ceo founder speaker attorney chairperson treasurer taoiseach councilwoman councilman councillor comptroller magistrate archbishop cardinal bishop ombudsman superintendent registrar coach',
);
/** Offices that are written as acronyms: "the MP for Thornley". */
export const OFFICE = /^(?:MPs?|MSP|MEP|CEO|CFO|TD|PM)$/;
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
  madam: 'female',
  madame: 'female',
  mme: 'female',
  lady: 'female',
  baroness: 'female',
  dame: 'female',
  queen: 'female',
  princess: 'female',
  congresswoman: 'female',
  chairwoman: 'female',
  spokeswoman: 'female',
};
export const DOCUMENTS = set(
  'readout statement report poll survey study document documents letter transcript memo communique communiqué article book survey lawsuit complaint filing filings email emails manifesto declaration resolution paper analysis census data figures statistics records polls studies reports ad advertisement post tweet website page text ruling indictment law treaty agreement bill constitution summary release screenshot minutes log logs footage recording recordings transcript transcripts dossier notice invoice invoices spreadsheet audit accounts modelling modeling metadata timetable contract update affidavit presentation note notes draft guidance review',
);
export const OFFICES = set(
  'ministry government kremlin office chancellery department administration pentagon cabinet presidency embassy agency commission council court police parliament congress senate treasury bureau authority authorities committee house street palace spokesman spokeswoman spokesperson prosecutors downing',
);
export const ANONYMOUS = set(
  'source sources official officials diplomat diplomats people person critics opponents supporters analysts experts aides advisers advisors insiders lawmakers observers economists researchers scientists residents witnesses many some others one several voters democrats republicans leaders anyone everyone somebody someone who they it that which lawyers activists teachers parents students members allies executives investors traders reporters journalists men women workers',
);
export const ORGANISATIONS = set(
  'states state kingdom nations house union republic emirates arabia korea zealand africa city county york jersey carolina dakota virginia hampshire mexico island summit street wire security supreme middle east west north south atlantic pacific gulf sea ocean river airport square tower hall college school hospital stadium act law nato eu un who imf opec fbi cia nsa irs epa cnn nbc abc cbs fox bbc msnbc reuters afp ap bloomberg tass interfax gazette herald tribune telegraph observer echo mirror party union bank group company corporation inc inc. corp corp. ltd university institute foundation association federation league times post journal news network magazine center centre organisation organization alliance club fund society press team campaign board coalition democrats republicans firm service press',
);
export const PLACES = set(
  'moscow berlin washington london paris brussels beijing kiev kyiv ankara tehran jerusalem russia germany america china france britain ukraine turkey iran israel syria japan italy spain poland canada mexico india australia tokyo rome warsaw madrid ottawa',
);
