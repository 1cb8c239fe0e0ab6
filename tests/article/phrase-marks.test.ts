/** What stands raised or lowered, what is quoted, and how words are read: in Markdown and in text. */
import { describe, expect, test } from 'vitest';
import { textBodyOf } from '../../src/article/text-body.ts';
import { markdownBody, parser } from './markdown-body.ts';

const NOTE = 'href="https://a.example/#n"';

describe('marks', () => {
  test.each([
    ['powers', '10<sup>6</sup>', '10<sup>6</sup>', '10^6'],
    ['powers below nothing', '10<sup>-6</sup>', '10<sup>\\-6</sup>', '10^-6'],
    ['powers of phrases', '<b>m</b><sup>2</sup>', '**m**<sup>2</sup>', 'm^2'],
    ['indexes', 'H<sub>2</sub>O, x<sub>max</sub>', 'H<sub>2</sub>O, x<sub>max</sub>', 'H_2O, x_max'],
    [
      'powers in links',
      `<a ${NOTE}>10<sup>6</sup> km</a>`,
      '[10<sup>6</sup> km](https://a.example/#n)',
      '10^6 km',
    ],
    ['powers in code', '<code>10<sup>6</sup></code>', '`10^6`', '10^6'],
    ['quotations', '<q>One <q>two</q></q>', '"One \'two\'"', '"One \'two\'"'],
    ['readings', '<ruby>東京<rt>Tokyo</rt></ruby>', '東京(Tokyo)', '東京(Tokyo)'],
  ])('%s', (_, html, markdown, text) => {
    expect(markdownBody(`<p>${html}</p>`)).toBe(markdown);
    expect(textBodyOf(`<p>${html}</p>`, parser)).toBe(text);
  });
});

describe('in text, leaves unmarked', () => {
  test.each([
    ['notes', `word<sup><a ${NOTE}>1</a></sup>`, 'word1'],
    ['notes in links', `word<a ${NOTE}><sup>1</sup></a>`, 'word1'],
    ['notes in brackets', 'word<sup>[1]</sup>', 'word[1]'],
    ['notes by other signs', 'word<sup>*</sup>', 'word*'],
    ['notes after the end of a sentence', 'word.<sup>1</sup>', 'word.1'],
    ['ends of words', '5<sup>th</sup>, M<sup>me</sup>, Kai<sup>TM</sup>', '5th, Mme, KaiTM'],
    ['what is long', 'word<sup>as of noon</sup>', 'wordas of noon'],
    ['what follows a space', 'word <sup>1</sup>', 'word 1'],
    ['what follows nothing', '<sup>1</sup> word', '1 word'],
    ['nothing', 'word<sup></sup><sub> </sub>', 'word'],
  ])('%s', (_, html, expected) => {
    expect(textBodyOf(`<p>${html}</p>`, parser)).toBe(expected);
  });
});

describe('as they are stay', () => {
  test.each([
    ['quotations with marks of their own', '<q>„Eins“</q> <q>«deux»</q>', '„Eins“ «deux»'],
    ['marks in the text', '"One" \'two\'', '"One" \'two\''],
    ['block quotes in their lines', 'One</p><p>two', 'One\n\ntwo'],
    ['readings with parentheses', '<ruby>東<rp>（</rp><rt>To</rt><rp>）</rp></ruby>', '東（To）'],
    ['words without a reading', '<ruby>東京<rt></rt></ruby>', '東京'],
  ])('%s', (_, html, expected) => {
    expect(markdownBody(`<p>${html}</p>`)).toBe(expected);
    expect(textBodyOf(`<p>${html}</p>`, parser)).toBe(expected);
  });
});
