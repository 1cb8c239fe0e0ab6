/** Corrections as a file: what is exported, and what of a file that comes from anywhere can be taken in. */
import { isSiteCorrection, plainCorrection, type SiteCorrection } from './corrections.ts';
import { siteOf } from './site.ts';
import { isSuffix } from './suffix.ts';

const FORMAT = 'winnow-corrections';
const VERSION = 1;
/** No list that Winnow exports is as large, in bytes. */
export const MAX_FILE_SIZE = 8_000_000;

/** Why nothing of a file can be taken in: a key in `_locales`. */
export type FileProblem =
  | 'corrections_tooLarge'
  | 'corrections_noJson'
  | 'corrections_otherFormat'
  | 'corrections_newer'
  | 'corrections_empty'
  | 'corrections_allRefused';

export type FileContent =
  | {
      readonly ok: true;
      /** In the file's order. */
      readonly corrections: readonly SiteCorrection[];
      /** How many entries are no corrections. */
      readonly refused: number;
    }
  | { readonly ok: false; readonly problem: FileProblem };

/** The text of a file with these corrections. */
export function writeCorrections(corrections: readonly SiteCorrection[]): string {
  const plain = corrections.map(plainCorrection);
  return `${JSON.stringify({ format: FORMAT, version: VERSION, corrections: plain }, null, 2)}\n`;
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return day === '' || (!Number.isNaN(time) && new Date(time).toISOString().startsWith(day));
}

/** Stricter than what is stored: a file may have been written by anybody. */
function isSound(value: unknown): value is SiteCorrection {
  if (!isSiteCorrection(value) || !isDay(value.day)) return false;
  return siteOf(value.site) === value.site && !isSuffix(value.site);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** What a file holds, by its text. Of a file with some bad entries the good ones are taken. */
export function readCorrections(text: string): FileContent {
  if (text.length > MAX_FILE_SIZE) return { ok: false, problem: 'corrections_tooLarge' };
  const content = parsed(text);
  if (content === undefined) return { ok: false, problem: 'corrections_noJson' };
  const { format, version, corrections } = Object(content) as Readonly<Record<string, unknown>>;
  if (format !== FORMAT || !Array.isArray(corrections))
    return { ok: false, problem: 'corrections_otherFormat' };
  if (typeof version === 'number' && version > VERSION) return { ok: false, problem: 'corrections_newer' };
  if (version !== VERSION) return { ok: false, problem: 'corrections_otherFormat' };
  if (corrections.length === 0) return { ok: false, problem: 'corrections_empty' };
  const sound = corrections.filter(isSound).map(plainCorrection);
  if (sound.length === 0) return { ok: false, problem: 'corrections_allRefused' };
  return { ok: true, corrections: sound, refused: corrections.length - sound.length };
}
