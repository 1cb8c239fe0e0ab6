/** When Winnow stops against a page: what happens once in a while, or to other folds, never counts. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AT_ONCE, createStopRule, createStreak } from '../../src/content/stop-rule.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a streak', () => {
  test('ends with the last that may come', () => {
    const mayGoOn = createStreak(3);
    expect([mayGoOn(), mayGoOn(), mayGoOn()]).toEqual([true, true, false]);
  });

  test('begins anew after a pause, however many there were', () => {
    const mayGoOn = createStreak(3);
    const all = Array.from({ length: 20 }, () => {
      vi.advanceTimersByTime(AT_ONCE);
      return mayGoOn();
    });
    expect(all).not.toContain(false);
  });

  test('goes on over pauses that are shorter', () => {
    const mayGoOn = createStreak(3);
    mayGoOn();
    mayGoOn();
    vi.advanceTimersByTime(AT_ONCE - 1);
    expect(mayGoOn()).toBe(false);
  });
});

function page(headline = 'The bridge'): Document {
  return new JSDOM(`<h1>${headline}</h1>`).window.document;
}

/** What the rule says so many times in a row, each so many milliseconds after the one before. */
function partings(count: number, pause: number, rule = createStopRule(page()), fingerprint = 'a') {
  return Array.from({ length: count }, () => {
    vi.advanceTimersByTime(pause);
    return rule.parted(fingerprint);
  });
}

describe('a page that puts something between a line and what it stands for', () => {
  test.each([
    ['now and then', 100, AT_ONCE],
    ['a few times in a row', 29, 80],
  ])('may do so %s', (_, count, pause) => {
    expect(partings(count, pause)).not.toContain('leave');
  });

  test('has its way where it does so over and over', () => {
    const rule = createStopRule(page());
    expect(partings(30, 80, rule).at(-1)).toBe('leave');
    expect(rule.admit('a')).toBe('leave');
    expect(rule.admit('b')).toBe('again');
    expect(rule.hasLeft()).toBe(true);
  });

  test('has one fold left alone, not the others', () => {
    const rule = createStopRule(page());
    expect(partings(29, 80, rule, 'a')).not.toContain('leave');
    expect(partings(29, 80, rule, 'b')).not.toContain('leave');
    expect(rule.hasLeft()).toBe(false);
  });

  test('is left alone as a whole at the third', () => {
    const rule = createStopRule(page());
    const last = ['a', 'b', 'c'].map((fingerprint) => partings(30, 80, rule, fingerprint).at(-1));
    expect(last).toEqual(['leave', 'leave', 'stop']);
  });
});

describe('a promo that comes back', () => {
  /** What the rule says of one that goes and comes so often, each time with this headline on the page. */
  function comings(headlines: readonly string[]): readonly string[] {
    const document = page();
    const rule = createStopRule(document);
    return headlines.map((words) => {
      const headline = document.createElement('h1');
      headline.textContent = words;
      document.querySelector('h1')?.replaceWith(headline);
      const ruling = rule.admit('a');
      rule.vanished('a');
      return ruling;
    });
  }

  test('in one article is left alone in the end, however often its headline is drawn anew', () => {
    expect(comings(Array<string>(6).fill('The bridge'))).toContain('leave');
  });

  test('in one article after the other is folded in each', () => {
    const headlines = Array.from({ length: 20 }, (_, number) => `The bridge, part ${number}`);
    expect(new Set(comings(headlines))).toEqual(new Set(['again']));
  });
});

describe('a page that undoes folds', () => {
  test('has a fold made again three times, and left alone at the fourth', () => {
    const rule = createStopRule(page());
    expect(['a', 'a', 'a'].map(rule.strike)).toEqual(['again', 'again', 'again']);
    expect([rule.admit('a'), rule.hasLeft()]).toEqual(['again', false]);
    expect([rule.strike('a'), rule.hasLeft()]).toEqual(['leave', true]);
    expect([rule.admit('a'), rule.admit('b')]).toEqual(['leave', 'again']);
  });

  test('is left alone as a whole at the third fold that is', () => {
    const rule = createStopRule(page());
    const rulings = [...'aaaabbbb', ...'cccc'].map(rule.strike);
    expect(rulings.slice(0, 8)).toEqual([
      'again',
      'again',
      'again',
      'leave',
      'again',
      'again',
      'again',
      'leave',
    ]);
    expect(rulings.at(-1)).toBe('stop');
    const parted = createStopRule(page());
    for (const fingerprint of ['a', 'b']) partings(30, 80, parted, fingerprint);
    expect([...'ccc'].map(parted.strike)).toEqual(['again', 'again', 'again']);
    expect(parted.strike('c')).toBe('stop');
  });

  test('is left alone as a whole at the twelfth undone fold, though each was another', () => {
    const rule = createStopRule(page());
    const rulings = [...'abcdefghijkl'].map(rule.strike);
    expect(rulings).toEqual([...Array<string>(11).fill('again'), 'stop']);
    expect(rule.hasLeft()).toBe(false);
  });

  test('has what comes back counted as often as it went, and what is new not at all', () => {
    const rule = createStopRule(page());
    expect(Array.from({ length: 20 }, () => rule.admit('a'))).not.toContain('leave');
    for (let i = 0; i < 3; i++) rule.vanished('b');
    expect([...'bbbbbbbb'].map(rule.admit)).not.toContain('leave');
    rule.vanished('b');
    expect(rule.admit('b')).toBe('leave');
  });

  test('has all counted anew in its next article', () => {
    const document = page();
    const rule = createStopRule(document);
    for (const fingerprint of 'aaaabcdefgh') rule.strike(fingerprint);
    expect(rule.admit('a')).toBe('leave');
    (document.querySelector('h1') as Element).textContent = 'The tower';
    expect([rule.admit('a'), rule.hasLeft()]).toEqual(['again', false]);
    expect([...'abcdefghijk'].map(rule.strike)).not.toContain('stop');
    expect(rule.strike('l')).toBe('stop');
  });
});
