/** What a publisher discloses is told from what asks for something. */
import { expect, test } from 'vitest';
import { isDisclosure } from '../../src/engine/disclosure.ts';
import { pageOf } from './documents.ts';

const STORIES: Readonly<Record<string, string>> = {
  de: 'Der alte Leuchtturm am Nordkap wurde in der vergangenen Woche von der Stadt für eine Krone verkauft, und nun wollen ihn die Seeleute mit eigenen Händen wieder herrichten.',
  en: 'The old lighthouse on the northern cape was sold by the town for a crown last week, and the sailors of the place want to repair it with their own hands before the winter.',
};

/** Whether the lines, as paragraphs below an article, are a disclosure. */
function isOne(lang: string, ...lines: readonly string[]): boolean {
  const paragraphs = [STORIES[lang], ...lines].map((line) => `<p>${line}</p>`).join('');
  const page = pageOf(`<html lang="${lang}"><body><main>${paragraphs}</main></body></html>`);
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
