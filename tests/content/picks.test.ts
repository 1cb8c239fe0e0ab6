/** What the reader picks on a page where nothing is remembered, and its undo. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Found, textOf } from '../../src/content/found.ts';
import { type Described, describeAll } from '../../src/content/picker/describe.ts';
import { openPicker, type PickerOptions } from '../../src/content/picker/picker.ts';
import { type Stage, setStage } from '../../src/content/picker/stage.ts';
import { showToast } from '../../src/content/picker/toast.ts';
import { Session } from '../../src/content/session.ts';
import { analyse } from '../../src/engine/analyse.ts';
import { foldAt } from '../../src/engine/fold-at.ts';
import { CATEGORIES, type Correction } from '../../src/engine/types.ts';
import { failure, success, UNREACHABLE } from '../../src/platform/result.ts';
import type { Policy } from '../../src/settings/policy.ts';
import { documentOf } from '../../src/snapshot/document-of.ts';
import { foldState } from '../pages/samples.ts';
import { bridgePage } from './bridge-page.ts';
import { lendGlobals } from './lent-globals.ts';
import { POLICY } from './policies.ts';

vi.mock('../../src/content/picker/picker.ts', () => ({ openPicker: vi.fn(() => () => {}) }));
vi.mock('../../src/content/picker/stage.ts', () => ({ setStage: vi.fn() }));
vi.mock('../../src/content/picker/toast.ts', () => ({ showToast: vi.fn(() => () => {}) }));

const PAGE = bridgePage('<p id="note">A friendly word from the house.</p>');
const EVERYTHING = { ...POLICY, categories: CATEGORIES };
const remove = vi.fn();
const STAGE = { remove, isThere: () => remove.mock.calls.length === 0 } as Partial<Stage> as Stage;
let dom: JSDOM;
let session: Session;

/** What a session finds on a page that jsdom does not have; all but what is folded is a box of one size. */
function lendBrowser(page: JSDOM): void {
  const { window } = page;
  lendGlobals(page);
  window.Element.prototype.getBoundingClientRect = function box(this: Element) {
    const isGone = this.closest('[data-winnow-fold=folded]') !== null;
    const [width, height] = isGone ? [0, 0] : [400, 80];
    return { left: 50, top: 90, right: 50 + width, bottom: 90 + height, width, height } as DOMRect;
  };
  Object.assign(window, { matchMedia: () => new window.EventTarget() });
  Object.assign(window.document, { elementFromPoint: () => null });
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.stubGlobal('requestIdleCallback', (call: () => void) => setTimeout(call));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
}

async function begin(policy: Policy): Promise<void> {
  dom = new JSDOM(PAGE, { url: 'https://www.kiesel-bote.example/town/bridge', pretendToBeVisual: true });
  lendBrowser(dom);
  session = new Session({
    document: dom.window.document,
    policy,
    message: (key) => key,
    analyse: async (snapshot, options) => success(analyse(documentOf(snapshot), options)),
    publish: () => {},
    openReport: async () => success(undefined),
    describe: async () => failure(UNREACHABLE),
    remember: async () => false,
    rememberLeft: async () => false,
    applied: () => {},
  });
  await session.started;
}

beforeEach(() => begin(EVERYTHING));

afterEach(async () => {
  session.dispose();
  // What waited for an idle moment hears of that before the browser is gone.
  await new Promise((resolve) => setTimeout(resolve));
  dom.window.close();
  vi.clearAllMocks();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function elements(...ids: readonly string[]): readonly Element[] {
  return ids.flatMap((id) => dom.window.document.getElementById(id) ?? []);
}

/** What is folded of the two, by their ids. */
function folded(): readonly string[] {
  return elements('pitch', 'note').flatMap((each) =>
    each.getAttribute('data-winnow-fold') === 'folded' ? each.id : [],
  );
}

function pick(...ids: readonly string[]): void {
  const { fold } = foldState('picked', 'shop', { text: 'Reserve', fingerprint: 'picked', print: 'picked' });
  const chosen = elements(...ids);
  const found: Found = { fold, isSure: true, elements: chosen, text: textOf({ elements: chosen }) };
  session.picks.open('page');
  const [options] = vi.mocked(openPicker).mock.lastCall as [PickerOptions];
  options.onEnd({ found: [found], isArticle: true, category: 'shop' }, STAGE);
}

test('undo of what was picked around a fold has that folded again', async () => {
  expect(folded()).toEqual(['pitch']);
  pick('pitch', 'note');
  expect(folded()).toEqual(['pitch', 'note']);
  await vi.waitUntil(() => vi.mocked(showToast).mock.lastCall);
  vi.mocked(showToast).mock.lastCall?.[1].onUndo?.();
  await vi.waitUntil(() => folded().join() === 'pitch', { timeout: 10_000 });
});

/** What a fold of these would be. */
function foundIn(...ids: readonly string[]): Promise<Described> {
  return describeAll(dom.window.document, [elements(...ids)], async (snapshot, run, url) =>
    success(foldAt(documentOf(snapshot), run, url)),
  );
}

test('undo of wider borders brings back the narrower ones that were said before', async () => {
  const said = async (verdict: Correction['verdict'], ...ids: readonly string[]): Promise<Correction> => {
    const [one] = (await foundIn(...ids)).found;
    return { verdict, category: 'shop', print: one?.fold.print ?? '' };
  };
  const corrections = [await said('keep', 'pitch', 'note'), await said('fold', 'note')];
  session.dispose();
  await begin({ ...EVERYTHING, corrections });
  expect(folded()).toEqual(['note']);
  const [state] = session.state().folds;
  session.picks.setBorders(state?.fold.id ?? '');
  const [options] = vi.mocked(openPicker).mock.lastCall as [PickerOptions];
  const { found } = await foundIn('pitch', 'note');
  options.onEnd({ found, isArticle: true, category: 'shop' }, STAGE);
  await vi.waitUntil(() => folded().join() === 'pitch,note' && vi.mocked(showToast).mock.lastCall);
  vi.mocked(showToast).mock.lastCall?.[1].onUndo?.();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(folded()).toEqual(['note']);
});

test('what was picked is shown where the page puts other text there', async () => {
  pick('note');
  expect(folded()).toEqual(['pitch', 'note']);
  for (const note of elements('note'))
    note.textContent = 'The council has met once more, and it was a long day.';
  await vi.waitUntil(() => folded().join() === 'pitch', { timeout: 10_000 });
});

test('nothing is said of a pick on a page that was left meanwhile', async () => {
  pick('note');
  session.dispose();
  await new Promise((resolve) => setTimeout(resolve));
  expect([folded(), vi.mocked(showToast).mock.calls.length]).toEqual([[], 0]);
  expect(remove).toHaveBeenCalled();
});

/** Has the stage stand at once. */
function haveStage(): void {
  vi.mocked(setStage).mockImplementation((_, __, ___, onReady) => {
    onReady(STAGE);
    return true;
  });
}

test('a word takes the place of the one before', () => {
  const close = vi.fn();
  vi.mocked(showToast).mockReturnValue(close);
  haveStage();
  session.picks.say('The report could not be opened.');
  expect(close).not.toHaveBeenCalled();
  session.picks.say('It could not be opened once more.');
  expect(close).toHaveBeenCalledTimes(1);
});

test.each([
  ['the site is off', { fold: false }, 'picker_off'],
  ['no category is on', { categories: [] }, 'picker_noCategory'],
])('where %s, that is said instead of picking', (_, other, said) => {
  haveStage();
  session.adopt({ ...EVERYTHING, ...other });
  expect(session.picks.open('page')).toBe(true);
  expect(vi.mocked(openPicker)).not.toHaveBeenCalled();
  expect(vi.mocked(showToast).mock.lastCall?.[1].text).toBe(said);
});

describe('an error leaves the page as the site made it', () => {
  beforeEach(() => void vi.spyOn(console, 'debug').mockImplementation(() => {}));

  /** From now on the page has no place for a line before it. */
  function refuse(id: string): void {
    for (const { parentElement } of elements(id)) {
      vi.spyOn(parentElement as HTMLElement, 'insertBefore').mockImplementation(() => {
        throw new Error('no place');
      });
    }
  }

  test('in folding what was picked, without the stage before it', async () => {
    refuse('note');
    pick('note');
    await new Promise((resolve) => setTimeout(resolve));
    expect([folded(), session.state().status]).toEqual([[], 'gave-up']);
    expect(remove).toHaveBeenCalled();
    expect(showToast).not.toHaveBeenCalled();
  });

  test('in taking it back', async () => {
    pick('pitch', 'note');
    await vi.waitUntil(() => vi.mocked(showToast).mock.lastCall);
    vi.spyOn(dom.window.Element.prototype, 'removeAttribute').mockImplementationOnce(() => {
      throw new Error('no');
    });
    vi.mocked(showToast).mock.lastCall?.[1].onUndo?.();
    await new Promise((resolve) => setTimeout(resolve));
    expect([folded(), session.state().status]).toEqual([[], 'gave-up']);
  });
});
