/** Who is the same claimant: what a name is found by, in its own article and in others. */
import type { ClaimantType } from '../vocabulary.js';

/** A name under which a claimant speaks, with what sort of claimant it names. */
export interface NamedClaimant {
  readonly name: string;
  readonly type: ClaimantType;
}

/** A name that leads to a claimant; with `articleId`, in that article alone. */
export interface ClaimantName extends NamedClaimant {
  readonly articleId?: string;
}

const DETERMINER = /^(?:the|an?|his|her|its|their|our|one|some|several|two|three|both)\s+/iu;
const TITLE = /^(?:mr|mrs|ms|miss|dr|prof|sir|lord|lady)\.?\s+/iu;

/** What makes two spellings of a name one: case, white space, form of the apostrophe, and "the" do not count. */
export function claimantNameKey(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
  return plain.replace(/^the (?=.)/, '');
}

/** "the ministry", "two officials": no word of it is a name, so that each article means its own. */
function isDescription(name: string): boolean {
  const words = name.trim().replace(DETERMINER, '');
  return /\p{Ll}/u.test(words) && !/\p{Lu}/u.test(words);
}

/** "Moreau", "Mr. Moreau": a surname, of which there is more than one in the world, or the only name somebody uses. */
function isBareName({ name, type }: NamedClaimant): boolean {
  return type === 'person' && !/\s/.test(name.trim().replace(TITLE, ''));
}

/**
 * True when a name says who is meant within its article alone: an anonymous source, a bare surname, a description.
 * Such a name never joins two articles.
 */
export function isBoundToArticle(named: NamedClaimant): boolean {
  return named.type === 'anonymous' || isBareName(named) || isDescription(named.name);
}

/** The key that a name is kept under: of an article where it is bound to one, else of all. */
export function claimantKey({ name, type, articleId }: ClaimantName): string {
  const where = articleId === undefined ? '' : `@${articleId} `;
  return `${type} ${where}${claimantNameKey(name)}`;
}

/** The name as an article gives it. */
export function nameInArticle({ name, type }: NamedClaimant, articleId: string): ClaimantName {
  return isBoundToArticle({ name, type }) ? { name, type, articleId } : { name, type };
}

/**
 * The keys by which an article's name is looked for, the first one first. A bare name is also looked for among all
 * names: it stands there only where an editor has called a claimant so ("Lula").
 */
export function keysToFind(named: NamedClaimant, articleId: string): string[] {
  const own = claimantKey(nameInArticle(named, articleId));
  const mayBeKnown = named.type !== 'anonymous' && isBareName(named) && !isDescription(named.name);
  return mayBeKnown ? [own, claimantKey({ name: named.name, type: named.type })] : [own];
}
