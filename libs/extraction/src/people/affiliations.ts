/** For whom a person speaks who says "we": the organisation that the text gives with the name. */
import type { Token } from '../text/tokens.js';
import type { NameRun } from './name-runs.js';
import { organisationNameAt } from './organisation-names.js';
import type { Organisation, Organisations } from './organisations.js';

/** Tokens before and behind a name that are looked at. */
const BESIDE = 12;
/** Offices that only the head of a company holds. */
const EXECUTIVE = /^chief (?:executive|financial|operating)/;

const inFull = ({ name, article, acronym }: Organisation): string =>
  `${article ? 'the ' : ''}${name}${acronym === undefined ? '' : ` (${acronym})`}`;
const owns = (token: Token | undefined): boolean => token !== undefined && /^['’]s?$/.test(token.text);

/** The first organisation that the tokens name. */
function namedIn(tokens: readonly Token[], organisations: Organisations): string | undefined {
  for (let i = 0; i < tokens.length; i++) {
    const { to, found } = organisationNameAt(tokens, i);
    const one = (found && organisations.byName(found.name)) ?? organisations.byShortName(tokens[i]?.text ?? '');
    if (one) return inFull(one);
    i = Math.max(i, to - 1);
  }
  return undefined;
}

/** The words of a remark behind a name: ", the CQC’s deputy director," and "of Tidewater Research". */
function behind(tokens: readonly Token[], to: number): readonly Token[] {
  if (/^(?:of|at|from|with)$/.test(tokens[to]?.lower ?? '')) {
    const { to: end } = organisationNameAt(tokens, to + (tokens[to + 1]?.lower === 'the' ? 2 : 1));
    return tokens.slice(to + 1, end);
  }
  // "Ana Silva runs the Vacant Homes Agency", "took charge of"
  const verb = tokens
    .slice(to, to + 3)
    .map(({ lower }) => lower)
    .join(' ');
  if (/^(?:(?:runs|leads|heads|chairs) |took (?:charge of|over)\b)/.test(verb))
    return tokens.slice(to + 1, to + 1 + BESIDE / 2);
  if (tokens[to]?.text !== ',') return [];
  const rest = tokens.slice(to + 1, to + 1 + BESIDE);
  // "Ana Silva, who runs the Vacant Homes Agency,"
  const runs =
    rest[0]?.lower === 'who' && /^(?:run|lead|head|chair|direct|manage|own|found)$/.test(rest[1]?.lemma ?? '');
  if (runs)
    return rest.slice(
      2,
      Math.max(
        2,
        rest.findIndex(({ text }) => text === ','),
      ),
    );
  const end = rest.findIndex(({ text, pos }) => text === ',' || pos === 'VERB' || pos === 'AUX');
  return end < 0 ? rest : rest.slice(0, end);
}

/** The words of an office before a name: "Halvorsen’s chief executive", "its director,". */
function before(tokens: readonly Token[], from: number): readonly Token[] {
  let to = from;
  if (tokens[to - 1]?.text === ',') to--;
  let start = to;
  while (start > 0 && to - start < BESIDE) {
    const token = tokens[start - 1];
    if (!token || (!/^(?:NOUN|PROPN|ADJ|DET|ADP|PRON|PART)$/.test(token.pos) && !owns(token))) break;
    start--;
  }
  return tokens.slice(start, to);
}

/**
 * The organisation of the person whose name stands at `run` in sentence number `index`, as a statement says it;
 * undefined where the text gives none.
 */
export function affiliationAt(
  tokens: readonly Token[],
  { from, to }: NameRun,
  index: number,
  organisations: Organisations,
): string | undefined {
  const remark = behind(tokens, to);
  const office = before(tokens, from);
  const named = namedIn(remark, organisations) ?? namedIn(office, organisations);
  if (named !== undefined) return named;
  for (const words of [remark, office]) {
    const mark = words.findIndex(owns);
    const owner = words[mark - 1];
    if (!owner) continue;
    // "the company’s Ana Silva"
    const meant = words[mark - 2]?.lower === 'the' ? organisations.byNoun(owner.lower, index) : undefined;
    if (meant) return inFull(meant);
    if (owner.pos === 'PROPN' && /^\p{Lu}/u.test(owner.text) && !/^\p{Lu}/u.test(words[mark - 2]?.text ?? ''))
      return owner.text;
  }
  const title = [...office, ...remark].map(({ lower }) => lower).join(' ');
  const [first] = office;
  // "Its chief executive, Ana Silva": of what the sentence before names.
  if (first?.lower === 'its' && first === tokens[0]) {
    const meant = organisations.namedAt(index - 1);
    return meant && inFull(meant);
  }
  const company = EXECUTIVE.test(title) ? organisations.byNoun('company', index) : undefined;
  return company && inFull(company);
}
