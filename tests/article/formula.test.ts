/** Formulas in MathML stand in the line that they are in. */
import { describe, expect, test } from 'vitest';
import { bodyOf } from './body-of.ts';

describe('a formula', () => {
  test.each([
    ['in a sentence', '<mi>E</mi><mo>=</mo><mi>m</mi>', 'E=m'],
    ['with a power', '<mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>', 'mc<sup>2</sup>'],
    ['with an index', '<msub><mi>x</mi><mi>i</mi></msub>', 'x<sub>i</sub>'],
    ['with both', '<msubsup><mi>x</mi><mn>0</mn><mn>2</mn></msubsup>', 'x<sub>0</sub><sup>2</sup>'],
    ['with a fraction', '<mfrac><mn>1</mn><mn>2</mn></mfrac>', '1/2'],
    [
      'with a fraction of sums',
      '<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>',
      '(a+b)/2',
    ],
    ['with spaces in its markup', '<msup>\n  <mi>c</mi>\n  <mn>2</mn>\n</msup>', 'c<sup>2</sup>'],
    [
      'with what it was written as',
      '<semantics><mi>x</mi><annotation encoding="application/x-tex">\\bar x</annotation></semantics>',
      'x',
    ],
    ['in a row', '<mrow><mn>2</mn><mi>x</mi></mrow>', '2x'],
  ])('%s', (_, inner, expected) => {
    const paragraph = (formula: string): string => `<p>There is ${formula} in it.</p>`;
    expect(bodyOf(paragraph(`<math>${inner}</math>`))).toBe(paragraph(expected));
  });

  const math = '<math><msup><mi>c</mi><mn>2</mn></msup></math>';
  const drawn = '<span aria-hidden="true"><span>c</span><span>2</span></span>';

  test.each([
    ['after it', `<span>${math}</span>${drawn}`],
    ['before it', `${drawn}<span>${math}</span>`],
    ['beside its own element', `${math}${drawn}`],
    ['in two parts of it', `<span><span>${math}</span>${drawn}</span>`],
  ])('that is drawn once more for those who see is there once: %s', (_, both) => {
    expect(bodyOf(`<p>There is <span>${both}</span> in it.</p>`)).toBe(
      '<p>There is c<sup>2</sup> in it.</p>',
    );
  });

  test.each([
    ['that is drawn alone', `<p>There is ${drawn} in it.</p>`, '<p>There is c2 in it.</p>'],
    [
      'with a phrase for all beside it',
      `<p>There is <span>${math}</span><span aria-hidden="false">m</span> in it.</p>`,
      '<p>There is c<sup>2</sup>m in it.</p>',
    ],
    [
      'in another sentence',
      `<p>There is <i>${math}</i>. <b>Not</b> <span aria-hidden="true">so</span>.</p>`,
      '<p>There is <i>c<sup>2</sup></i>. <b>Not</b> so.</p>',
    ],
  ])('%s stays', (_, markup, expected) => {
    expect(bodyOf(markup)).toBe(expected);
  });

  test('that is broken keeps what it has', () => {
    expect(bodyOf('<p>A <math><msup><mi>c</mi></msup><mfrac></mfrac></math> here.</p>')).toBe(
      '<p>A c here.</p>',
    );
  });

  test('that the page shows as a block is one line', () => {
    expect(bodyOf('<div><math display="block"><mi>y</mi><mo>=</mo><mi>x</mi></math></div>')).toBe(
      '<p>y=x</p>',
    );
  });
});
