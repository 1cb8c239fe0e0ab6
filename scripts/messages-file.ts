/** Looks words up in a `messages.json` as a browser does, for tools that run without one. */
import { readFileSync } from 'node:fs';
import type { Lookup } from '../src/platform/i18n.ts';

/** One entry of a `messages.json`: see the format of `chrome.i18n`. */
export interface MessageEntry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** The words of a file; a key that is not there gives an empty text. */
export function messagesIn(file: string): Lookup {
  const entries = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, MessageEntry>>;
  return (key, ...substitutions) => {
    const entry = entries[key];
    if (!entry) return '';
    const placeholders = new Map(
      Object.entries(entry.placeholders ?? {}).map(([name, { content }]) => [name.toLowerCase(), content]),
    );
    return entry.message
      .replace(/\$([a-z0-9_@]+)\$/gi, (whole, name: string) => placeholders.get(name.toLowerCase()) ?? whole)
      .replace(/\$([1-9])/g, (_, number: string) => substitutions[Number(number) - 1] ?? '');
  };
}
