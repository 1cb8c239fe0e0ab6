/** Words for readers, from `_locales` in the browser's language. */
import browser from 'webextension-polyfill';

/** Finds the text of a key and fills `$1`, `$2` … in; empty where there is no such key. Pure code takes one as argument. */
export type Lookup = (key: string, ...substitutions: readonly string[]) => string;

/** The text of a key in the browser's language, or in English where Winnow does not speak it. */
export const message: Lookup = (key, ...substitutions) => browser.i18n.getMessage(key, [...substitutions]);

/** Texts by what they were looked up by: key and substitutions, one a line. */
export type Texts = readonly (readonly [words: string, text: string])[];

/** Asks the browser once for each text, which takes a quarter of a millisecond every time, and never for a `known` one. */
export function remembering(lookup: Lookup, known: Map<string, string>): Lookup {
  return (...words) => {
    const name = words.join('\n');
    const text = known.get(name) ?? lookup(...words);
    known.set(name, text);
    return text;
  };
}

/** Language of the texts that `message` gives, as a BCP 47 tag: not always the browser's own. */
export function language(): string {
  return message('language');
}

/** How dates are written beside these texts: as in the browser's own region where that speaks their language. */
export function locale(): string {
  const own = browser.i18n.getUILanguage();
  const base = (tag: string): string => tag.toLowerCase().split('-', 1).join('');
  return base(own) === base(language()) ? own : language();
}

/** The text for a number of things: of `KEY_one` or `KEY_other`, as the language wants it. `$1` is the number. */
export function plural(key: string, count: number): string {
  const form = new Intl.PluralRules(language()).select(count) === 'one' ? 'one' : 'other';
  return message(`${key}_${form}`, count.toLocaleString(language()));
}
