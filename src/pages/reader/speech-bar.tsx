/** The controls for reading aloud, or why there are none. */
import type { JSX } from 'preact';
import { language, message } from '../../platform/i18n.ts';
import { Icon, type IconProps } from './icons.tsx';
import { Slider } from './slider.tsx';
import type { ReaderActions, ReaderState } from './state.ts';
import type { Voice } from './voices.ts';

export interface SpeechBarProps {
  readonly state: ReaderState;
  readonly actions: ReaderActions;
}

interface PressProps {
  readonly icon: IconProps['name'];
  readonly label: string;
  readonly onPress: () => void;
}

function Press({ icon, label, onPress }: PressProps): JSX.Element {
  return (
    <button type="button" class="tool" aria-label={label} title={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}

/** The name of a language in the reader's own; the tag where it has none. */
function tongueOf({ lang }: Voice): string {
  try {
    return new Intl.DisplayNames(language(), { type: 'language' }).of(lang.replace('_', '-')) ?? lang;
  } catch {
    return lang;
  }
}

function VoiceChoice({ state, actions }: SpeechBarProps): JSX.Element {
  const { voices, reading } = state;
  const isThere = voices.some(({ id }) => id === reading.voice);
  return (
    <div class="voice">
      <label class="row-label" for="voice">
        {message('reader_voice')}
      </label>
      <select
        class="voice-box"
        id="voice"
        value={isThere ? reading.voice : ''}
        onChange={({ currentTarget }) => actions.read({ voice: currentTarget.value })}
      >
        <option value="">{message('reader_voiceAuto')}</option>
        {voices.map((voice) => (
          <option key={voice.id} value={voice.id}>
            {`${voice.name} (${tongueOf(voice)})`}
          </option>
        ))}
      </select>
    </div>
  );
}

function Player({ state, actions }: SpeechBarProps): JSX.Element {
  const { isSpeaking, reading } = state;
  const { play, pause, next, previous } = actions.speech;
  const speed = (reading.speed / 100).toLocaleString(language());
  return (
    <>
      <div class="player">
        <Press icon="previous" label={message('reader_previous')} onPress={previous} />
        <Press
          icon={isSpeaking ? 'pause' : 'play'}
          label={message(isSpeaking ? 'reader_pause' : 'reader_play')}
          onPress={isSpeaking ? pause : play}
        />
        <Press icon="next" label={message('reader_next')} onPress={next} />
      </div>
      <Slider
        measure="speed"
        label={message('reader_speed')}
        value={reading.speed}
        text={`${speed}×`}
        onChange={(value) => actions.read({ speed: value })}
      />
      <VoiceChoice state={state} actions={actions} />
    </>
  );
}

export function SpeechBar({ state, actions }: SpeechBarProps): JSX.Element {
  return (
    <section class="speech" id="panel-listen" aria-label={message('reader_listen')}>
      {state.voices.length === 0 ? (
        <p class="speech-none">{message('reader_noVoices')}</p>
      ) : (
        <Player state={state} actions={actions} />
      )}
    </section>
  );
}
