/** The top of a page that is a column of boxes: what it is, and what it is for. */
import type { JSX } from 'preact';
import { message } from '../../platform/i18n.ts';

export interface ColumnHeaderProps {
  /** Keys of the texts. */
  readonly title: string;
  readonly text: string;
}

export function ColumnHeader({ title, text }: ColumnHeaderProps): JSX.Element {
  return (
    <header class="column-header">
      <img src="icons/96.png" alt="" width="56" height="56" />
      <div>
        <h1>{message(title)}</h1>
        <p>{message(text)}</p>
      </div>
    </header>
  );
}
