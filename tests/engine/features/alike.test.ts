/** What is said of the blocks of a page that are written like a block, and of those that say the same. */
import { expect, test } from 'vitest';
import { ALIKE, writeAlike } from '../../../src/engine/features/alike.ts';
import { pageOf } from '../documents.ts';

const PAGE = pageOf(`<main>
  <p class="slot">Advert</p>
  <p class="slot">Advert</p>
  <p class="slot">Next week</p>
  <div class="other">Advert</div>
  <h2>A heading</h2>
  <p class="slot" hidden>Advert</p></main>`);

/** What is said of each block by its name, where these are the scores. */
function said(scores: readonly number[]): readonly Readonly<Record<string, number>>[] {
  const width = ALIKE.length + 1;
  const rows = new Float32Array(PAGE.blocks.length * width);
  writeAlike(PAGE, Float32Array.from(scores), rows, width, 1);
  return PAGE.blocks.map((_, i) =>
    Object.fromEntries(ALIKE.map((name, at) => [name, rows[i * width + 1 + at] as number])),
  );
}

const SCORES = [3, 1, -1, 2, -5, 9];

test('of the others that are written alike, not of itself', () => {
  expect(said(SCORES)[0]).toMatchObject({
    'alike:look:mean': 0,
    'alike:look:best': 1,
    'alike:look:worst': -1,
    'alike:look:count': 2,
  });
});

test('of the others that say the same, however they are written', () => {
  expect(said(SCORES)[1]).toMatchObject({
    'alike:text:mean': 2.5,
    'alike:text:best': 3,
    'alike:text:worst': 2,
    'alike:text:count': 2,
  });
});

test('two equal ones see each other', () => {
  expect(said([2, 2, 2, 0, 0, 0])[0]).toMatchObject({ 'alike:look:best': 2, 'alike:look:worst': 2 });
});

test('what is like nothing else says of itself what it is', () => {
  expect(said(SCORES)[4]).toMatchObject({
    'alike:look:mean': -5,
    'alike:look:best': -5,
    'alike:look:count': 0,
    'alike:text:count': 0,
  });
});

test('what the page hides says nothing of others', () => {
  expect(said(SCORES)[3]).toMatchObject({ 'alike:text:best': 3, 'alike:text:count': 2 });
});

test('the columns before and after stay as they are', () => {
  const width = ALIKE.length + 2;
  const rows = new Float32Array(PAGE.blocks.length * width).fill(7);
  writeAlike(PAGE, Float32Array.from(SCORES), rows, width, 1);
  PAGE.blocks.forEach((_, i) => {
    expect([rows[i * width], rows[i * width + width - 1]]).toEqual([7, 7]);
  });
});
