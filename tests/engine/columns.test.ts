/** Columns right after the article: only the layout tells whether they are beside it or below it. */
import { describe, expect, test } from 'vitest';
import { elementsOf } from '../../src/engine/locate.ts';
import type { PageReport, Scope } from '../../src/engine/types.ts';
import { documentOf, reportOn } from './documents.ts';
import { PARAGRAPHS, plainArticle } from './pages/plain-article.ts';

const SIGN_UP = `<form><h3>Our newsletter</h3><p>Subscribe to our free newsletter now and get the best stories in your inbox every week.</p>
<input type="email" name="email" placeholder="Your email address"><button>Subscribe now</button></form>`;
const COLUMN = `<div class="sidebar">${SIGN_UP}</div>`;
const SECTIONS =
  'Town Harbour Fishing Weather Tides Schools Letters Sailing Council Church Market Trains Archive'.split(
    ' ',
  );
/** So many links to sections of the paper. */
const menu = (count: number): string =>
  `<ul>${SECTIONS.slice(0, count)
    .map((name) => `<li><a href="/${name}">${name}</a></li>`)
    .join('')}</ul>`;

function reportFor(around: string, scope: Scope = 'article', before = ''): PageReport {
  return reportOn(documentOf(plainArticle({ before }).replace('</main>', `</main>${around}`)), { scope });
}

const foundIn = ({ folds, marks }: PageReport): readonly string[] =>
  [...folds, ...marks].map(({ zone, text }) => `${zone}: ${text.slice(0, 14)}`);

test('one that comes right after the article is found in the narrow scope, and said to be a column', () => {
  expect(foundIn(reportFor(COLUMN))).toEqual(['side: Our newsletter']);
  expect(foundIn(reportFor(menu(4) + COLUMN))).toEqual(['side: Our newsletter']);
});

test('the article’s last paragraph is named, below which it has to be shown', () => {
  const html = plainArticle().replace('</main>', `</main>${COLUMN}`);
  const { end } = reportOn(documentOf(html), { scope: 'article' });
  const [last] = (end && elementsOf(documentOf(html), end)) ?? [];
  expect(last?.textContent).toBe(PARAGRAPHS.at(-1));
});

describe('none is found in the narrow scope', () => {
  test.each([
    ['farther below', menu(13) + COLUMN, ''],
    ['before the article', '', COLUMN],
    ['in a window of its own', `<div class="modal">${SIGN_UP}</div>`, ''],
  ])('%s', (_, after, before) => {
    expect(foundIn(reportFor(after, 'article', before))).toEqual([]);
    expect(foundIn(reportFor(after, 'page', before))).toHaveLength(1);
  });
});

test('on whole pages it may be shown anywhere', () => {
  expect(foundIn(reportFor(COLUMN, 'page'))).toEqual(['side: Our newsletter']);
});
