/** What the page answers where the reader goes elsewhere in it while its answer is on its way. */
import { expect, test, vi } from 'vitest';
import { answersOf } from '../../src/content/answers.ts';
import type { Session } from '../../src/content/session.ts';

const POPUP = { tabId: undefined, url: 'chrome-extension://winnow/popup.html', isPrivate: false };

/** A session that is not done with its first look. */
function beginning(): { readonly session: Session; readonly open: () => boolean; readonly look: () => void } {
  let look = (): void => {};
  const started = new Promise<void>((resolve) => {
    look = resolve;
  });
  const open = vi.fn(() => true);
  return { session: { started, picks: { open } } as unknown as Session, open, look };
}

test('an answer is that of the session which runs by then', async () => {
  const [left, next] = [beginning(), beginning()];
  let current = left.session;
  const answer = answersOf(() => current)['picker:open'](POPUP, 'page');
  current = next.session;
  left.look();
  await new Promise((resolve) => setTimeout(resolve));
  expect([left.open, next.open].map((each) => vi.mocked(each).mock.calls.length)).toEqual([0, 0]);
  next.look();
  expect(await answer).toEqual({ ok: true, value: undefined });
  expect([left.open, next.open].map((each) => vi.mocked(each).mock.calls.length)).toEqual([0, 1]);
});
