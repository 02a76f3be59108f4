/** Whom "he" and "she" mean, and whether the text leaves no doubt of it. */
import type { Mention, People, Person } from './people.js';

export const SEX: Readonly<Record<string, 'male' | 'female'>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
};
/** How many sentences back an antecedent is looked for. */
const REACH = 4;
/** Sentences in which whoever is quoted about somebody has mostly named them: whom a text is about. */
const MAIN_REACH = 20;

/** Where a pronoun stands. */
export interface Place {
  readonly pronoun: string;
  readonly at: number;
  /** Its sentence. */
  readonly index: number;
  /** Where the words begin that are read by themselves: the reported clause, or the sentence. */
  readonly from: number;
  /** Who says these words, where that is a known person and they are not quoted. */
  readonly speaker?: Person;
  /** In a quotation a pronoun means anybody but its speaker. */
  readonly direct?: boolean;
}

/** The person meant. `certain`: no other person that is named nearby could be. */
export interface Antecedent {
  readonly person: Person;
  readonly certain: boolean;
}

function chosen(mentions: readonly Mention[], fits: (person: Person) => boolean): Antecedent | undefined {
  const fitting = mentions.filter(({ person }) => fits(person));
  const [first] = fitting;
  const certain = mentions.every(({ person, shared }) => (person === first?.person || !fits(person)) && !shared);
  return first && { person: first.person, certain };
}

/** True where no other person whom the pronoun fits is mentioned more often. */
function isMain(mentions: readonly Mention[], one: Person, fits: (person: Person) => boolean): boolean {
  const times = new Map<Person, number>();
  for (const { person } of mentions) if (fits(person)) times.set(person, (times.get(person) ?? 0) + 1);
  return [...times.values()].every((count) => count <= (times.get(one) ?? 0));
}

/** The antecedent of a third-person pronoun in the singular; undefined where nobody fits. */
export function antecedent(people: People, place: Place): Antecedent | undefined {
  const { at, index, from, speaker, direct = false } = place;
  const sex = SEX[place.pronoun.toLowerCase()];
  if (!sex) return undefined;
  const fits = (person: Person): boolean => person.human && (person.sex === undefined || person.sex === sex);
  const here = people.mentionsIn(index, index).filter(({ start }) => start >= from && start < at);
  const inClause = chosen(here, fits);
  if (inClause) return inClause;
  if (speaker && !direct && fits(speaker)) return { person: speaker, certain: true };
  const earlier = (person: Person): boolean => fits(person) && !(direct && person === speaker);
  if (direct) {
    const only = chosen(people.mentionsIn(index - REACH, index - 1), earlier);
    return only?.certain && isMain(people.mentionsIn(index - MAIN_REACH, index - 1), only.person, earlier)
      ? only
      : undefined;
  }
  const nearest = (may: (person: Person) => boolean): Antecedent | undefined => {
    for (let i = index; i >= index - REACH && i >= 0; i--) {
      const found = chosen(
        people.mentionsIn(i, i).filter(({ start }) => start < at),
        may,
      );
      if (found) return found;
    }
    return undefined;
  };
  const found = nearest(earlier);
  if (found?.person.sex !== undefined || sex === 'male') return found;
  // Most whose names tell nothing are men: "she" rather means a woman who is known as one.
  const woman = nearest((person) => earlier(person) && person.sex === sex);
  return woman ? { ...woman, certain: false } : found;
}
