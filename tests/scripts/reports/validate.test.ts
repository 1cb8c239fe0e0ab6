/** Why a report is rejected, in words that say what to do. */
import { expect, test } from 'vitest';
import { validateReport } from '../../../scripts/reports/validate.ts';
import { line, REPORTS, report } from '../../reports/sample-reports.ts';

const sound = REPORTS['wrong-category'];
const withLine = (more: object): object => ({ ...sound, lines: [{ ...line('Münzen', true, 1), ...more }] });

test.each<[string, unknown, string]>([
  ['no object', 7, 'it is 7: make it of type object'],
  ['a list', [], 'it is []: make it of type object'],
  ['a field too few', { ...sound, day: undefined }, 'it lacks "day": add it, or ask for the report anew'],
  ['a field too many', { ...sound, device: 'x' }, 'it has "device", which no report has: take it out'],
  ['a prototype', JSON.parse('{"__proto__": {"verdict": "not-a-promo"}}'), 'it lacks "verdict"'],
  [
    'a prototype too many',
    JSON.parse(JSON.stringify(sound).replace('{', '{"__proto__": 1,')),
    'it has "__proto__"',
  ],
  ['a constructor', { ...sound, constructor: {} }, 'it has "constructor", which no report has'],
  [
    'an unknown verdict',
    { ...sound, verdict: 'spam' },
    'its verdict is "spam": make it one of not-a-promo, missed-promo',
  ],
  ['an unknown category', { ...sound, meant: 'spam' }, 'its meant is "spam": make it one of webinar'],
  ['lines as text', { ...sound, lines: 'Münzen' }, 'its lines is "Münzen": make it of type array'],
  ['a line too long', withLine({ text: 'x'.repeat(801) }), 'text of line 1 is out of bounds (maxLength 800)'],
  ['an unknown kind', withLine({ kind: 'script' }), 'kind of line 1 is "script": make it one of h2'],
  ['half a promo', withLine({ promo: 0.5 }), 'promo of line 1 is 0.5: make it of type integer'],
  ['too high a promo', withLine({ promo: 10 }), 'promo of line 1 is out of bounds (maximum 9)'],
  [
    'a turned direction',
    withLine({ text: 'gold\u202e' }),
    'turn the direction ("gold⟨U+202E⟩"): take them out',
  ],
  ['a control character', withLine({ text: '\u001b[2J' }), 'has characters that cannot be seen'],
  ['half a character', withLine({ text: 'a\ud800' }), 'has characters that cannot be seen'],
  ['a time', { ...sound, day: '2026-11-26T10:00' }, 'its day is "2026-11-26T10:00": write it as'],
  [
    'an exact version',
    { ...sound, versions: { ...sound.versions, browser: 'Firefox 140.0.1' } },
    'its browser of versions is',
  ],
  [
    'a query in a path',
    report({ address: { part: 'path', text: 'https://kap.example/?a' } }),
    'its address is not what its part says',
  ],
  [
    'a script as address',
    report({ address: { part: 'full', text: 'javascript:alert(1)' } }),
    'its address is not',
  ],
  [
    'an address with a user',
    report({ address: { part: 'full', text: 'https://a:b@kap.example/' } }),
    'its address is not',
  ],
  ['equal categories', { ...sound, meant: 'gold' }, 'are not those of "wrong-category": see "verdicts" in'],
  ['equal borders', { ...sound, verdict: 'wrong-borders' }, 'are not those of "wrong-borders"'],
  ['a promo that is none', { ...REPORTS['not-a-promo'], meant: 'gold' }, 'are not those of "not-a-promo"'],
  [
    'a missed one that was folded',
    { ...REPORTS['missed-promo'], lines: sound.lines },
    'are not those of "missed-promo"',
  ],
])('%s', (_, value, problem) => {
  const validated = validateReport(JSON.parse(JSON.stringify(value)));
  expect(validated.ok ? 'passed' : validated.problem.replace('text of its address', 'its address')).toContain(
    problem,
  );
});
