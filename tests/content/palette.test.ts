/** Whatever a page's colours are, the line on it can be read. */
import { describe, expect, test } from 'vitest';
import { type Colour, contrast, luminance, parseColour } from '../../src/content/colour.ts';
import { likelyBackground, paletteFor } from '../../src/content/palette.ts';

const colour = (text: string): Colour => {
  const parsed = parseColour(text);
  if (!parsed) throw new Error(`not a colour: ${text}`);
  return parsed;
};

test.each([
  ['rgb(20, 20, 20)', 1],
  ['rgb(102, 102, 102)', 1],
  ['rgb(240, 240, 240)', 0.01],
])('text of %s stands on a page of luminance %d', (text, expected) => {
  expect(luminance(likelyBackground(colour(text)))).toBeCloseTo(expected, 2);
});

describe('paletteFor', () => {
  const LEVELS = [0, 24, 60, 96, 110, 118, 128, 144, 180, 220, 255];
  const greys = LEVELS.map((level) => `rgb(${level}, ${level}, ${level})`);
  const backgrounds = [...greys, 'rgb(255, 0, 0)', 'rgb(0, 120, 0)', 'rgb(20, 30, 90)', 'rgb(255, 220, 0)'];
  const texts = [...greys, 'rgba(0, 0, 0, 0.6)', 'rgba(255, 255, 255, 0)', 'rgb(200, 30, 30)'];
  const pairs = backgrounds.flatMap((background) => texts.map((text) => [background, text] as const));

  test.each(pairs)('is legible on %s with text of %s', (background, text) => {
    const { surface, ink, muted, hover } = paletteFor(colour(background), colour(text));
    expect(contrast(colour(ink), colour(surface))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(ink), colour(hover))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(muted), colour(surface))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(muted), colour(hover))).toBeGreaterThanOrEqual(4.5);
  });

  test('stays close to the page', () => {
    const { surface } = paletteFor(colour('rgb(250, 245, 235)'), colour('rgb(30, 30, 30)'));
    expect(contrast(colour(surface), colour('rgb(250, 245, 235)'))).toBeLessThan(1.15);
  });
});
