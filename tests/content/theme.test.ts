/** When a page may have changed from light to dark. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchTheme } from '../../src/content/theme.ts';

const end = new AbortController();
const onChange = vi.fn();
let document: Document;

beforeEach(() => {
  const { window } = new JSDOM('<body><p>Boats</p></body>');
  Object.assign(window, { matchMedia: () => new EventTarget() });
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.useFakeTimers();
  document = window.document;
  watchTheme(document, end.signal, onChange);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

/** Has observers hear of what happened, and all time pass that they wait for. */
async function pass(): Promise<void> {
  await Promise.resolve();
  await vi.runAllTimersAsync();
}

const REPLACE: Readonly<Record<string, () => void>> = {
  nothing: () => {},
  'its body': () => document.body.replaceWith(document.createElement('body')),
  'all of it': () => document.documentElement.replaceWith(document.documentElement.cloneNode(true)),
  'all of it, the body later': () => {
    document.documentElement.replaceWith(document.createElement('html'));
    void Promise.resolve().then(() => document.documentElement.append(document.createElement('body')));
  },
};

test.each(Object.keys(REPLACE))('a theme is heard of after the page has replaced %s', async (what) => {
  REPLACE[what]?.();
  await pass();
  for (const element of [document.body, document.documentElement]) {
    onChange.mockClear();
    element.className = 'dark';
    await pass();
    expect(onChange).toHaveBeenCalledTimes(1);
  }
});

test('what a page puts into its body is no theme', async () => {
  document.body.append(document.createElement('p'));
  document.querySelector('p')?.classList.add('dark');
  await pass();
  expect(onChange).not.toHaveBeenCalled();
});
