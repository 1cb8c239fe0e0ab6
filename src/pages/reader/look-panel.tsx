/** How the article looks: theme, letters, lines, pictures. */
import type { JSX } from 'preact';
import type { Article } from '../../article/types.ts';
import { language, message } from '../../platform/i18n.ts';
import {
  ALIGNMENTS,
  DEFAULT_READING,
  FONTS,
  type Measure,
  type Reading,
  THEMES,
} from '../../settings/reading.ts';
import { Switch } from '../shared/switch.tsx';
import { Chips } from './chips.tsx';
import { Slider } from './slider.tsx';

const THEME_KEYS = {
  auto: 'reader_themeAuto',
  light: 'reader_themeLight',
  dark: 'reader_themeDark',
  sepia: 'reader_themeSepia',
  grey: 'reader_themeGrey',
  contrast: 'reader_themeContrast',
} as const;
const FONT_KEYS = { serif: 'reader_fontSerif', sans: 'reader_fontSans', easy: 'reader_fontEasy' } as const;
/** Where lines start depends on the article. */
const ALIGN_KEYS = {
  ltr: {
    start: 'reader_alignLeft',
    justify: 'reader_alignJustify',
    center: 'reader_alignCenter',
    end: 'reader_alignRight',
  },
  rtl: {
    start: 'reader_alignRight',
    justify: 'reader_alignJustify',
    center: 'reader_alignCenter',
    end: 'reader_alignLeft',
  },
} as const;

/** The sliders in their order. */
const SLIDERS = {
  size: 'reader_size',
  width: 'reader_width',
  weight: 'reader_weight',
  line: 'reader_line',
  letter: 'reader_letter',
  word: 'reader_word',
} as const satisfies Partial<Record<Measure, string>>;
type Slid = keyof typeof SLIDERS;
const SLID = Object.keys(SLIDERS) as readonly Slid[];

function percent(hundredths: number): string {
  return (hundredths / 100).toLocaleString(language(), { style: 'percent' });
}

function textOf(measure: Slid, value: number): string {
  if (measure === 'size') return `${value} px`;
  return measure === 'width' || measure === 'weight' ? String(value) : percent(value);
}

interface LettersProps {
  readonly reading: Reading;
  readonly onRead: (change: Partial<Reading>) => void;
}

export interface LookPanelProps extends LettersProps {
  /** Where the article's lines run to. */
  readonly dir: Article['dir'];
}

function optionsOf<Value extends string>(
  values: readonly Value[],
  keys: Readonly<Record<Value, string>>,
): readonly { readonly value: Value; readonly label: string }[] {
  return values.map((value) => ({ value, label: message(keys[value]) }));
}

function Letters({ reading, onRead }: LettersProps): JSX.Element {
  return (
    <>
      {SLID.map((measure) => (
        <Slider
          key={measure}
          measure={measure}
          label={message(SLIDERS[measure])}
          value={reading[measure]}
          text={textOf(measure, reading[measure])}
          onChange={(value) => onRead({ [measure]: value })}
        />
      ))}
    </>
  );
}

/** Back to the looks of the first day; what is set for reading aloud stays. */
function resetLook(): Partial<Reading> {
  const { voice: _voice, speed: _speed, ...look } = DEFAULT_READING;
  return look;
}

export function LookPanel({ reading, dir, onRead }: LookPanelProps): JSX.Element {
  return (
    <section class="side look" id="panel-look" aria-labelledby="look-title">
      <h2 class="side-title" id="look-title">
        {message('reader_look')}
      </h2>
      <Chips
        name="theme"
        label={message('reader_theme')}
        options={optionsOf(THEMES, THEME_KEYS)}
        value={reading.theme}
        onChoose={(theme) => onRead({ theme })}
      />
      <Chips
        name="font"
        label={message('reader_font')}
        options={optionsOf(FONTS, FONT_KEYS)}
        value={reading.font}
        onChoose={(font) => onRead({ font })}
      />
      <Letters reading={reading} onRead={onRead} />
      <Chips
        name="align"
        label={message('reader_align')}
        options={optionsOf(ALIGNMENTS, ALIGN_KEYS[dir])}
        value={reading.align}
        onChoose={(align) => onRead({ align })}
      />
      <Switch
        id="pictures"
        label={message('reader_pictures')}
        hint={message('reader_picturesHint')}
        isOn={reading.pictures}
        onSwitch={(pictures) => onRead({ pictures })}
      />
      <button type="button" class="button" onClick={() => onRead(resetLook())}>
        {message('reader_reset')}
      </button>
    </section>
  );
}
