/** The bar above the article: its controls, and how far the reader has come. */
import type { JSX } from 'preact';
import { language, message } from '../../platform/i18n.ts';
import { minutesText } from '../shared/minutes-text.ts';
import { Icon, type IconProps } from './icons.tsx';
import type { ReaderActions, ReaderState } from './state.ts';

export interface ToolbarProps {
  readonly state: ReaderState;
  readonly actions: ReaderActions;
}

interface ToggleProps {
  readonly name: 'outline' | 'listen' | 'look' | 'save';
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: (open: boolean) => void;
}

function Toggle({ name, label, isOpen, onToggle }: ToggleProps): JSX.Element {
  return (
    <button
      type="button"
      class="tool"
      id={`open-${name}`}
      aria-expanded={isOpen}
      aria-controls={isOpen ? `panel-${name}` : undefined}
      onClick={() => onToggle(!isOpen)}
    >
      <Icon name={name satisfies IconProps['name']} />
      <span class="tool-label">{label}</span>
    </button>
  );
}

/** A bar, and the same in words. */
function Progress({ state }: Pick<ToolbarProps, 'state'>): JSX.Element {
  const { progress } = state.place;
  const minutes = state.opening.kind === 'ready' ? state.opening.saved.article.minutes : 1;
  const left = Math.ceil(minutes * (1 - progress));
  const share = progress.toLocaleString(language(), { style: 'percent', maximumFractionDigits: 0 });
  return (
    <>
      <p class="tool-place">
        {left > 0 ? message('reader_left', minutesText(left, language())) : message('reader_end')}
      </p>
      <div
        class="progress"
        role="progressbar"
        aria-label={message('reader_progress')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(progress * 100)}
        aria-valuetext={share}
      >
        <div class="progress-bar" style={{ transform: `scaleX(${progress})` }} />
      </div>
    </>
  );
}

export function Toolbar({ state, actions }: ToolbarProps): JSX.Element {
  const { panel, isOutlined, isListening } = state;
  return (
    <header class="toolbar">
      <Toggle
        name="outline"
        label={message('reader_outline')}
        isOpen={isOutlined}
        onToggle={actions.showOutline}
      />
      <Progress state={state} />
      <Toggle name="listen" label={message('reader_listen')} isOpen={isListening} onToggle={actions.listen} />
      <Toggle
        name="look"
        label={message('reader_look')}
        isOpen={panel === 'look'}
        onToggle={(open) => actions.showPanel(open ? 'look' : undefined)}
      />
      <Toggle
        name="save"
        label={message('reader_save')}
        isOpen={panel === 'save'}
        onToggle={(open) => actions.showPanel(open ? 'save' : undefined)}
      />
    </header>
  );
}
