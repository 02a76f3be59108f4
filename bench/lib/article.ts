/** Articles for measuring: as long as one asks, each different, as dense in claims as a wire report. */

const PEOPLE = ['Maria Ortega', 'Jonas Lindqvist', 'Amina Diallo', 'Peter Novak', 'Helen Marsh'];
const BODIES = ['the transport ministry', 'the port authority', 'the city council', 'the statistics office'];
const SENTENCES: ((n: number, who: string, body: string) => string)[] = [
  (n, who) => `${who} said on Saturday that the new line would carry ${n * 1000} passengers a day.`,
  (n, _who, body) => `According to ${body}, costs rose by ${n % 40} percent to ${n} million euros last year.`,
  (n, who) => `“We will open the northern terminal in September,” ${who} told reporters after ${n} hours of talks.`,
  (n, _who, body) => `Work on the bridge began ${n % 9} years ago and was stopped twice, ${body} said in a statement.`,
  (n) => `The harbour handled ${n} container ships in the first quarter, more than in any year before.`,
  (_n, who, body) => `${who} rejected the plan, replying that ${body} had not been asked.`,
];

/** About `words` words; articles of different `seed` share no text as a whole. */
export function articleText(words: number, seed: number): string {
  const paragraphs: string[] = [];
  let count = 0;
  for (let i = 0; count < words; i += 1) {
    const sentence = SENTENCES[(i + seed) % SENTENCES.length];
    const who = PEOPLE[(i * 7 + seed) % PEOPLE.length];
    const body = BODIES[(i * 3 + seed) % BODIES.length];
    if (!sentence || !who || !body) throw new Error('the lists are empty');
    const text = sentence(12 + ((i * 37 + seed * 11) % 880), who, body);
    count += text.split(' ').length;
    if (i % 2 === 0) paragraphs.push(text);
    else paragraphs[paragraphs.length - 1] += ` ${text}`;
  }
  return `${paragraphs.join('\n\n')}\n\nReport number ${seed}.`;
}
