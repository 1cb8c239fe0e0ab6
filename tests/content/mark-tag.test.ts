/** What the tag of a mark hears of the page's keys: nothing but while the pointer rests on it. */
import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { createTag } from '../../src/content/mark-tag.ts';
import type { Fold } from '../../src/engine/types.ts';

const FOLD = { category: 'gold', reasons: [] } as unknown as Fold;
const PALETTE = { surface: '#fff', ink: '#000', muted: '#333', hover: '#eee' };

function start() {
  const { window } = new JSDOM('<body><p>It rained.</p></body>');
  const { document } = window;
  const attach = vi.spyOn(window.HTMLElement.prototype, 'attachShadow');
  const none = (): void => {};
  const look = { palette: PALETTE, message: (key: string) => key, onFold: none, onKeep: none };
  const tag = createTag(document, { fold: FOLD, first: document.body, ...look });
  if (tag) document.body.append(tag.host);
  const mark = (attach.mock.results[0]?.value as ShadowRoot | undefined)?.querySelector('.mark');
  const add = vi.spyOn(document, 'addEventListener');
  const remove = vi.spyOn(document, 'removeEventListener');
  const point = (type: string): void => void mark?.dispatchEvent(new window.Event(type));
  const press = (): void => void document.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'a' }));
  return { tag, add, remove, point, press };
}

test('it listens while the pointer rests, and no longer', () => {
  const { add, remove, point, press } = start();
  expect(add).not.toHaveBeenCalled();
  point('pointerenter');
  press();
  expect([add.mock.calls.length, remove.mock.calls.length]).toEqual([1, 0]);
  point('pointerleave');
  expect(remove).toHaveBeenCalledWith(...(add.mock.calls[0] ?? []));
});

test('taken away under the pointer it stops at the next key', () => {
  const { tag, add, remove, point, press } = start();
  point('pointerenter');
  tag?.host.remove();
  press();
  press();
  expect(remove).toHaveBeenCalledExactlyOnceWith(...(add.mock.calls[0] ?? []));
});
