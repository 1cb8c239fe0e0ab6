/** Numbers and tokens at the edges of what is taken out. */
import { describe, expect, test } from 'vitest';
import { redactNumbers } from '../../src/reports/redact-numbers.ts';
import { redactTokens } from '../../src/reports/redact-tokens.ts';

describe('numbers in groups of three', () => {
  test.each(['612 345 678', '612.345.678', '1 234 567 890'])('%s may be a phone', (number) => {
    expect(redactNumbers(`Ruf ${number} an`)).toBe('Ruf [phone] an');
  });

  test.each(['1.234.567', '12 345 678', '1.234.567.890', '€ 612.345.678', '612 345 678 €'])(
    '%s is a count or an amount',
    (number) => {
      expect(redactNumbers(`Es sind ${number} im Jahr`)).toBe(`Es sind ${number} im Jahr`);
    },
  );
});

describe('a run of letters and digits', () => {
  test.each([
    ['with ten characters at random', 'seite-kqXZwvBNmt'],
    ['with four turns in short parts', 'ab1c-de2f-gh-ijkl'],
    ['with a turn in six characters', 'ab1c-de2f-gHij-klmn-opqr-stuvw'],
  ])('%s is a token', (_, run) => {
    expect(redactTokens(`Dein Zugang ${run} gilt`)).toBe('Dein Zugang [token] gilt');
  });

  test.each([
    'hafen-und-leuchtturm-2026',
    'GoldPreis2026-am-Kap',
    'rtx4090-256gb-am-kap',
    'Kap-Rundfahrt-Karten',
  ])('%s is none', (run) => {
    expect(redactTokens(`Mehr in ${run} hier`)).toBe(`Mehr in ${run} hier`);
  });
});
