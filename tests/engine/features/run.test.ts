/** Numbers for runs of any size: no run is too large to be described. */
import { expect, test } from 'vitest';
import type { Run } from '../../../src/engine/decide.ts';
import { describe } from '../../../src/engine/features/describe.ts';
import { linkKinds } from '../../../src/engine/features/links.ts';
import { describeRun, RUN_FEATURES } from '../../../src/engine/features/run.ts';
import { groundOf } from '../../../src/engine/features/run-ground.ts';
import { markupOf } from '../../../src/engine/features/structure.ts';
import { type Page, readPage } from '../../../src/engine/page.ts';
import { segment } from '../../../src/engine/segment.ts';
import { deepDocument } from '../deep-document.ts';
import { NO_WORDS, pageOf } from '../documents.ts';
import { PARAGRAPHS, plainArticle } from '../pages/plain-article.ts';

function rowOf(page: Page, run: Run): Float32Array {
  const odds = new Float32Array(page.blocks.length);
  const found = {
    rows: describe(page, NO_WORDS),
    kinds: linkKinds(page),
    markup: markupOf(page),
    firstOdds: odds,
    odds,
  };
  const proposal = { run, level: 0, bodyShare: 0, articleShare: 0, inner: 0, outer: 0 };
  return describeRun(groundOf(page, found), proposal, 'inside');
}

/** The child of the body that a test put last. */
function lastOf({ segmentation: { root } }: Page): Run {
  const at = root.children.length - 1;
  const { from: first = 0, to: end = 0 } = root.children[at] ?? {};
  return { parent: root, from: at, to: at, first, end, evidence: 0 };
}

test.each([
  ['one line', '<div>Sign up</div>'],
  ['very many words', `<div>${'Sign up now. '.repeat(100_000)}</div>`],
  ['very many blocks', `<div>${'<p>Sign up</p>'.repeat(5000)}</div>`],
  ['no letters', '<div>!!!</div>'],
  ['only hidden text', '<div><p hidden>Sign up</p></div>'],
])('%s', (_, html) => {
  const page = pageOf(plainArticle().replace('</body>', `${html}</body>`));
  const row = rowOf(page, lastOf(page));
  expect(row).toHaveLength(RUN_FEATURES.length);
  expect(row.every(Number.isFinite)).toBe(true);
});

test('deep nesting', () => {
  const document = deepDocument({ tag: 'div', depth: 20_000, paragraphs: PARAGRAPHS, promo: ['Sign up'] });
  const page = readPage(document, segment(document), 'https://paper.example/');
  const { root } = page.segmentation;
  expect(rowOf(page, { parent: root, from: 0, to: 0, first: 0, end: 1, evidence: 0 })).toHaveLength(
    RUN_FEATURES.length,
  );
});

test('each column has a name of its own', () => {
  expect(new Set(RUN_FEATURES).size).toBe(RUN_FEATURES.length);
});
