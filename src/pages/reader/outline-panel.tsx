/** The headings of the article, the current one marked. */
import type { JSX } from 'preact';
import { message } from '../../platform/i18n.ts';
import type { Section } from './outline.ts';

export interface OutlinePanelProps {
  readonly sections: readonly Section[];
  /** Id of the section that the reader is in. */
  readonly current: string | undefined;
}

export function OutlinePanel({ sections, current }: OutlinePanelProps): JSX.Element {
  return (
    <nav class="side outline" id="panel-outline" aria-labelledby="outline-title">
      <h2 class="side-title" id="outline-title">
        {message('reader_outline')}
      </h2>
      {sections.length === 0 && <p class="side-hint">{message('reader_outlineNone')}</p>}
      <ol class="outline-list" dir="auto">
        {sections.map(({ id, text, depth }) => (
          <li key={id} style={{ paddingInlineStart: `${(depth - 1) * 16}px` }}>
            <a class="outline-link" href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
