/**
 * Written cases as plain text, as people write them: the language (and the site, where it is a
 * report about one), the title, then a line for each line of the page, with its label, what it is there, and its text,
 * such as `P1:gold btn Ask for the price list`.
 */
import { CATEGORIES } from '../../src/engine/types.ts';
import type { CaseLine, WrittenCase } from './structures.ts';

const LANGUAGE = /^([a-z]{2})(?: ([a-z0-9_.:[\]-]+))?$/;
const LINE = /^(A|N|P(\d+):(\w+)) (h[1-6]|p|li|btn|img|small) (\S.*)$/;

/** Reads one case. Throws with the name, the number of the line and what is expected there. */
export function parseCase(text: string, id: string): WrittenCase {
  const [first = '', title = '', ...rows] = text.trim().split(/\r?\n/);
  const [, lang, site] = LANGUAGE.exec(first) ?? [];
  if (lang === undefined) throw new Error(`${id}, line 1: expected a language such as "de"`);
  if (title.trim() === '') throw new Error(`${id}, line 2: expected the title`);
  const lines = rows.map((row, index) => parseLine(row, `${id}, line ${index + 3}`));
  if (lines.length === 0) throw new Error(`${id}: expected lines below the title`);
  return { id, lang, ...(site !== undefined && { site }), title, lines };
}

function parseLine(row: string, place: string): CaseLine {
  const [, label = '', unit, category, h = '', t = ''] = LINE.exec(row.trim()) ?? [];
  if (label === '')
    throw new Error(
      `${place}: expected a label (A, N, P1:category), a kind (h2, p, li, btn, img, small), and text`,
    );
  if (category === undefined) return { t, l: label, h };
  if (!CATEGORIES.some((known) => known === category))
    throw new Error(`${place}: "${category}" is none of ${CATEGORIES.join(', ')}`);
  return { t, l: `P:${category}`, u: Number(unit), h };
}
