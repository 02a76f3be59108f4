/** Brings the forms of an English word together: plurals and tenses. */

/** Past tenses and plurals that no rule finds. */
const IRREGULAR = new Map(
  Object.entries({
    said: 'say',
    told: 'tell',
    rose: 'rise',
    risen: 'rise',
    fell: 'fall',
    fallen: 'fall',
    grew: 'grow',
    grown: 'grow',
    won: 'win',
    lost: 'lose',
    paid: 'pay',
    spent: 'spend',
    sent: 'send',
    made: 'make',
    built: 'build',
    gave: 'give',
    given: 'give',
    took: 'take',
    taken: 'take',
    met: 'meet',
    held: 'hold',
    kept: 'keep',
    left: 'leave',
    sold: 'sell',
    bought: 'buy',
    brought: 'bring',
    caught: 'catch',
    fought: 'fight',
    broke: 'break',
    broken: 'break',
    shot: 'shoot',
    stole: 'steal',
    stolen: 'steal',
    wrote: 'write',
    written: 'write',
    spoke: 'speak',
    spoken: 'speak',
    led: 'lead',
    went: 'go',
    gone: 'go',
    came: 'come',
    ran: 'run',
    began: 'begin',
    begun: 'begin',
    saw: 'see',
    seen: 'see',
    died: 'die',
    dying: 'die',
    dead: 'die',
    death: 'die',
    men: 'man',
    women: 'woman',
    children: 'child',
    people: 'person',
    lives: 'life',
    wives: 'wife',
    countries: 'country',
  }),
);

const VOWEL = /[aeiouy]/;

/** `word` in lower case. The stem need not be a word; what is short or has no vowels stays as it is. */
export function stem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return ending(irregular);
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  return ending(inflection(plural(word)));
}

function plural(word: string): string {
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function inflection(word: string): string {
  const base = word.replace(/(?:ing|ied|ed)$/, (suffix) => (suffix === 'ied' ? 'y' : ''));
  if (base === word || base.length < 3 || !VOWEL.test(base)) return word;
  return /([^aeioulsz])\1$/.test(base) ? base.slice(0, -1) : base;
}

function ending(word: string): string {
  return word.length > 3 ? word.replace(/e$/, '').replace(/y$/, 'i') : word;
}
