/** A session's reading: what it does with what the engine answers, and that the page stays as the site made it on any error. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Analyse } from '../../src/content/page-reading.ts';
import { Session } from '../../src/content/session.ts';
import { analyse } from '../../src/engine/analyse.ts';
import { CATEGORIES } from '../../src/engine/types.ts';
import type { PageState } from '../../src/platform/page-state.ts';
import { failure, success, UNREACHABLE } from '../../src/platform/result.ts';
import { documentOf } from '../../src/snapshot/document-of.ts';
import { bridgePage } from './bridge-page.ts';
import { POLICY } from './policies.ts';

const PAGE = bridgePage();
const EVERYTHING = { ...POLICY, categories: CATEGORIES };
let dom: JSDOM;
let states: PageState[];
let before: string;
const ask = vi.fn<Analyse>();

/** What the content script finds on a page that jsdom does not have. */
function lendGlobals({ window }: JSDOM): void {
  vi.stubGlobal('Node', window.Node);
  vi.stubGlobal('AbortController', window.AbortController);
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.stubGlobal('requestAnimationFrame', window.requestAnimationFrame.bind(window));
  vi.stubGlobal('cancelAnimationFrame', window.cancelAnimationFrame.bind(window));
  vi.stubGlobal('requestIdleCallback', (call: () => void) => setTimeout(call));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  Object.assign(window, { matchMedia: () => new window.EventTarget() });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
}

beforeEach(() => {
  dom = new JSDOM(PAGE, { url: 'https://www.kiesel-bote.example/town/bridge', pretendToBeVisual: true });
  states = [];
  before = dom.window.document.documentElement.outerHTML;
  lendGlobals(dom);
  vi.spyOn(console, 'debug').mockImplementation(() => {});
});

afterEach(() => {
  dom.window.close();
  ask.mockReset();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function begin(): Session {
  const { document } = dom.window;
  return new Session({
    document,
    policy: EVERYTHING,
    message: (key) => key,
    analyse: ask,
    publish: (state) => void states.push(state),
    openReport: async () => success(undefined),
    describe: async () => failure(UNREACHABLE),
    remember: async () => true,
    rememberLeft: async () => true,
    applied: () => {},
  });
}

const html = (): string => dom.window.document.documentElement.outerHTML;

describe('a session whose engine fails', () => {
  test('leaves the page alone once and for all', async () => {
    ask.mockResolvedValue(failure('no such block'));
    const { document } = dom.window;
    const session = begin();
    await expect(session.started).resolves.toBeUndefined();
    expect(html()).toBe(before);
    expect(states).toEqual([expect.objectContaining({ status: 'gave-up', folds: [] })]);
    expect(console.debug).toHaveBeenCalledTimes(1);

    // New text, and an address that moved, would have it read again, if it had not given up.
    const news = document.createElement('p');
    news.textContent = 'Another article, much longer than the first. '.repeat(60);
    document.querySelector('article')?.append(news);
    expect(session.moved(false)).toBe(true);
    expect(session.moved(true)).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 300));
    news.remove();
    expect(ask).toHaveBeenCalledTimes(1);
    expect(html()).toBe(before);
    expect(session.copy()).toBeNull();
    session.dispose();
    expect(html()).toBe(before);
  });

  test('asks again later where nobody was there to ask', async () => {
    ask.mockResolvedValueOnce(failure(UNREACHABLE)).mockImplementation(answer);
    const session = begin();
    await session.started;
    expect(states.map(({ status }) => status)).toEqual(['no-article']);
    await vi.waitUntil(() => states.at(-1)?.status === 'folding', { timeout: 4000 });
    session.dispose();
  });
});

/** As the background answers. */
const answer: Analyse = async (snapshot, options) => success(analyse(documentOf(snapshot), options));

describe('an answer that comes late', () => {
  /** Begins, and has something happen while the answer is on its way. */
  async function meanwhile(happen: (session: Session) => void): Promise<Session> {
    let session: Session | undefined;
    ask.mockImplementationOnce(async (...asked) => {
      await new Promise((resolve) => setTimeout(resolve));
      if (session) happen(session);
      return answer(...asked);
    });
    ask.mockImplementation(answer);
    session = begin();
    await session.started;
    return session;
  }

  /** What waits to be folded, since jsdom shows nothing. */
  const promos = (session: Session): boolean => session.copy()?.html.includes('data-winnow-promo') ?? false;

  test('holds where nothing has changed', async () => {
    const session = await meanwhile(() => {});
    expect(promos(session)).toBe(true);
    session.dispose();
  });

  test.each([
    ['has been taken away', (pitch: Element) => pitch.remove()],
    ['has become another text', (pitch: Element) => pitch.replaceChildren('What the council will do next.')],
    [
      'has become another text inside',
      (pitch: Element) => pitch.firstElementChild?.replaceChildren('What comes next.'),
    ],
  ])('does not hold for what %s', async (_, change) => {
    const session = await meanwhile(() => {
      const pitch = dom.window.document.getElementById('pitch');
      if (pitch) change(pitch);
    });
    expect(states.at(-1)?.status).toBe('folding');
    expect(promos(session)).toBe(false);
    session.dispose();
  });

  test('holds where something stands before it by now', async () => {
    const session = await meanwhile(() => {
      const { document } = dom.window;
      document
        .querySelector('article')
        ?.prepend(document.createElement('div'), document.createElement('div'));
    });
    expect(session.copy()?.html).toMatch(/<div id="pitch"[^>]* data-winnow-promo=/);
    session.dispose();
  });

  test('is not heard where the site was switched off', async () => {
    const session = await meanwhile((each) => each.adopt({ ...EVERYTHING, fold: false }));
    expect(states.map(({ status }) => status)).toEqual(['off']);
    expect(html()).toBe(before);
    session.dispose();
  });

  test('is not heard where the reader has left', async () => {
    await meanwhile((each) => each.dispose());
    expect(states).toEqual([]);
    expect(html()).toBe(before);
  });

  test('gives way to one for the settings as they are by now', async () => {
    const session = await meanwhile((each) => each.adopt({ ...EVERYTHING, categories: [] }));
    expect(ask).toHaveBeenCalledTimes(1);
    session.adopt({ ...EVERYTHING, categories: [] });
    session.adopt(EVERYTHING);
    session.adopt({ ...EVERYTHING, categories: [] });
    await vi.waitUntil(() => states.length > 0 && ask.mock.calls.length >= 2);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(promos(session)).toBe(false);
    session.dispose();
  });
});

describe.each([
  ['is prepared before anybody looks at it', 'prerendering', true, 'prerenderingchange'],
  ['is still loading', 'readyState', 'interactive', 'load'],
])('a page that %s', (_, name, value, event) => {
  beforeEach(async () => {
    const { document } = dom.window;
    await vi.waitUntil(() => document.readyState === 'complete');
    Object.defineProperty(document, name, { value });
    ask.mockImplementation(answer);
  });

  const off = (session: Session): void => session.adopt({ ...EVERYTHING, fold: false });

  test.each<[string, (session: Session) => void]>([
    ['settings change', (session) => session.adopt({ ...EVERYTHING, categories: [] })],
    ['its site is switched off', off],
    ['its site is switched off and on', (session) => [off(session), session.adopt(EVERYTHING)]],
    ['it is brought back', (session) => session.resume()],
    ['its address changes', (session) => session.moved(false)],
  ])('does nothing and says nothing where %s', async (__, happen) => {
    const session = begin();
    happen(session);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([states, ask.mock.calls, html()]).toEqual([[], [], before]);
    session.dispose();
  });

  test.each([
    [{ ...EVERYTHING, fold: false }, 'off', 0],
    [{ ...EVERYTHING, marks: false }, 'folding', 1],
  ] as const)('is then taken by the settings as they are by now: %o', async (policy, status, times) => {
    const session = begin();
    session.adopt(policy);
    await new Promise((resolve) => setTimeout(resolve));
    for (const target of [dom.window, dom.window.document]) target.dispatchEvent(new dom.window.Event(event));
    await session.started;
    expect([states.map((each) => each.status), ask.mock.calls.length]).toEqual([[status], times]);
    session.dispose();
  });
});

test('nobody is asked about a page that cannot be an article', async () => {
  dom.window.document.body.replaceChildren('Sign in');
  const session = begin();
  await session.started;
  expect(ask).not.toHaveBeenCalled();
  expect(states.map(({ status }) => status)).toEqual(['no-article']);
  expect(session.moved(false)).toBe(false);
  session.dispose();
});

test('what is off here stays so where the address changes', async () => {
  const session = begin();
  session.adopt({ ...EVERYTHING, fold: false });
  await session.started;
  expect([session.moved(false), session.moved(true)]).toEqual([true, false]);
  session.dispose();
});
