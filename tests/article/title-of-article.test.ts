/** An article's title. */
import { describe, expect, test } from 'vitest';
import { HTML, headIn, TEXT } from './head-in.ts';

describe('the title', () => {
  const og = (title: string): string =>
    `<meta property="og:title" content="${title}"><meta property="og:site_name" content="The Sandlow Courier">`;
  test.each([
    ['the whole headline where the named one is cut', og('Pier to open…'), 'Pier to open again, and soon'],
    [
      'the headline where the title has more',
      '<title>Pier to open again, and soon – Courier</title>',
      'Pier to open again, and soon',
    ],
    ['the headline where none is named', '', 'Pier to open again, and soon'],
    [
      'the headline where the named one was made for those who search',
      og('Old pier to open again: when and where'),
      'Pier to open again, and soon',
    ],
    [
      'the headline where the named one is that of the site',
      og('Sandlow and its coast'),
      'Pier to open again, and soon',
    ],
  ])('is %s', (_, head, title) => {
    expect(headIn(head).title).toBe(title);
  });

  test.each([
    ['without the site', 'Storms and stones | The Sandlow Courier', 'Storms and stones'],
    ['without the site behind a dot', 'Storms and stones • The Sandlow Courier', 'Storms and stones'],
    ['without the site’s address', 'Storms and stones | sandlow-courier.example', 'Storms and stones'],
    ['without a part of that', 'Storms and stones – Sandlow Courier', 'Storms and stones'],
    ['with less than such a part', 'Storms and stones – Sandlow', 'Storms and stones – Sandlow'],
    ['with signs alone behind it', 'Storms and stones – ***', 'Storms and stones – ***'],
    ['with a dot in it', 'Storms and stones • Part two', 'Storms and stones • Part two'],
    ['with a part that is not the site', 'Storms and stones | Part two', 'Storms and stones | Part two'],
  ])('is the named one %s', (_, named, title) => {
    expect(headIn(og(named), { body: HTML.replace(/<h1>.*<\/h1>/, '') }).title).toBe(title);
  });

  test('is the headline without the site', () => {
    const body = HTML.replace('</h1>', ' | Sandlow Courier</h1>');
    expect(headIn('', { body }).title).toBe('Pier to open again, and soon');
  });

  test.each([
    ['is no headline but the name of a site', '<h1>Harbour Notes</h1>'],
    ['stands below the headline', '<h1>Storms and stones</h1><h1>What the board says of the pier</h1>'],
    ['has a kicker before the headline', '<h1><span>Harbour</span> Storms and stones</h1>'],
    ['is the lead', `<h1>${TEXT.repeat(3)}</h1>`],
    ['is of lower rank', '<h2>What the board of the harbour says</h2>'],
    ['is a part of the name', '<h1>Storms</h1>'],
  ])('is the named one where the heading %s', (_, heading) => {
    const body = HTML.replace(/<h1>.*<\/h1>/, heading);
    expect(headIn(og('Storms and stones'), { body }).title).toBe('Storms and stones');
  });
});

test('a title without end is read in no time', () => {
  const title = `Pier${' - a'.repeat(40_000)} |`;
  const started = performance.now();
  const head = headIn(`<meta property="og:title" content="${title}">`, { body: '<p>x</p>' });
  expect(performance.now() - started).toBeLessThan(1000);
  expect(head.title).toBe(title.slice(0, 500));
});

test.each([
  ['goes on behind a colon', 'After the storm: the pier opens', 'After the storm: the pier opens'],
  ['goes on with the name of the site', 'After the storm – The Sandlow Courier', 'After the storm'],
  ['says something else', 'The pier opens: a new lamp', 'After the storm'],
])('the title is whole where the one that is shared %s', (_, title, expected) => {
  const item = JSON.stringify({ '@type': 'NewsArticle', headline: 'After the storm' });
  const shared = `<meta property="og:title" content="${title}">`;
  const head = `${shared}<script type="application/ld+json">${item}</script>`;
  expect(headIn(head, { body: '<p>x</p>' }).title).toBe(expected);
});
