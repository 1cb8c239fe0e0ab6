/** The tabs over the two views, after the ARIA pattern: one of them in the tab order, arrow keys between them. */
import type { JSX, TargetedKeyboardEvent } from 'preact';
import { message } from '../../platform/i18n.ts';
import type { View } from './state.ts';

const VIEWS = ['article', 'hidden'] as const satisfies readonly View[];
const LABELS = { article: 'popup_tabArticle', hidden: 'popup_tabHidden' } as const;

/** The view that a key leads to from another; undefined for keys that lead nowhere. */
export function viewByKey(key: string, from: View): View | undefined {
  const at = VIEWS.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return VIEWS[(at + 1) % VIEWS.length];
    case 'ArrowLeft':
      return VIEWS.at(at - 1);
    case 'Home':
      return VIEWS[0];
    case 'End':
      return VIEWS.at(-1);
    default:
      return undefined;
  }
}

export interface ViewTabsProps {
  readonly view: View;
  /** How many folds there are. */
  readonly count: number;
  readonly show: (view: View) => void;
}

export function ViewTabs({ view, count, show }: ViewTabsProps): JSX.Element {
  const move = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const next = viewByKey(event.key, view);
    if (next === undefined) return;
    event.preventDefault();
    show(next);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={message('popup_tabs')} onKeyDown={move}>
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          class="tab"
          aria-selected={name === view}
          aria-controls="panel"
          tabIndex={name === view ? 0 : -1}
          onClick={() => show(name)}
        >
          {message(LABELS[name])}
          {name === 'hidden' && <span class="pill">{count}</span>}
        </button>
      ))}
    </div>
  );
}
