/** Lines of no promo that stand in and after articles: drawn into written cases so that the model learns to leave them. */
import { escaped } from './escaped.ts';
import type { Draw, WrittenCase } from './structures.ts';

/** Lines of no promo that speak of money, names or more to read: drawn into pages so that the model learns to leave them. */
const NOTES: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Transparenz: Einige Verweise in diesem Text sind Partnerlinks. Wird darüber etwas bestellt, bekommt der Verlag einen Anteil, der Preis bleibt gleich.',
    'Dieser Text gibt keine Empfehlung zum Kauf oder Verkauf von Wertpapieren und ersetzt keine Beratung.',
    'Unser Autor schreibt seit neun Jahren über Märkte und Rohstoffe. Er besitzt keines der genannten Papiere.',
    'Korrektur: In einer früheren Fassung stand ein falsches Datum. Wir haben das geändert.',
  ],
  en: [
    'Disclosure: this story contains partner links. If readers order through them, the publisher is paid a share, at no cost to them.',
    'Nothing here is a recommendation to buy or sell any security, and it is no substitute for advice.',
    'The writer has covered markets and raw materials for nine years and owns none of the shares named here.',
    'Correction: an earlier version of this story gave the wrong date. It has been changed.',
  ],
};

/** Names of a site's sections. */
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  de: ['Nachrichten', 'Politik', 'Märkte', 'Gesellschaft', 'Ausland'],
  en: ['News', 'Politics', 'Markets', 'Society', 'World'],
  fr: ['Actualités', 'Politique', 'Marchés', 'Société', 'Monde'],
  es: ['Noticias', 'Política', 'Mercados', 'Sociedad', 'Mundo'],
  it: ['Notizie', 'Politica', 'Mercati', 'Società', 'Mondo'],
  nl: ['Nieuws', 'Politiek', 'Markten', 'Samenleving', 'Wereld'],
  pt: ['Notícias', 'Política', 'Mercados', 'Sociedade', 'Mundo'],
  pl: ['Wiadomości', 'Polityka', 'Rynki', 'Społeczeństwo', 'Świat'],
};

/** A note below the first paragraph, at the end, or none. */
export function withNote(draw: Draw, lang: string, parts: readonly string[]): readonly string[] {
  const notes = NOTES[lang];
  const at = draw([1, parts.length, -1]);
  if (!notes || at < 0) return parts;
  const note = draw(['<p><small>', '<p class="note">', '<div class="c-note"><p>', '<p><em>']);
  const close = note.startsWith('<div') ? '</p></div>' : '</p>';
  return [
    ...parts.slice(0, at),
    note + draw(notes) + (/<(?:small|em)>$/.test(note) ? `</${note.slice(4, -1)}>` : '') + close,
    ...parts.slice(at),
  ];
}

/** Tags of the article and names of the site's sections, as they stand around what ends an article; on most pages none. */
export function withLists(
  draw: Draw,
  { lang, lines, title }: WrittenCase,
  parts: readonly string[],
  module: ((content: string) => string) | undefined,
): readonly string[] {
  const [hasTags, hasSections] = draw([
    [false, false],
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ] as const);
  const names = SECTIONS[lang] ?? SECTIONS.en ?? [];
  const words = title.split(/[^\p{L}]+/u).filter((word) => word.length > 6);
  const sign = draw(['#', '']);
  const listOf = (entries: readonly string[]): string => {
    const items = entries.map((entry) => `<li>${escaped(entry)}</li>`);
    return module ? items.map((item) => module(`<ul>${item}</ul>`)).join('\n') : `<ul>${items.join('')}</ul>`;
  };
  const isPitchLast = lines.at(-1)?.u !== undefined;
  const at = isPitchLast ? parts.length - 1 : parts.length;
  return [
    ...parts.slice(0, at),
    ...(hasTags && !module ? [listOf(words.slice(0, 3).map((word) => sign + word))] : []),
    ...parts.slice(at),
    ...(hasSections
      ? [listOf([`${draw(['Bote', 'Herald', 'Vega'])} ${names[0]}`, ...names.slice(1, draw([3, 4, 5]))])]
      : []),
  ];
}
