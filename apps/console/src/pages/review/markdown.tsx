/** Markdown as elements: what is not one of those below is shown as text, so that nothing in it is executed. */
import MarkdownIt, { type Token } from 'markdown-it';
import { createElement, Fragment, type ReactNode } from 'react';
import styles from './markdown.module.css';

const markdown = new MarkdownIt({ html: false, linkify: true });

/** Headings begin under the page's own. */
const TAGS: Readonly<Record<string, string>> = {
  ...{ h1: 'h3', h2: 'h3', h3: 'h4', h4: 'h4', h5: 'h4', h6: 'h4' },
  ...Object.fromEntries(
    ['p', 'strong', 'em', 's', 'blockquote', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td'].map(
      (tag) => [tag, tag],
    ),
  ),
};
const LINK_SCHEMES = ['http:', 'https:', 'mailto:'];

export function Markdown({ source }: { source: string }): ReactNode {
  return <div className={styles.markdown}>{toElements(markdown.parse(source, {}))}</div>;
}

/** Tokens open and close as tags do. */
function toElements(tokens: readonly Token[]): ReactNode[] {
  const root: ReactNode[] = [];
  const open: { token: Token; children: ReactNode[] }[] = [];
  tokens.forEach((token, index) => {
    const into = open.at(-1)?.children ?? root;
    if (token.nesting === 1) open.push({ token, children: [] });
    else if (token.nesting === -1) {
      const closed = open.pop();
      if (closed) (open.at(-1)?.children ?? root).push(element(closed.token, closed.children, index));
    } else into.push(leaf(token, index));
  });
  return root;
}

function element(token: Token, children: ReactNode[], key: number): ReactNode {
  if (token.hidden) return <Fragment key={key}>{children}</Fragment>;
  if (token.tag === 'a') {
    const href = String(token.attrGet('href') ?? '');
    const isAllowed = LINK_SCHEMES.includes(URL.parse(href)?.protocol ?? '');
    return isAllowed ? (
      <a key={key} href={href} target="_blank" rel="noreferrer nofollow">
        {children}
      </a>
    ) : (
      <Fragment key={key}>{children}</Fragment>
    );
  }
  return createElement(TAGS[token.tag] ?? 'span', { key }, ...children);
}

function leaf(token: Token, key: number): ReactNode {
  switch (token.type) {
    case 'inline':
      return <Fragment key={key}>{toElements(token.children ?? [])}</Fragment>;
    case 'softbreak':
      return '\n';
    case 'hardbreak':
      return <br key={key} />;
    case 'hr':
      return <hr key={key} />;
    case 'code_inline':
      return <code key={key}>{token.content}</code>;
    case 'fence':
    case 'code_block':
      return (
        <pre key={key}>
          <code>{token.content}</code>
        </pre>
      );
    default:
      return <Fragment key={key}>{token.content}</Fragment>;
  }
}
