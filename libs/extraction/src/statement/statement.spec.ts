/** Statements that an editor can check without the article, from texts of Tuesday, 14 May 2024. */
import { describe, expect, it } from '@jest/globals';
import { extract } from '../extract.js';

const statements = (text: string, publishedAt = '2024-05-14T09:00:00Z'): readonly string[] =>
  extract(text, { language: 'en', publishedAt }).claims.map(({ statement }) => statement);
const last = (text: string): string | undefined => statements(text).at(-1);

describe('an organisation', () => {
  const LINES = 'The ship belongs to Bluewater Lines of Tarvik. ';

  it('is named in full for "the company" and for a part of its name', () => {
    expect(last(`${LINES}The company runs four ships between the islands.`)).toBe(
      'Bluewater Lines runs four ships between the islands.',
    );
    expect(last(`${LINES}Bluewater’s captain had served for 20 years.`)).toBe(
      'Bluewater Lines’ captain had served for 20 years.',
    );
  });

  it('keeps its article', () => {
    expect(last('The Calder City Council met on Monday. Late at night the council sold the old port.')).toBe(
      'Late at night the Calder City Council sold the old port.',
    );
  });

  it('is meant by "it" at the beginning of a sentence that follows on it', () => {
    expect(last('The Calder City Council met on Monday. It sold the old port to a bank.')).toBe(
      'The Calder City Council sold the old port to a bank.',
    );
  });

  it('is left as it stands where two may be meant', () => {
    const two = 'Bluewater Lines owns two ships. Redwater Lines owns three boats. ';
    expect(last(`${two}The company has paid no tax since 2020.`)).toBe('The company has paid no tax since 2020.');
  });
});

describe('a person', () => {
  it.each([
    ['Olga Brandt runs the port. She’s selling two of its cranes.', 'Olga Brandt is selling two of its cranes.'],
    ['Olga Brandt runs the port. She’s been there for nine years.', 'Olga Brandt has been there for nine years.'],
    ['Olga Brandt runs the port. The ministry said she’d repaired two cranes.', 'Olga Brandt had repaired two cranes.'],
    ['Olga Brandt runs the port. The ministry said she’d sell two cranes.', 'Olga Brandt would sell two cranes.'],
  ])('has the short verb behind a pronoun spelled out: "%s"', (text, statement) => {
    expect(last(text)).toBe(statement);
  });

  it('is told from others of the same role', () => {
    const met = 'Morovian President Elena Dragan met Kastelian President Tomas Weil in Varsa. ';
    expect(last(`${met}The Morovian president signed the treaty.`)).toBe('Elena Dragan signed the treaty.');
    expect(last(`${met}The president signed the treaty.`)).toBe('The president signed the treaty.');
  });

  it('has a hyphened name in full', () => {
    expect(last('Striker Jonas Adebayo-Kent joined Rovers. Adebayo-Kent scored 19 goals.')).toBe(
      'Jonas Adebayo-Kent scored 19 goals.',
    );
  });

  it('is one of "the two leaders"', () => {
    const met = 'President Elena Dragan met Chancellor Tomas Weil in Varsa. ';
    expect(last(`${met}The two leaders signed a treaty.`)).toBe('Elena Dragan and Tomas Weil signed a treaty.');
  });

  it('is never a ship or a newspaper', () => {
    const crew = 'The Sea Linnet lay in the port of Tarvik. ';
    expect(last(`${crew}She had been built by a farmer.`)).toBe('She had been built by a farmer.');
  });
});

describe('a name that the text does not surely support', () => {
  const two = 'Boris Keller lives in Tarvik. ';

  it.each([
    [
      'a surname that two bear',
      'Jonas Berg married Ana Berg in Tarvik. Berg’s team was silent.',
      'Berg’s team was silent.',
    ],
    [
      'a pronoun behind one whom nothing introduces',
      `${two}Then Voss laid out his plan for the port.`,
      'Then Voss laid out his plan for the port.',
    ],
    [
      'a pronoun behind somebody without a name',
      `${two}Later a sailor sold his boat for $300.`,
      'Later a sailor sold his boat for $300.',
    ],
    [
      'a pronoun behind an office',
      `${two}Later the party worked with the northern senator to win his voters.`,
      'Later the party worked with the northern senator to win his voters.',
    ],
    [
      'a pronoun before the name it means',
      `${two}In the last year of his term, Jonas Berg sold the port.`,
      'In the last year of his term, Jonas Berg sold the port.',
    ],
  ])('is not said: %s', (_, text, statement) => {
    expect(last(text)).toBe(statement);
  });
});

describe('a person whom a text goes on about', () => {
  const two = 'Boris Keller and Jonas Berg run the port. ';

  it.each([
    [
      'is "he" where a sentence begins',
      'Berg lives in Tarvik. He voted against the budget.',
      'Jonas Berg voted against the budget.',
    ],
    [
      'is "his" there',
      '“The port is safe,” Berg wrote on Monday. His deputy, Carl Voss, sold two boats.',
      'Jonas Berg’s deputy, Carl Voss, sold two boats.',
    ],
    [
      'is "he" behind a circumstance',
      'Berg lives in Tarvik. Last June he received a letter from the bank.',
      'Last June 2023 Jonas Berg received a letter from the bank.',
    ],
    [
      'is "he" two sentences later',
      'Berg lives in Tarvik. He voted against the budget. He has two boats.',
      'Jonas Berg has two boats.',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(`${two}${text}`)).toBe(statement);
  });

  it('is not meant where another word opens the sentence', () => {
    expect(last(`${two}Berg met Keller in Tarvik. A march for his brother will end at the port.`)).toBe(
      'A march for his brother will end at the port.',
    );
  });

  it('is one of the leaders where there are two', () => {
    const met = 'President Elena Dragan met President Tomas Weil. Minister Jo Blom met Minister Al Kern. ';
    expect(last(`${met}The leaders discussed the price of gas.`)).toBe(
      'Elena Dragan and Tomas Weil discussed the price of gas.',
    );
    expect(last(`${met}King Olav Brandt stayed away. The leaders discussed the price of gas.`)).toBe(
      'The leaders discussed the price of gas.',
    );
  });
});

describe('a person who is met by a pronoun or a role', () => {
  it.each([
    [
      'has no years of age in his place',
      'Minister Jonas Berg met the crew. A sailor in his 50s died near Tarvik.',
      'A sailor in his 50s died near Tarvik.',
    ],
    [
      'is not named twice',
      'Health Secretary Ben Okafor met the crew. Ana Silva wrote to the health secretary, Ben Okafor.',
      'Ana Silva wrote to the health secretary, Ben Okafor.',
    ],
    [
      'is known by an age',
      'Keziah Obrand, 34, gave birth in the burning ward. She was sent home twice by the doctors.',
      'Keziah Obrand was sent home twice by the doctors.',
    ],
    [
      'is no region',
      'About 300 homes in Northern Morovia are dark. He has been named as a teacher from the Republic of Morovia.',
      'He has been named as a teacher from the Republic of Morovia.',
    ],
    [
      'is whom the quotation’s text is about',
      'Tyler Voss was charged on Monday. Voss denies it. The fire killed Mark Delgado. His brother Luis Delgado was in court. “We will find everyone who helped him,” Chief Ann Pruitt said.',
      'Ann Pruitt: “We will find everyone who helped him.”',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text)).toBe(statement);
  });
});

describe('a quotation', () => {
  it('has its speaker where it names nothing or means nothing without', () => {
    expect(last('“This was not a lapse,” Miriam Okafor said.')).toBe('Miriam Okafor: “This was not a lapse.”');
    expect(last('“It is a terrible plan for the town,” said Colin Dray.')).toBe(
      'Colin Dray: “It is a terrible plan for the town.”',
    );
    expect(last('“We filled in form after form,” said a former nurse.')).toBe(
      'A former nurse: “We filled in form after form.”',
    );
    expect(last('“The dam held through the night,” Colin Dray said.')).toBe(
      'Colin Dray: “The dam held through the night.”',
    );
    expect(last('“Tarvik was dark through the night,” Colin Dray said.')).toBe('Tarvik was dark through the night.');
  });
});

describe('a date', () => {
  it.each([
    ['The port was closed on May 2.', 'The port was closed on 2 May 2024.'],
    ['The port was closed on 20 May.', 'The port was closed on 20 May 2023.'],
    ['The port will be closed on 20 May.', 'The port will be closed on 20 May 2024.'],
    ['The port will be closed from January 3.', 'The port will be closed from 3 January 2025.'],
    ['The port was closed on May 2, 2019.', 'The port was closed on May 2, 2019.'],
    ['The port was closed last autumn.', 'The port was closed last autumn (2023).'],
    ['The port will be closed this summer.', 'The port will be closed this summer (2024).'],
    ['The port was closed last winter.', 'The port was closed last winter (2023/24).'],
    ['The early photographs had been taken in winter.', 'The early photographs had been taken in winter.'],
    ['The routes were in the winter timetable.', 'The routes were in the winter timetable.'],
    ['Wages rose by 5 percent in the third quarter.', 'Wages rose by 5 percent in the third quarter of 2023.'],
    ['Wages rose by 5 percent in the first quarter.', 'Wages rose by 5 percent in the first quarter of 2024.'],
    ['The port was closed last week.', 'The port was closed last week (6 May 2024 to 12 May 2024).'],
    ['The port was closed in June 2019.', 'The port was closed in June 2019.'],
    ['The port was closed on Jan. 18.', 'The port was closed on 18 January 2024.'],
    ['The port will be closed by Dec. 31.', 'The port will be closed by 31 December 2024.'],
    ['Elena Dragan is due in court June 2 for a hearing.', 'Elena Dragan is due in court 2 June 2024 for a hearing.'],
    ['The port was closed between June and September.', 'The port was closed between June and September 2023.'],
    ['The port was closed on Christmas Eve.', 'The port was closed on Christmas Eve (24 December 2023).'],
    ['The port will be closed on New Year’s Day.', 'The port will be closed on New Year’s Day (1 January 2025).'],
    ['The council closed the port last night.', 'The council closed the port last night (13 May 2024).'],
    ['The port was closed Friday.', 'The port was closed Friday (10 May 2024).'],
    ['The port will be closed at 10 a.m. Saturday.', 'The port will be closed at 10 a.m. Saturday (18 May 2024).'],
    ['The port will be closed next Friday.', 'The port will be closed next Friday, 24 May 2024.'],
    [
      'The council will meet at next Monday’s sitting.',
      'The council will meet at next Monday’s (20 May 2024) sitting.',
    ],
    ['A fair takes place next Wednesday, 5 June, at 7pm.', 'A fair takes place next Wednesday, 5 June 2024, at 7pm.'],
    ['The port will be closed from Monday afternoon.', 'The port will be closed from Monday afternoon, 20 May 2024.'],
    [
      'Elena Dragan could see the king of Morovia at a gathering of heads of state in Varsa on Dec. 12.',
      'Elena Dragan could see the king of Morovia at a gathering of heads of state in Varsa on 12 December 2024.',
    ],
    ['The union had planned a strike in December.', 'The union had planned a strike in December 2023.'],
    ['The union had planned a strike in July.', 'The union had planned a strike in July 2024.'],
    ['Early voting opens on Monday, 20 May.', 'Early voting opens on Monday, 20 May 2024.'],
    ['The port was closed on Friday, 20 October.', 'The port was closed on Friday, 20 October 2023.'],
    [
      'A vote had been planned for June but was called off.',
      'A vote had been planned for June 2024 but was called off.',
    ],
    ['The union had hoped to meet this spring.', 'The union had hoped to meet this spring (2024).'],
    ['The council closed 12 pools before Christmas.', 'The council closed 12 pools before Christmas 2023.'],
    ['The council voted Monday to close the port.', 'The council voted Monday (13 May 2024) to close the port.'],
    [
      'The airline was to base two planes in Tarvik from 26 June.',
      'The airline was to base two planes in Tarvik from 26 June 2024.',
    ],
    ['The case was adjourned to 20 May.', 'The case was adjourned to 20 May 2024.'],
    ['A fair was pencilled in for early June.', 'A fair was pencilled in for early June 2024.'],
    [
      'The council will close more pools than it projected in March.',
      'The council will close more pools than it projected in March 2024.',
    ],
    ['The council had intended to vote before Christmas.', 'The council had intended to vote before Christmas 2023.'],
    ['The port opens every Monday.', 'The port opens every Monday.'],
    ['The port was closed on Good Friday.', 'The port was closed on Good Friday.'],
    ['Sales fell by 3 percent last fall.', 'Sales fell by 3 percent last fall (2023).'],
  ])('in "%s" is said in full', (text, statement) => {
    expect(last(text)).toBe(statement);
  });
});
