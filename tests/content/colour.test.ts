/** Reading and comparing the colours that browsers compute. */
import { describe, expect, test } from 'vitest';
import { type Colour, contrast, flatten, luminance, parseColour } from '../../src/content/colour.ts';

const colour = (text: string): Colour => {
  const parsed = parseColour(text);
  if (!parsed) throw new Error(`not a colour: ${text}`);
  return parsed;
};

describe('parseColour', () => {
  test.each([
    ['rgb(1, 2, 3)', [1, 2, 3], 1],
    ['rgba(0, 0, 0, 0)', [0, 0, 0], 0],
    ['rgba(10, 20, 30, 0.5)', [10, 20, 30], 0.5],
    ['rgb(1 2 3 / 0.25)', [1, 2, 3], 0.25],
    ['color(srgb 1 0.5 0)', [255, 127.5, 0], 1],
    ['color(srgb 0 0 0 / 0.1)', [0, 0, 0], 0.1],
    ['color(display-p3 1 1 1)', [255, 255, 255], 1],
    ['color(srgb 1e-7 0 0)', [255e-7, 0, 0], 1],
  ] as const)('%s', (text, rgb, alpha) => {
    const parsed = colour(text);
    for (const [index, channel] of rgb.entries()) expect(parsed.rgb[index]).toBeCloseTo(channel, 4);
    expect(parsed.alpha).toBe(alpha);
  });

  test.each([
    ['oklch(1 0 0)', 1],
    ['oklch(0 0.2 120)', 0],
    ['oklch(0.5 0.1 20 / 0.5)', 0.125],
    ['oklab(0.8 0.1 -0.1)', 0.512],
    ['lab(100 0 0)', 1],
    ['lab(50 20 -30)', 0.184],
    ['lch(0 0 0)', 0],
  ])('takes %s for a grey of its lightness', (text, expected) => {
    expect(luminance(colour(text))).toBeCloseTo(expected, 2);
  });

  test.each(['', 'transparent', 'red', 'var(--x)', 'rgb()', 'url(#a)', 'hue(1)'])(
    'does not know %j',
    (text) => {
      expect(parseColour(text)).toBeUndefined();
    },
  );
});

test.each([
  ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 21],
  ['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 21],
  ['rgb(119, 119, 119)', 'rgb(255, 255, 255)', 4.48],
  ['rgb(9, 9, 9)', 'rgb(9, 9, 9)', 1],
])('contrast of %s and %s', (one, other, expected) => {
  expect(contrast(colour(one), colour(other))).toBeCloseTo(expected, 2);
});

describe('flatten', () => {
  test('shows the innermost opaque layer', () => {
    const layers = ['rgba(0, 0, 0, 0)', 'rgb(200, 0, 0)', 'rgb(0, 0, 0)'].map(colour);
    expect(flatten(layers)?.rgb).toEqual([200, 0, 0]);
  });
  test('blends what is translucent above it', () => {
    expect(flatten(['rgba(255, 255, 255, 0.5)', 'rgb(0, 0, 0)'].map(colour))?.rgb[0]).toBeCloseTo(127.5);
  });
  test.each([[[]], [['rgba(0, 0, 0, 0)']], [['rgba(0, 0, 0, 0.9)']]])('knows nothing of %j', (layers) => {
    expect(flatten(layers.map(colour))).toBeUndefined();
  });
});
