/** The picker's end: a key that is still down has it wait, and what happens meanwhile counts. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Describe } from '../../../src/content/picker/describe.ts';
import { createPanel } from '../../../src/content/picker/panel.ts';
import { openPicker } from '../../../src/content/picker/picker.ts';
import type { Stage } from '../../../src/content/picker/stage.ts';
import { success } from '../../../src/platform/result.ts';
import { foldState } from '../../pages/samples.ts';

vi.mock('../../../src/content/picker/panel.ts', { spy: true });
vi.mock('../../../src/content/picker/stage.ts', () => ({
  setStage: (_: unknown, __: unknown, ___: unknown, onReady: (stage: Stage) => void) => {
    onReady(stage);
    return true;
  },
}));

let page: JSDOM;
let frame: JSDOM;
let stage: Stage;
let close: (() => void) | undefined;
const onEnd = vi.fn();
const describe = vi.fn<Describe>();

beforeEach(async () => {
  page = new JSDOM('<p id="pitch">Reserve your seat.</p><p>It met again.</p>', { pretendToBeVisual: true });
  frame = new JSDOM('', { pretendToBeVisual: true });
  const { window } = page;
  for (const each of [window, frame.window]) {
    each.Element.prototype.getBoundingClientRect = () =>
      ({ left: 50, top: 90, right: 450, bottom: 170, width: 400, height: 80 }) as DOMRect;
    Object.assign(each, { matchMedia: () => new each.EventTarget() });
  }
  vi.stubGlobal('AbortController', window.AbortController);
  vi.stubGlobal('requestAnimationFrame', window.requestAnimationFrame.bind(window));
  let isThere = true;
  stage = {
    inner: frame.window.document,
    isThere: () => isThere,
    focus: () => {},
    remove: () => {
      isThere = false;
    },
  } as Partial<Stage> as Stage;
  const { fold } = foldState('pitch', 'webinar');
  describe.mockImplementation(async (_, run) => success({ fold: { ...fold, run }, isArticle: true }));
  close = openPicker({
    document: window.document,
    message: (key) => key,
    describe,
    categories: ['webinar'],
    category: undefined,
    start: [window.document.getElementById('pitch') as Element],
    onEnd,
    guard: (work) => work(),
  });
  await vi.waitUntil(() => describe.mock.calls.length > 0, { timeout: 10_000 });
  await new Promise((resolve) => setTimeout(resolve));
});

afterEach(() => {
  close?.();
  page.window.close();
  frame.window.close();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

function key(type: 'keydown' | 'keyup'): void {
  const { document, KeyboardEvent } = frame.window;
  document.dispatchEvent(new KeyboardEvent(type, { code: 'Enter' }));
}

/** Has it fold what is chosen, while Enter is still down. */
function accept(): void {
  key('keydown');
  vi.mocked(createPanel).mock.lastCall?.[0].onAct('accept');
  expect(onEnd).not.toHaveBeenCalled();
}

/** The categories of what was handed over; null for nothing. */
function ends(): readonly unknown[] {
  return onEnd.mock.calls.map(([picked]) => picked?.category ?? null);
}

test('what was chosen is handed over once the key is up', () => {
  accept();
  key('keyup');
  expect(ends()).toEqual(['webinar']);
});

test('nothing is, where the picker was closed before: the page has gone elsewhere, or is switched off', () => {
  accept();
  close?.();
  key('keyup');
  expect(ends()).toEqual([null]);
});
