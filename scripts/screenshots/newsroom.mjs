// A day's work on the sample article, by the API: people, verdicts, a correction, a verdict that waits, drafts.
import { randomUUID } from 'node:crypto';

export const PASSWORD = 'three pears on a Monday';

/** Words of the sample's claims, and what is found of each: made up for the pictures, as the sample article is. */
const VERDICTS = [
  ['for the first time since', 'true', 'The schedule of the day lists the call, and none before it.'],
  ['gave fewer details', 'mostly-true', 'It gave fewer, but more than the sentence suggests.'],
  ['sanctions into law', 'true', 'The transcript has the warning word for word.'],
  ['Washington imposed them', 'half-true', 'One of the two orders came before the annexation.'],
  ['for 45 minutes', 'true', 'Both sides give the same length.'],
];
const WAITS = ['about an hour', 'true', 'The statement of Saturday says so in these words.'];
const IN_HAND = ['Five of the alliance', 'true', 'The tables for 2016 have five members above the line.'];
const HELD = 'Protectionism';

/**
 * @returns what the pictures show: addresses of pages and the accounts that look at them
 */
export async function workADay(url, adminKey) {
  const asAdmin = caller(url, adminKey);
  const join = (name, ...roles) => addPerson(url, asAdmin, name, roles);
  const ines = await join('Ines Okafor', 'editor', 'approver', 'admin');
  const mara = await join('Mara Bell', 'editor');
  const noor = await join('Noor Aziz', 'editor', 'approver');
  await asAdmin('PUT', '/v1/desks/general', { name: 'Politics', minCheckworthiness: 0.2 });

  const [article] = (await asAdmin('GET', '/v1/articles?limit=1')).items;
  const claims = (await asAdmin('GET', `/v1/articles/${article.id}/claims?limit=100`)).items;
  for (const { id, state } of claims) if (state === 'extracted') await asAdmin('POST', `/v1/claims/${id}/queueing`);
  const claimWith = (words) => {
    const claim = claims.find(({ statement }) => statement.includes(words));
    if (claim === undefined) throw new Error(`No claim of the sample article says "${words}".`);
    return claim;
  };

  const decided = [];
  for (const [words, ...finding] of VERDICTS) {
    const claim = claimWith(words);
    const verdictId = await propose(mara, claim, finding);
    await noor('POST', `/v1/verdicts/${verdictId}/approval`, { decision: 'approve' });
    decided.push({ claim, verdictId });
  }
  const [corrected, published] = decided;
  for (const one of [corrected, published]) await noor('POST', `/v1/verdicts/${one.verdictId}/publication`);
  await noor('POST', `/v1/verdicts/${corrected.verdictId}/corrections`, {
    ...{ kind: 'correction', note: 'The schedule was published a day later than we wrote.' },
    ...body(['mostly-true', 'The schedule lists the calls; one of them was moved by a day.']),
  });

  const [waiting, ...finding] = WAITS;
  const waitingVerdict = await propose(mara, claimWith(waiting), finding);
  await noor('POST', `/v1/claims/${claimWith(HELD).id}/review`);
  const [inHandWords, ...draft] = IN_HAND;
  const inHand = claimWith(inHandWords);
  const { review } = await ines('POST', `/v1/claims/${inHand.id}/review`);
  await ines('PUT', `/v1/reviews/${review.id}/draft`, { ...body(draft), notes: '' });
  return {
    ines: { email: 'ines.okafor@newsroom.example', password: PASSWORD },
    paths: {
      article: `/articles/${article.id}`,
      review: `/review/${inHand.id}`,
      approval: `/approve/${waitingVerdict}`,
      claim: `/claims/${corrected.claim.id}`,
    },
  };
}

async function propose(as, { id }, finding) {
  const { review } = await as('POST', `/v1/claims/${id}/review`);
  const verdict = await as('POST', `/v1/reviews/${review.id}/verdict`, body(finding));
  return verdict.id;
}

function body([rating, summary]) {
  const source = {
    publisher: 'Example archive',
    kind: 'primary',
    stance: rating.endsWith('true') ? 'supports' : 'context',
  };
  return {
    ...{ scale: 'truth', rating, summary },
    rationale:
      'We compared the sentence with the document it speaks of.\n\n- The wording is the same.\n- The date is the same.',
    evidence: [
      { ...source, url: 'https://archive.example/schedule', title: 'Schedule of the day, as published' },
      { ...source, url: 'https://archive.example/tables', title: 'Annual tables', kind: 'data' },
    ],
  };
}

async function addPerson(url, asAdmin, name, roles) {
  const email = `${name.toLowerCase().replace(' ', '.')}@newsroom.example`;
  const { apiKey } = await asAdmin('POST', '/v1/users', { name, email, password: PASSWORD, roles, desks: [] });
  return caller(url, apiKey);
}

/** @returns a call of the API with this key; throws an Error with the answer when it is refused */
function caller(url, apiKey) {
  return async (method, path, json) => {
    const response = await fetch(url + path, {
      method,
      headers: {
        authorization: `Bearer ${apiKey}`,
        ...(json && { 'content-type': 'application/json' }),
        ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
      },
      ...(json && { body: JSON.stringify(json) }),
    });
    const answer = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} was refused: ${response.status} ${answer}`);
    return answer === '' ? undefined : JSON.parse(answer);
  };
}
