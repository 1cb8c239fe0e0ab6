/** The first words of a promo, by which a reader knows it again. */

import { folded } from './inline-text.ts';

/** At most this many characters, the mark of a cut included. */
const LONGEST = 120;
/** A cut goes back to the end of a word that is no further away than this. */
const BACK = 25;
const JOINT = ' · ';
/** Lines that say that it is an advert, and nothing of what it is for. */
const LABEL =
  /^\P{L}*(?:anzeigen?|werbung|werbeanzeige|advertorial|gesponsert|ad|ads|advert|advertise?ment|sponsored(?: content)?|paid content|promoted|publicité|annonces?|contenu sponsorisé|publicidad|patrocinado|pubblicità|sponsorizzato|advertentie|gesponsord|reklama|artykuł sponsorowany|publicidade|annons|reklam)\P{L}*$/iu;

/** Lines that say nothing at all: the cross that closes it, icons. */
const IDLE = /^(?:[^\p{L}\p{N}]*|x|close|schlie(?:ß|ss)en|loading\P{L}*)$/iu;

/** An excerpt of a promo's texts, one per block. Empty only where they are. */
export function excerptOf(texts: readonly string[]): string {
  const lines = new Map<string, string>();
  for (const text of texts) {
    const line = folded(text);
    const key = line.toLowerCase();
    if (line !== '' && !lines.has(key)) lines.set(key, line);
  }
  const all = [...lines.values()];
  const first = all.findIndex((line) => !LABEL.test(line) && !IDLE.test(line));
  return cut(all.slice(Math.max(0, first)).join(JOINT));
}

function cut(line: string): string {
  if (line.length <= LONGEST) return line;
  const room = LONGEST - 1;
  const space = line.lastIndexOf(' ', room);
  let end = space >= room - BACK ? space : room;
  // Half of a character of two units would show as a box.
  if (/[\uD800-\uDBFF]/.test(line[end - 1] ?? '')) end--;
  return `${line.slice(0, end).replace(/[\s·,;:–—-]+$/u, '')}…`;
}
