/** When a click leads to the place where the address points already, and when it does not. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchAnchors } from '../../src/content/anchors.ts';

const URL = 'https://www.kiesel-bote.example/town/bridge?page=2#offer';
const PAGE = `<a id="same" href="#offer">Offer</a> <a id="deep" href="#offer"><b id="inside">Offer</b></a>
  <a id="whole" href="${URL}">Offer</a> <a id="other" href="#top">Top</a> <a id="page" href="/town/bridge#offer">Offer</a>
  <a id="away" href="https://www.other.example/#offer">Offer</a> <a id="bare" href="?page=2">Page</a>
  <button id="button">Offer</button><p id="offer">Buy it.</p>`;
let dom: JSDOM;
let end: AbortController;
const onTurn = vi.fn();

beforeEach(() => {
  dom = new JSDOM(PAGE, { url: URL, pretendToBeVisual: true });
  end = new dom.window.AbortController();
  onTurn.mockClear();
});

afterEach(() => dom.window.close());

/** Clicks as a reader does, for jsdom lets nobody say so; answers how often it was taken for a way to this place. */
async function turnsBy(id: string, more: MouseEventInit = {}, isTrusted = true): Promise<number> {
  const view = dom.window as unknown as Window;
  const listen = vi.spyOn(view, 'addEventListener');
  watchAnchors(view, end.signal, onTurn);
  const hear = listen.mock.calls.find(([type]) => type === 'click')?.[1] as (event: object) => void;
  hear({ target: dom.window.document.getElementById(id), isTrusted, ...more });
  await new Promise((resolve) => dom.window.requestAnimationFrame(resolve));
  return onTurn.mock.calls.length;
}

test.each(['same', 'deep', 'inside', 'whole'])('a click on %s leads there', async (id) => {
  expect(await turnsBy(id)).toBe(1);
});

test.each(['other', 'page', 'away', 'bare', 'button', 'offer', 'nothing'])(
  'a click on %s does not',
  async (id) => {
    expect(await turnsBy(id)).toBe(0);
  },
);

test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }])(
  'a click with %j opens it elsewhere',
  async (more) => {
    expect(await turnsBy('same', more)).toBe(0);
  },
);

test('a click of the page’s own is none of the reader’s', async () => {
  expect(await turnsBy('same', {}, false)).toBe(0);
});
