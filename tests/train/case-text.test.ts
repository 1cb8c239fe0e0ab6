/** Written cases as plain text. */
import { describe, expect, test } from 'vitest';
import { parseCase } from '../../scripts/train/case-text.ts';

const HEAD = 'de\nDas Licht auf dem Kap\n';

test('reads language, title, labels, kinds and texts', () => {
  const text = `${HEAD}A h2 Das Licht auf dem Kap\nN small Von Imke Boysen\nP1:gold btn Preisliste: A bis Z\r\nP12:app p Neu\n`;
  expect(parseCase(text, 'x1')).toEqual({
    id: 'x1',
    lang: 'de',
    title: 'Das Licht auf dem Kap',
    lines: [
      { t: 'Das Licht auf dem Kap', l: 'A', h: 'h2' },
      { t: 'Von Imke Boysen', l: 'N', h: 'small' },
      { t: 'Preisliste: A bis Z', l: 'P:gold', u: 1, h: 'btn' },
      { t: 'Neu', l: 'P:app', u: 12, h: 'p' },
    ],
  });
});

test('reads the site that a case was reported from', () => {
  expect(parseCase('de kap-anzeiger.example\nTitel\nA p a', 'r1')).toMatchObject({
    lang: 'de',
    site: 'kap-anzeiger.example',
  });
});

describe('says where it cannot read on, and what it expects there', () => {
  test.each([
    ['an empty file', '', 'x1, line 1: expected a language'],
    ['no language', 'Deutsch\nTitel\nA p a', 'x1, line 1: expected a language'],
    ['more than a site', 'de kap.example x\nTitel\nA p a', 'x1, line 1: expected a language'],
    ['no title', 'de', 'x1, line 2: expected the title'],
    ['no lines', HEAD, 'x1: expected lines'],
    ['an unknown label', `${HEAD}B p a`, 'x1, line 3: expected a label'],
    ['a promo without a number', `${HEAD}A p a\nP:gold p a`, 'x1, line 4: expected a label'],
    ['an unknown category', `${HEAD}P1:spam p a`, 'x1, line 3: "spam" is none of webinar'],
    ['an unknown kind', `${HEAD}A div a`, 'x1, line 3: expected a label'],
    ['no text', `${HEAD}A p`, 'x1, line 3: expected a label'],
    ['an empty line in between', `${HEAD}A p a\n\nA p b`, 'x1, line 4: expected a label'],
  ])('%s', (_, text, error) => {
    expect(() => parseCase(text, 'x1')).toThrow(error);
  });
});
