/** Elements that applications use again for other text: nothing that was not read stays, or gets, folded. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FoldingStage, startFolding } from './folding-stage.ts';

const OTHER = '<p>The bridge was closed at noon.</p><p id="inner">Reserve your seat.</p>';
let stage: FoldingStage;

beforeEach(() => {
  stage = startFolding();
});
afterEach(() => stage.end());

function change(html: string): void {
  const pitch = stage.document.getElementById('pitch');
  if (pitch) pitch.innerHTML = html;
}

describe('a fold whose element holds other text', () => {
  test.each([
    ['goes where only a part of it is a promo', 'inner', true, null],
    ['is a mark where that may be one', 'pitch', false, 'marked'],
    ['stays where that surely is one as well', 'pitch', true, 'folded'],
  ])('%s', (_, id, isSure, attribute) => {
    stage.take([stage.found('pitch', true)]);
    change(OTHER);
    stage.take([stage.found(id, isSure)]);
    expect(stage.inPlace()[0]).toBe(attribute);
  });

  test('stays where its text is the same, though less of it was found', () => {
    stage.take([stage.found('pitch', true)]);
    change('Reserve <b id="inner">your seat.</b>');
    stage.take([stage.found('inner', true)]);
    expect(stage.inPlace()[0]).toBe('folded');
  });
});

describe('what waits for the reader to look elsewhere', () => {
  /** Has it wait, changes it, and gives it the next chance. */
  async function waitAndChange(html: string): Promise<void> {
    stage.act(true);
    stage.take([stage.found('pitch', true)]);
    expect(stage.inPlace()).toEqual([null, null, '']);
    change(html);
    stage.act(false);
    stage.document.dispatchEvent(stage.event('focusout'));
    await new Promise((resolve) => setTimeout(resolve, 400));
  }

  test.each([
    ['is folded then', 'Reserve your seat.', 'folded'],
    ['is not where it holds other text by then', 'The bridge was closed at noon.', null],
  ])('%s', async (_, html, attribute) => {
    await waitAndChange(html);
    expect(stage.inPlace()[0]).toBe(attribute);
  });
});
