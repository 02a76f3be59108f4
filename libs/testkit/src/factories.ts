/** Things that tests begin with, made by the real actions. */
import type { DataSource } from 'typeorm';
import { addPerson, createKey, ingestArticle, recordClaims, type Ingested } from '#actions';
import type { Actor, Claim, ExtractedClaim, Role } from '#domain';
import { ClaimRow, perform } from '#store';
import { toClaims } from '#store/queries';

/** The time at which tests happen. */
export const NOW = '2026-03-02T09:00:00.000Z';

/** `NOW` plus some minutes. */
export function minutesLater(minutes: number, from = NOW): string {
  return new Date(Date.parse(from) + minutes * 60_000).toISOString();
}

let people = 0;

/** Somebody with these roles, and their key. */
export async function somebody(
  dataSource: DataSource,
  roles: readonly Role[] = ['editor'],
  desks: readonly string[] = [],
): Promise<{ actor: Actor; apiKey: string }> {
  people += 1;
  const name = `Person ${people}`;
  const email = `person-${people}-${process.pid}@example.org`;
  const person = await perform(dataSource, (tx) => addPerson(tx, { actorId: null, name, email, roles, desks }, NOW));
  const { apiKey } = await perform(dataSource, (tx) => createKey(tx, { actorId: null, personId: person.id }, NOW));
  return { actor: { id: person.id, name, roles, desks }, apiKey };
}

/** A claim as an extractor finds it, over the whole of `text` from `start`. */
export function extracted(text: string, start: number, fields: Partial<ExtractedClaim> = {}): ExtractedClaim {
  const end = start + text.length;
  return {
    start,
    end,
    text,
    statement: text,
    claimants: [{ name: 'The ministry', type: 'office' }],
    cue: 'said',
    content: [{ start, end }],
    attribution: 'indirect',
    attributionChain: [{ name: 'The ministry', cue: 'said' }],
    kind: 'assertion',
    checkworthiness: 0.8,
    checkworthinessReasons: ['named actor'],
    ...fields,
  };
}

/** An article whose sentences are its claims, split and recorded. */
export async function splitArticle(
  dataSource: DataSource,
  actor: Actor,
  sentences: readonly string[],
  fields: Partial<ExtractedClaim> = {},
): Promise<{ ingested: Ingested; claims: Claim[] }> {
  const text = sentences.join('\n');
  const ingested = await perform(dataSource, (tx) => ingestArticle(tx, { actor, text }, NOW));
  const { id: articleId, revision } = ingested.article;
  const claims = sentences.map((sentence) => extracted(sentence, text.indexOf(sentence), fields));
  const extraction = { language: 'en', claims, attributions: [] };
  await perform(dataSource, (tx) => recordClaims(tx, { articleId, revision, extraction }, NOW));
  return { ingested, claims: await claimsOf(dataSource, articleId) };
}

/** The claims of an article in the order of the text. */
export async function claimsOf(dataSource: DataSource, articleId: string): Promise<Claim[]> {
  const rows = await dataSource.manager.find(ClaimRow, { where: { articleId }, order: { anchorStart: 'asc' } });
  return toClaims(dataSource.manager, rows);
}
