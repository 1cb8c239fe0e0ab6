/** The names in a byline. */
import { beforeDate, isDate } from './date-in-byline.ts';

/** Words before a name, in the languages that the engine knows. */
const BY_WORD = 'by|von|par|por|di|door';
const WRITTEN_BY = String.raw`(?:(?:written|authored|posted|published|geschrieben|[ée]crit|escrito|scritto|geschreven)\s+)?(?:${BY_WORD})(?:\s*:\s*|\s+|$)`;
const BY = new RegExp(`^${WRITTEN_BY}`, 'i');
/** What may stand before them, or before a colon: what somebody wrote, or that it was the author. */
const WORK = new RegExp(
  '^(?:text|texte|texto|testo|tekst|текст|words|story|article|artikel|beitrag|interview|authors?|autor(?:in|en|es|i)?|auteurs?|autore)' +
    String.raw`(?:\s(?:and|und|et|y|e|en|i)\s\p{L}+)?(?:\s*:\s*|\s+(?=(?:${BY_WORD})\s))(?=\S)`,
  'iu',
);
/** The same where the page's style alone sets it apart from the name. */
const GLUED_BY = /^(?:[Bb]y|von|p[ao]r)(?=\p{Lu})/u;
/** Those that a name may begin with as well, and the languages in which they come before one. */
const PARTS_OF_NAMES: ReadonlyMap<string, string> = new Map([
  ['von', 'de'],
  ['di', 'it'],
  ['par', 'fr'],
]);
/** What goes on after them is the same name. */
const PARTICLE = /^(?:de[mnrs]?|la|le|und|van|von|zu[mr]?)\s/i;
/** What comes before such a word within a line. */
const BEFORE_BY = new RegExp(String.raw`^(.*?\S)[\s·|•–]+${WRITTEN_BY}`, 'iu');
/** Addresses of pages and of mail. */
const ADDRESS = /(?:https?:)?\/\/\S+|\S+@\S+\.\p{L}+/giu;
/** What is no part of a name where it begins or ends with it. */
const EDGES = /^[\s|,;:&·•–—/-]+|(?:[\s|,;:&·•–—/-]|\s(?:on|am|le))+$/g;
const QUOTED = /^["“„«](.+)["”“»]$/;

/** A byline without the word that makes it one; empty where that is all there is. */
export function withoutBy(byline: string): string {
  return onOneLine(byline).replace(GLUED_BY, '').replace(BY, '');
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A byline that begins with the word that makes it one, or with a name. */
function unlabelled(byline: string): string {
  return onOneLine(byline).replace(WORK, '');
}

/** The same, unless that word may be the start of a name: of more than one word, or in another language, it is not. */
function withoutSureBy(byline: string, lang: string): string {
  const line = unlabelled(byline);
  const rest = withoutBy(line);
  const own = languageOfBy(line);
  if (own === undefined || rest === '') return rest;
  if (PARTICLE.test(rest)) return line;
  const [first = ''] = rest.split(/\s*[,;&|/]|\s(?:and|e|et|i|und|y)\s/);
  return lang.toLowerCase().startsWith(own) || first.includes(' ') ? rest : line;
}

/** The language in which a byline's first word comes before a name, where it may be a part of one in others. */
function languageOfBy(line: string): string | undefined {
  return PARTS_OF_NAMES.get(/^\p{L}+(?= [^:])/u.exec(line)?.[0].toLowerCase() ?? '');
}

/**
 * The names in a byline, without the word before them and the date behind; empty where there is no name. `lang` is the
 * language of the page, empty where unknown.
 */
export function namesIn(byline: string, lang = ''): string {
  return namesAlone(withoutSureBy(byline, lang));
}

/** Words of a name, and what may stand between them. */
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:de[lmnrs]?|da|di|la|le|van|von|zu[mr]?|\p{Lu}[\p{L}\p{M}.'’-]*)){1,4}$/u;
const AND = /\s*[,;&]\s*|\s(?:and|e|et|i|und|y)\s/;
/** What parts names from an office, a place or a time. */
const AFTER_NAMES = /\s*[|•·⋅●–—/@(].*$/u;

/**
 * The full names that a line of an article's head gives after the word that makes it a byline; empty where it has no
 * such word, or goes on like a sentence. `lang` as for `namesIn`.
 */
export function signedBy(line: string, lang: string): string {
  const isSigned = withoutSureBy(line, lang) !== unlabelled(line);
  const own = languageOfBy(unlabelled(line));
  if (!isSigned || (own !== undefined && !lang.toLowerCase().startsWith(own))) return '';
  const names = namesIn(line, lang).replace(AFTER_NAMES, '').split(AND);
  const others = names.findIndex((name) => !NAME.test(name));
  return names.slice(0, others < 0 ? names.length : others).join(', ');
}

/** The name that structured data has for a person: there, a word that may be the start of a name is one. */
export function nameOfPerson(text: string): string {
  const [first = ''] = text.trim().toLowerCase().split(/\s/, 1);
  return namesAlone(PARTS_OF_NAMES.has(first) ? onOneLine(text) : withoutBy(unlabelled(text)));
}

/** A byline as it stands beside a site's name; empty where it says no more than that. */
export function bylineOf(names: string, siteName: string): string {
  const plain = (text: string): string => text.replace(/\s+/g, '').toLowerCase();
  return plain(names) === plain(siteName) ? '' : names;
}

const NOBODY = /^(?:the )?(?:author|auteur|autore?|autorin|admin|administrator)s?:?$/i;

function namesAlone(line: string): string {
  const text = line.replace(ADDRESS, ' ').replace(EDGES, '');
  const [start = '', date = ''] = BEFORE_BY.exec(text) ?? [];
  if (isDate(text)) return '';
  if (isDate(date)) return namesAlone(text.slice(start.length).replace(AFTER_NAMES, ''));
  const names = beforeDate(text).replace(EDGES, '').replace(QUOTED, '$1');
  return NOBODY.test(names) || isDate(names) || !/\p{L}/u.test(names) ? '' : names;
}
