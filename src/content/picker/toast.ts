/** The picker's last word in a corner of the page: what was done, with "undo". It goes by itself. */
import type { Lookup } from '../../platform/i18n.ts';
import { make } from '../own-element.ts';
import { button } from './panel.ts';
import type { Stage } from './stage.ts';

export interface ToastOptions {
  readonly message: Lookup;
  readonly text: string;
  /** Undefined where there is nothing to undo. */
  readonly onUndo: (() => void) | undefined;
  /** Undefined where there is nothing to report. */
  readonly onReport: (() => void) | undefined;
}

/** Milliseconds that it stays, once neither pointer nor keyboard is with it. */
const STAYS = 12_000;
/** Its width, in CSS pixels; narrow windows have it narrower. */
const WIDTH = 380;

/** Shows it on a stage, which it takes along when it goes. Answers how to take it away. */
export function showToast(stage: Stage, { message, text, onUndo, onReport }: ToastOptions): () => void {
  const { inner } = stage;
  const words = make(inner, 'p', 'words');
  words.role = 'status';
  const toast = make(inner, 'div', 'toast');
  toast.append(words);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = (): void => {
    clearTimeout(timer);
    stage.remove();
  };
  const stay = (): void => clearTimeout(timer);
  const leave = (): void => {
    clearTimeout(timer);
    timer = setTimeout(close, STAYS);
  };
  const offer = (key: string, act: () => void): void => {
    toast.append(
      button(inner, message(key), () => {
        close();
        act();
      }),
    );
  };
  if (onUndo) offer('fold_undo', onUndo);
  if (onReport) offer('report_short', onReport);
  offer('banner_close', () => undefined);
  for (const type of ['pointerenter', 'focusin']) toast.addEventListener(type, stay);
  for (const type of ['pointerleave', 'focusout']) toast.addEventListener(type, leave);
  inner.addEventListener('keydown', ({ key, isTrusted }) => {
    if (isTrusted && key === 'Escape') close();
  });
  inner.body.replaceChildren(toast);
  words.textContent = text;
  const resize = (): void => stage.shrinkTo({ width: WIDTH, height: toast.scrollHeight + 2 });
  resize();
  // Narrow windows break its lines, which is known only now.
  requestAnimationFrame(resize);
  leave();
  return close;
}
