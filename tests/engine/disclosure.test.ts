/** What a publisher discloses is told from what asks for something. */
import { expect, test } from 'vitest';
import { isDisclosure } from '../../src/engine/disclosure.ts';
import { linkKinds } from '../../src/engine/features/links.ts';
import { mayBePromo } from '../../src/engine/gate.ts';
import type { Page } from '../../src/engine/page.ts';
import { pageOf } from './documents.ts';

const STORIES: Readonly<Record<string, string>> = {
  de: 'Der alte Leuchtturm am Nordkap wurde in der vergangenen Woche von der Stadt für eine Krone verkauft, und nun wollen ihn die Seeleute mit eigenen Händen wieder herrichten.',
  en: 'The old lighthouse on the northern cape was sold by the town for a crown last week, and the sailors of the place want to repair it with their own hands before the winter.',
};

/** A page with an article and the lines as paragraphs below it. */
function pageWith(lang: string, lines: readonly string[]): Page {
  const paragraphs = [STORIES[lang], ...lines].map((line) => `<p>${line}</p>`).join('');
  return pageOf(`<html lang="${lang}"><body><main>${paragraphs}</main></body></html>`);
}

/** Whether the lines are a disclosure. */
function isOne(lang: string, ...lines: readonly string[]): boolean {
  const page = pageWith(lang, lines);
  const end = page.blocks.findIndex(({ text }) => text === lines.at(-1)) + 1;
  return isDisclosure(page, { first: end - lines.length, end });
}

test.each([
  ['de', ['Links mit Sternchen sind Affiliate-Links. Kaufen Sie darüber ein, erhalten wir eine Provision.']],
  ['de', ['Risikohinweis: Dieser Beitrag ist keine Anlageberatung und keine Kaufempfehlung.']],
])('a disclosure in %s: %j', (lang, lines) => {
  expect(isOne(lang, ...lines)).toBe(true);
});

test.each([
  ['a pitch', 'de', ['Sichern Sie sich jetzt Ihren Platz im Webinar.']],
  [
    'a pitch with its fine print',
    'de',
    ['Jetzt Depot eröffnen', 'Risikohinweis: Dies ist keine Anlageberatung und keine Kaufempfehlung.'],
  ],
  ['a pitch that mentions one', 'de', ['Unser Transparenzhinweis: Der Kurs kostet heute nur 49 Euro.']],
  ['an offer', 'en', ['Open an account in five minutes and get a welcome bonus of 40 pounds.']],
])('no disclosure: %s', (_, lang, lines) => {
  expect(isOne(lang, ...lines)).toBe(false);
});

test('a disclosure may be no promo, and an offer may be one', () => {
  const page = pageWith('de', [
    'Risikohinweis: Dieser Beitrag ist keine Anlageberatung und keine Kaufempfehlung.',
    'Sichern Sie sich jetzt Ihren Platz im Webinar.',
  ]);
  const maybe = page.blocks.slice(1).map(({ index: first, owner: { parent, index } }) => {
    if (!parent) throw new Error('The line is the page');
    const run = { parent, from: index, to: index, first, end: first + 1, evidence: 0 };
    return mayBePromo(page, linkKinds(page), run);
  });
  expect(maybe).toEqual([false, true]);
});
