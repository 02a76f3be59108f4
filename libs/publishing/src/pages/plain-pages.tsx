/** The plain pages: what runs here, and what went wrong. */
import type { Newsroom } from '../fact-check.js';
import { renderDocument } from './document.js';

export interface HomePage {
  readonly newsroom: Newsroom;
  /** Absolute address of the service, without a slash at its end. */
  readonly url: string;
}

/** Says what runs here and where to go. It knows no key and shows none. */
export function renderHomePage({ newsroom, url }: HomePage): string {
  return renderDocument({
    newsroom,
    title: 'Claimdesk',
    description: `The fact-check desk of ${newsroom.name}.`,
    canonical: `${url}/`,
    children: (
      <div class="wide plain">
        <h1>The fact-check desk of {newsroom.name}</h1>
        <p>
          This is Claimdesk. Articles go in and are split into claims; editors review them and propose verdicts; once
          approved, a verdict can be published here. Every step stands in a history that proves itself.
        </p>
        <h2>Where to go</h2>
        <ul class="places">
          <li>
            <a href="/worklist">Sign in to the desk</a>, where editors review claims, with your password or your key.
          </li>
          <li>
            <a href="/fact-checks">Fact checks</a>: what has been published, open to everyone.
          </li>
          <li>
            <a href="/docs">API documentation</a>: every call, to read and to try;{' '}
            <a href="/openapi.json">openapi.json</a>
            &#32;for programs.
          </li>
          <li>
            <a href="/health/ready">Health</a>: whether the service and what it needs are up.
          </li>
        </ul>
        <h2>How to get in</h2>
        <p>
          Everything under <code>/v1</code> needs a key. At the first start the first admin’s key was written to the
          file <code>admin-key</code> in the service’s data folder (<code>CLAIMDESK_DATA_DIR</code>, else{' '}
          <code>./.claimdesk</code>); only the account that runs the service can read it. With it an admin adds people,
          who get keys of their own.
        </p>
        <pre>
          <code>{`curl -H "Authorization: Bearer $(cat .claimdesk/admin-key)" ${url}/v1/me`}</code>
        </pre>
      </div>
    ),
  });
}

export interface ProblemPage {
  readonly newsroom: Newsroom;
  /** In words for the reader: `This fact check does not exist`. */
  readonly title: string;
  /** What happened and what to do. */
  readonly detail: string;
}

/** A page for readers in place of a problem document; not kept by search engines. */
export function renderProblemPage({ newsroom, title, detail }: ProblemPage): string {
  return renderDocument({
    newsroom,
    title,
    children: (
      <div class="wide plain">
        <h1>{title}</h1>
        <p>{detail}</p>
        <p>
          <a href="/fact-checks">All fact checks</a>
        </p>
      </div>
    ),
  });
}

/** The problem page for an address at which nothing is published. */
export function renderNotFoundPage(newsroom: Newsroom): string {
  return renderProblemPage({
    newsroom,
    title: 'There is no page at this address',
    detail:
      'The address may be mistyped, or what stood here was never published. Published fact checks keep their address.',
  });
}
