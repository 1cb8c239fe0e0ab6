/** What the features of all blocks share. */
import { describe, expect, test } from 'vitest';
import { CUES } from '../../src/engine/data/cues.ts';
import { hostOf, lengthOf } from '../../src/engine/page.ts';
import { nodeOf, pageOf } from './documents.ts';
import { plainArticle } from './pages/plain-article.ts';

describe('hostOf', () => {
  test.each([
    ['https://www.paper.example/a?b', 'paper.example'],
    ['http://PAPER.example:8080', 'paper.example'],
    ['https://user:secret@paper.example/', 'paper.example'],
    ['https://www2.paper.example', 'paper.example'],
    ['https://wwwild.example/', 'wwwild.example'],
    ['https://paper.example#top', 'paper.example'],
    ['ftp://files.example/x', 'files.example'],
  ])('%s is at %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });

  test.each([
    '',
    'about:blank',
    '/news/1',
    'paper.example',
    'mailto:a@b.example',
    'javascript:alert(1)',
    'https://',
    '#a',
  ])('%j is nowhere', (url) => {
    expect(hostOf(url)).toBe('');
  });
});

describe('the language is', () => {
  const page = plainArticle();
  test.each([
    ['what the text is in', page, 'en'],
    ['what the text is in, not what the page says', page.replace('lang="en"', 'lang="de"'), 'en'],
    ['what the text is in where the page says nothing', page.replace(' lang="en"', ''), 'en'],
    ['what the page says where the words are unknown', '<html lang="SV-se"><p>Fyren</p>', 'sv'],
    ['unknown where the page says no language', '<html lang="english"><p>Fyren</p>', ''],
    ['unknown where the page says nothing', '<p>Fyren</p>', ''],
  ])('%s', (_, html, lang) => {
    expect(pageOf(html).lang).toBe(lang);
  });
});

test('running sums give the length, the links and the cues of any range', () => {
  const page = pageOf(
    plainArticle({ end: '<div id="promo"><p>Buy gold <a href="/x">now</a></p><p>Subscribe</p></div>' }),
  );
  const node = nodeOf(page.segmentation, '#promo');
  expect(lengthOf(page, node)).toBe('Buy gold now'.length + 'Subscribe'.length);
  expect((page.linkSums[node.to] ?? 0) - (page.linkSums[node.from] ?? 0)).toBe(3);
  const count = (cue: (typeof CUES)[number]): number => {
    const at = CUES.indexOf(cue);
    return (
      (page.cueSums[node.to * CUES.length + at] ?? 0) - (page.cueSums[node.from * CUES.length + at] ?? 0)
    );
  };
  expect({ buy: count('buy'), gold: count('gold'), donate: count('donate') }).toEqual({
    buy: 1,
    gold: 1,
    donate: 0,
  });
});

test('texts that come again are counted', () => {
  const page = pageOf('<p>Ad</p><p>News</p><div>Ad</div><p> Ad </p>');
  expect([page.repeats.get('Ad'), page.repeats.get('News'), page.repeats.get('Other')]).toEqual([
    3,
    1,
    undefined,
  ]);
});
