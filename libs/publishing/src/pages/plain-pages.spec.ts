/** The list, the home page and the pages for what went wrong. */
import { describe, expect, it } from '@jest/globals';
import { expectSoundPage, parse, textsOf } from '../../testing/page.js';
import { corrected, newsroom, verdict } from '../../testing/samples.js';
import { publicStylesheet } from '../stylesheet/public-stylesheet.js';
import { renderFactCheckList } from './fact-check-list.js';
import { renderHomePage, renderNotFoundPage, renderProblemPage } from './plain-pages.js';

const url = 'https://checks.gazette.example/fact-checks';

describe('the list of fact-checks', () => {
  it('shows each with its rating, summary and day, and a retracted one with its note instead', () => {
    const items = [
      { href: '/fact-checks/a', statement: 'A is so.', verdict },
      { href: '/fact-checks/b', statement: 'B is so.', verdict: corrected('retraction').verdict },
    ];
    const html = renderFactCheckList({ newsroom, url, items, next: '/fact-checks?cursor=c' });
    expectSoundPage(html);
    const page = parse(html);
    expect(textsOf(page, '.checks .tag')).toEqual(['Mostly true', 'Retracted']);
    expect(textsOf(page, '.checks li > p:not(.said)')).toEqual([
      verdict.summary,
      'We first wrote that the rule dates from 2014. It dates from 2006.',
    ]);
    expect(textsOf(page, '.checks time')).toEqual(['30 January 2017', '31 January 2017']);
    expect([...page.querySelectorAll('main a')].map((a) => a.getAttribute('href'))).toEqual([
      '/fact-checks/a',
      '/fact-checks/b',
      '/fact-checks?cursor=c',
    ]);
  });

  it('says so when there is none', () => {
    const html = renderFactCheckList({ newsroom, url, items: [] });
    expectSoundPage(html);
    expect(textsOf(parse(html), 'main p')).toEqual(['No fact check has been published yet.']);
  });

  it('takes strangers’ text as text', () => {
    const hostile = '"><script>alert(1)</script>';
    const item = { href: '/x', statement: hostile, verdict: { ...verdict, summary: hostile } };
    const html = renderFactCheckList({ newsroom, url, items: [item] });
    expectSoundPage(html);
    expect(textsOf(parse(html), 'main h2')).toEqual([hostile]);
  });
});

describe('the home page', () => {
  it('says where to go and where the key is', () => {
    const html = renderHomePage({ newsroom, url: 'http://127.0.0.1:3000' });
    expectSoundPage(html);
    const page = parse(html);
    const links = [...page.querySelectorAll('main a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual(['/worklist', '/fact-checks', '/docs', '/openapi.json', '/health/ready']);
    expect(textsOf(page, 'pre')).toEqual([
      'curl -H "Authorization: Bearer $(cat .claimdesk/admin-key)" http://127.0.0.1:3000/v1/me',
    ]);
    expect(page.querySelector('link[rel=stylesheet]')?.getAttribute('href')).toBe(publicStylesheet.path);
  });
});

describe('the page for what went wrong', () => {
  it('says what happened, as text, and is not kept by search engines', () => {
    const html = renderProblemPage({ newsroom, title: 'Too many requests', detail: 'Try again in <b>10 s</b>.' });
    expectSoundPage(html);
    const page = parse(html);
    expect(textsOf(page, 'h1')).toEqual(['Too many requests']);
    expect(textsOf(page, 'main p')[0]).toBe('Try again in <b>10 s</b>.');
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });

  it('leads on from an address at which nothing is', () => {
    const html = renderNotFoundPage(newsroom);
    expectSoundPage(html);
    expect(textsOf(parse(html), 'main a')).toEqual(['All fact checks']);
  });
});
