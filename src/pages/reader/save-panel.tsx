/** Ways to take the article along. */
import type { JSX } from 'preact';
import { message } from '../../platform/i18n.ts';
import type { Format, ReaderActions } from './state.ts';

export interface SavePanelProps {
  readonly actions: ReaderActions;
}

const COPIES = { markdown: 'reader_copyMarkdown', text: 'reader_copyText' } as const;
const FILES = { markdown: 'reader_saveMarkdown', text: 'reader_saveText', html: 'reader_saveHtml' } as const;

interface ButtonsProps {
  /** Names of the buttons: keys in `_locales`. */
  readonly keys: Partial<Readonly<Record<Format, string>>>;
  readonly onPress: (format: Format) => void;
}

function Buttons({ keys, onPress }: ButtonsProps): JSX.Element {
  return (
    <>
      {(Object.keys(keys) as readonly Format[]).map((format) => (
        <button key={format} type="button" class="button" onClick={() => onPress(format)}>
          {message(keys[format] ?? '')}
        </button>
      ))}
    </>
  );
}

export function SavePanel({ actions }: SavePanelProps): JSX.Element {
  return (
    <section class="side save" id="panel-save" aria-labelledby="save-title">
      <h2 class="side-title" id="save-title">
        {message('reader_save')}
      </h2>
      <Buttons keys={COPIES} onPress={actions.copy} />
      <Buttons keys={FILES} onPress={actions.save} />
      <button type="button" class="button" onClick={actions.print}>
        {message('reader_print')}
      </button>
    </section>
  );
}
