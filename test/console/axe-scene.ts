/** A newsroom in the middle of a day, so that every page of the console has something to show. */
import { eventually } from '#testkit';
import { call } from '../support/call.js';
import type { Account, ConsoleUnderTest } from './support.js';

export interface Scene {
  /** Holds every role. */
  readonly ines: Account;
  /** Addresses of the console, by what they show. */
  readonly pages: Readonly<Record<string, string>>;
  /** The address of a published and corrected fact-check. */
  readonly factCheck: string;
}

const TITLE = 'Trams and schools';
const SENTENCES = [
  'Lindhaven spent 18 million euros on its trams in 2025, according to the transport office.',
  'The city will open the new tram line in March 2027, Mayor Ada Sample said.',
  'Ticket sales rose by 12 percent in 2025 because fares were halved, the operator said.',
  'The city opened 14 schools in 2025, the school office said.',
  'The bridge cost 40 million euros, the building office said.',
  'Rents rose by 9 percent in 2025, the tenants’ union said.',
];

export async function prepareScene(desk: ConsoleUnderTest): Promise<Scene> {
  const ines = await desk.account('Ines Okafor', 'editor', 'approver', 'admin', 'auditor');
  const mara = await desk.account('Mara Bell', 'editor');
  const noor = await desk.account('Noor Aziz', 'editor', 'approver');
  const article = { title: TITLE, publisher: 'Harbour Gazette', publishedAt: '2026-02-10T08:00:00Z', language: 'en' };
  const putIn = async (sentences: readonly string[]): Promise<string> => {
    const body = { ...article, url: 'https://gazette.example/trams', text: sentences.join('\n\n') };
    const { id } = await desk.asAdmin('POST', '/v1/articles', body);
    await eventually(async () => (await desk.asAdmin('GET', `/v1/articles/${String(id)}`))['status'] === 'split');
    return String(id);
  };
  const articleId = await putIn(SENTENCES);
  await putIn(SENTENCES.map((sentence) => sentence.replace('14 schools', '15 schools')));
  const { items } = (await desk.asAdmin('GET', `/v1/articles/${articleId}/claims`)) as {
    items: { id: string; text: string }[];
  };
  const claim = (words: string): string => {
    const found = items.find(({ text }) => text.includes(words));
    if (!found) throw new Error(`no claim says "${words}"`);
    return found.id;
  };
  const [standing, merged] = await mergeClaimants(desk);
  const corrected = await propose(desk.url, mara, claim('18 million'));
  await as(desk.url, noor, 'POST', `/v1/verdicts/${corrected}/approval`, { decision: 'approve' });
  await as(desk.url, noor, 'POST', `/v1/verdicts/${corrected}/publication`);
  const note = 'The sum includes the buses.';
  const correction = { kind: 'correction', rating: 'half-true', note };
  const current = await as(desk.url, noor, 'POST', `/v1/verdicts/${corrected}/corrections`, correction);
  const approved = await propose(desk.url, mara, claim('12 percent'));
  await as(desk.url, noor, 'POST', `/v1/verdicts/${approved}/approval`, { decision: 'approve' });
  const proposed = await propose(desk.url, mara, claim('40 million'));
  await as(desk.url, noor, 'POST', `/v1/claims/${claim('9 percent')}/review`);
  await as(desk.url, ines, 'POST', `/v1/claims/${claim('schools')}/review`);
  return {
    ines,
    factCheck: new URL(String(current['publicUrl'])).pathname,
    pages: {
      worklist: '/worklist',
      'what waits for approval': '/worklist?view=to-approve',
      'all claims': '/worklist?view=all',
      'an empty worklist': '/worklist?q=zebra',
      'a claim that I hold': `/review/${claim('schools')}`,
      'a claim that another holds': `/review/${claim('9 percent')}`,
      'a claim to take': `/review/${claim('tram line')}`,
      'a proposed verdict': `/approve/${proposed}`,
      'an approved verdict': `/approve/${approved}`,
      'a corrected verdict': `/approve/${String(current['id'])}`,
      articles: '/articles',
      'a new article': '/articles/new',
      'an article': `/articles/${articleId}`,
      'an older revision': `/articles/${articleId}?rev=1`,
      'two revisions': `/articles/${articleId}?rev=1&compare=2`,
      claims: '/claims',
      'a claim': `/claims/${claim('18 million')}`,
      claimants: '/claimants',
      'a claimant': `/claimants/${standing}`,
      'a merged claimant': `/claimants/${merged}`,
      'follow-ups': '/follow-ups',
      'the month': '/follow-ups?view=month',
      overview: '/overview',
      people: '/admin/people',
      desks: '/admin/desks',
      scales: '/admin/scales',
      keys: '/admin/keys',
      nothing: '/claims/not/there',
    },
  };
}

/** Two that speak in the articles, the second merged into the first. */
async function mergeClaimants(desk: ConsoleUnderTest): Promise<[string, string]> {
  const { items } = (await desk.asAdmin('GET', '/v1/claimants?type=person,office,organisation')) as {
    items: { id: string }[];
  };
  const [standing, merged] = items.map(({ id }) => id);
  if (standing === undefined || merged === undefined) throw new Error('the articles name fewer than two claimants');
  await desk.asAdmin('POST', `/v1/claimants/${merged}/merge`, { into: standing });
  return [standing, merged];
}

async function propose(url: string, by: Account, claimId: string): Promise<string> {
  const { review } = (await as(url, by, 'POST', `/v1/claims/${claimId}/review`)) as { review: { id: string } };
  const verdict = await as(url, by, 'POST', `/v1/reviews/${review.id}/verdict`, {
    ...{ scale: 'truth', rating: 'mostly-true', summary: 'The budget has the sum.' },
    rationale: 'Page 4 of the **budget** gives it, rounded.\n\n- to the million\n- for the year',
    evidence: [
      {
        url: 'https://city.example/budget',
        title: 'Budget',
        stance: 'supports',
        kind: 'primary',
        excerpt: '18 million',
      },
      { url: 'https://gazette.example/then', title: 'What was said then', stance: 'refutes', kind: 'secondary' },
    ],
  });
  return String(verdict['id']);
}

async function as(url: string, { apiKey }: Account, method: string, path: string, json?: unknown) {
  const answer = await call(url + path, { method, apiKey, ...(json !== undefined && { json }) });
  if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
  return answer.body ?? {};
}
