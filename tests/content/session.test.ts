/** A session whose engine fails: the page stays as the site made it, and Winnow rests. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Session } from '../../src/content/session.ts';
import { analyse } from '../../src/engine/analyse.ts';
import { CATEGORIES } from '../../src/engine/types.ts';
import type { PageState } from '../../src/platform/page-state.ts';

vi.mock('../../src/engine/analyse.ts', () => ({ isArticle: () => true, analyse: vi.fn() }));

const PAGE = `<!doctype html><html lang="en"><head><title>The bridge</title></head><body><article>
  <h1>The bridge</h1><p>The council met on Tuesday.</p><p id="pitch">Reserve your seat.</p></article></body></html>`;
let dom: JSDOM;
let states: PageState[];

/** What the content script finds on a page that jsdom does not have. */
function lendGlobals({ window }: JSDOM): void {
  vi.stubGlobal('Node', window.Node);
  vi.stubGlobal('AbortController', window.AbortController);
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.stubGlobal('requestAnimationFrame', window.requestAnimationFrame.bind(window));
  vi.stubGlobal('cancelAnimationFrame', window.cancelAnimationFrame.bind(window));
  vi.stubGlobal('requestIdleCallback', (call: () => void) => setTimeout(call));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
}

beforeEach(() => {
  dom = new JSDOM(PAGE, { url: 'https://www.kiesel-bote.example/town/bridge', pretendToBeVisual: true });
  states = [];
  lendGlobals(dom);
  vi.spyOn(console, 'debug').mockImplementation(() => {});
});

afterEach(() => {
  dom.window.close();
  vi.mocked(analyse).mockReset();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function begin(): Session {
  const { document } = dom.window;
  return new Session({
    document,
    policy: { fold: true, scope: 'article', categories: CATEGORIES, marks: true, kept: [] },
    message: (key) => key,
    publish: (state) => void states.push(state),
    remember: async () => {},
  });
}

test('leaves the page alone when the engine throws, once and for all', async () => {
  vi.mocked(analyse).mockImplementation(() => {
    throw new RangeError('no such block');
  });
  const { document } = dom.window;
  const before = document.documentElement.outerHTML;
  const session = begin();
  await expect(session.started).resolves.toBeUndefined();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(states).toEqual([expect.objectContaining({ status: 'gave-up', folds: [] })]);
  expect(console.debug).toHaveBeenCalledTimes(1);

  // New text and a moved address would have it read again, if it had not given up.
  const news = document.createElement('p');
  news.textContent = 'Another article, much longer than the first. '.repeat(60);
  document.querySelector('article')?.append(news);
  expect(session.moved()).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, 300));
  news.remove();
  expect(analyse).toHaveBeenCalledTimes(1);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(session.copy()).toBeNull();
  session.dispose();
  expect(document.documentElement.outerHTML).toBe(before);
});
