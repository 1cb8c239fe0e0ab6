/** How the reader likes to read -> what style sheets need to know: `article.css` makes it visible. */
import type { Font, Reading, Theme } from '../../settings/reading.ts';

const FONTS: Readonly<Record<Font, string>> = {
  serif: 'var(--serif)',
  sans: 'var(--sans)',
  easy: 'var(--easy)',
};

/** Custom properties for an element; all that stands in it follows. */
export function readingStyle(reading: Reading): Readonly<Record<`--read-${string}`, string>> {
  return {
    '--read-font': FONTS[reading.font],
    '--read-size': `${reading.size}px`,
    '--read-column': `${reading.width * reading.size}px`,
    '--read-weight': String(reading.weight),
    '--read-line': String(reading.line / 100),
    '--read-letter': `${reading.letter / 100}em`,
    '--read-word': `${reading.word / 100}em`,
    '--read-align': reading.align,
  };
}

/** The value of `data-theme`; undefined where the browser's own scheme decides. */
export function themeOf({ theme }: Reading): Exclude<Theme, 'auto'> | undefined {
  return theme === 'auto' ? undefined : theme;
}
