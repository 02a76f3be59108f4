/** An article to try everything on: of a town, a council and a newspaper that do not exist. */

export interface SampleArticle {
  readonly title: string;
  readonly publisher: string;
  readonly language: string;
  readonly text: string;
}

const ENGLISH: SampleArticle = {
  title: 'Lindhaven council promises a new ferry by spring',
  publisher: 'The Lindhaven Lantern (a sample)',
  language: 'en',
  text: [
    'Lindhaven council promises a new ferry by spring',
    'The council of Lindhaven will buy a second ferry by 30 April 2027, mayor Tilda Brook said on Monday. The ferry will cost 4.2 million crowns, according to the harbour office.',
    'Brook said that 61 percent of the islanders had asked for a second boat. Opposition leader Marek Voss called the figure wrong. “Fewer than half of them were asked,” Voss said.',
    'The old ferry carried 312,000 passengers in 2025, 8 percent more than the year before, the harbour office reported. It broke down on 14 days in January, Voss said.',
    'Brook announced that the fare would stay at two crowns until the end of 2027. The new boat will reduce the noise in the harbour, she believes.',
  ].join('\n\n'),
};

const GERMAN: SampleArticle = {
  title: 'Der Rat von Lindhafen verspricht eine neue Fähre',
  publisher: 'Lindhafener Laterne (ein Beispiel)',
  language: 'de',
  text: [
    'Der Rat von Lindhafen verspricht eine neue Fähre',
    'Der Rat von Lindhafen wird bis zum 30. April 2027 eine zweite Fähre kaufen, sagte Bürgermeisterin Tilda Bruch am Montag. Die Fähre kostet nach Angaben des Hafenamts 4,2 Millionen Kronen.',
    'Die alte Fähre beförderte 2025 laut Hafenamt 312.000 Fahrgäste, 8 Prozent mehr als im Jahr davor. Im Januar fiel sie an 14 Tagen aus, sagte Oppositionsführer Marek Voss.',
  ].join('\n\n'),
};

/** In the language of the interface where there is one; the claims are found best in English. */
export function sampleArticle(language: string): SampleArticle {
  return language === 'de' ? GERMAN : ENGLISH;
}
