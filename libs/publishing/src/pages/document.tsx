/** The frame of every public page: head, skip link, the newsroom's name, main, foot. */
import type { ComponentChildren, JSX, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Newsroom } from '../fact-check.js';
import { toScriptJson } from '../script-json.js';
import { publicStylesheet } from '../stylesheet/public-stylesheet.js';

export interface DocumentProps {
  readonly newsroom: Newsroom;
  /** Without the newsroom's name, which is added. */
  readonly title: string;
  readonly description?: string;
  /** The page's permanent address; absent for pages that search engines should not keep. */
  readonly canonical?: string;
  readonly jsonLd?: unknown;
  /** Marks the section in the navigation: the page is its list, or one of its pages. */
  readonly factChecks?: 'page' | 'true';
  readonly children: ComponentChildren;
}

function Document(props: DocumentProps): JSX.Element {
  const { newsroom, title, description, canonical, jsonLd, factChecks, children } = props;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · ${newsroom.name}`}</title>
        {description !== undefined && <meta name="description" content={description} />}
        {canonical === undefined ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={canonical} />}
        <link rel="stylesheet" href={publicStylesheet.path} />
        {jsonLd !== undefined && (
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toScriptJson(jsonLd) }} />
        )}
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <header class="mast">
          <div class="wide">
            <a class="mast-name" href={newsroom.url}>
              {newsroom.name}
            </a>
            <nav aria-label="Main">
              <a href="/fact-checks" aria-current={factChecks}>
                Fact checks
              </a>
            </nav>
          </div>
        </header>
        <main id="content">{children}</main>
        <footer class="foot">
          <p class="wide">Published by {newsroom.name} with Claimdesk, the fact-check desk for newsrooms.</p>
        </footer>
      </body>
    </html>
  );
}

/** A whole HTML document around `props.children`. */
export function renderDocument(props: DocumentProps): string {
  const page: VNode = <Document {...props} />;
  return `<!doctype html>${renderToString(page)}`;
}
