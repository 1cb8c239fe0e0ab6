/** A short word to the reader where there is nothing to list, with at most one thing to do. */
import type { JSX } from 'preact';
import { message } from '../../platform/i18n.ts';

export interface NoticeProps {
  /** Keys in `_locales`. */
  readonly title: string;
  readonly text: string;
  readonly action?: string;
  readonly onAction?: () => void;
}

export function Notice({ title, text, action, onAction }: NoticeProps): JSX.Element {
  return (
    <section class="notice">
      <h2 class="notice-title">{message(title)}</h2>
      <p>{message(text)}</p>
      {action !== undefined && (
        <button type="button" class="button button-main" onClick={onAction}>
          {message(action)}
        </button>
      )}
    </section>
  );
}
