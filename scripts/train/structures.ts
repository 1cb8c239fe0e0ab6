/** Ways in which publishers mark up the same lines: turns written cases into pages with labels, to learn from. */
import fs from 'node:fs';
import path from 'node:path';
import { hashOf } from './random.ts';

/** A line of a written case: text, label (`A`, `N` or `P:category`), promo unit, and what it is on the page. */
export interface CaseLine {
  readonly t: string;
  readonly l: string;
  readonly u?: number;
  readonly h: string;
}

export interface WrittenCase {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly lines: readonly CaseLine[];
}

type Line = (line: CaseLine) => string;
/** How single lines are written, how the lines of one promo unit are put together, and what surrounds it all. */
interface Structure {
  readonly line: Line;
  readonly unit: (lines: readonly CaseLine[]) => string;
  readonly frame: (content: string, headline: string) => string;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The usual tags for the usual lines; `link` is where buttons lead. */
function usual(link: string, heading = 'h2', paragraph = 'p'): Line {
  return ({ t, h }) => {
    const text = escaped(t);
    if (h === 'h2' || h === 'h3') return `<${heading}>${text}</${heading}>`;
    if (h === 'li') return `<ul><li>${text}</li></ul>`;
    if (h === 'btn') return `<p><a href="${link}">${text}</a></p>`;
    if (h === 'img') return `<figure><img alt="" src="data:,"><figcaption>${text}</figcaption></figure>`;
    if (h === 'small') return `<p><small>${text}</small></p>`;
    return `<${paragraph}>${text}</${paragraph}>`;
  };
}

/** Every line the same element, whatever it is. */
function uniform(open: string, close: string, link: string): Line {
  return ({ t, h }) => `${open}${h === 'btn' ? `<a href="${link}">${escaped(t)}</a>` : escaped(t)}${close}`;
}

const each = (line: Line) => (lines: readonly CaseLine[]) => lines.map(line).join('\n');
const boxed = (open: string, close: string, line: Line) => (lines: readonly CaseLine[]) =>
  open + lines.map(line).join('') + close;

const MENU =
  '<nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul></nav>';
const FOOT =
  '<footer class="foot"><ul><li><a href="/imprint">Imprint</a></li><li><a href="/privacy">Privacy</a></li></ul></footer>';
const article = (content: string, headline: string): string =>
  `${MENU}<main><article><h1>${headline}</h1>${content}</article></main>${FOOT}`;
const content = (content: string, headline: string): string =>
  `<div id="page">${MENU}<h1 class="title">${headline}</h1><div class="content">${content}</div>${FOOT}</div>`;
const layered = (content: string, headline: string): string =>
  `<div class="l1"><div class="l2"><header><h1>${headline}</h1></header><div class="l3"><div>${content}</div></div></div></div>${FOOT}`;
const plain = usual('https://offer.example/go?utm_campaign=a');

const STRUCTURES: readonly Structure[] = [
  { line: plain, unit: each(plain), frame: article },
  { line: plain, unit: each(usual('/link', 'h3')), frame: content },
  {
    line: uniform('<div>', '</div>', '/x'),
    unit: each(uniform('<div>', '</div>', 'https://x.example/')),
    frame: layered,
  },
  { line: usual('/l', 'h4'), unit: each(({ t }) => `<p><strong>${escaped(t)}</strong></p>`), frame: content },
  {
    line: plain,
    unit: (lines) => `<hr>${each(usual('https://event.example/join'))(lines)}<hr>`,
    frame: article,
  },
  {
    line: uniform('<div class="row"><p>', '</p></div>', '/y'),
    unit: each(uniform('<div class="row"><p>', '</p></div>', 'https://y.example/r')),
    frame: article,
  },
  {
    line: plain,
    unit: boxed('<div class="card"><div class="card-body">', '</div></div>', usual('/deal', 'h5')),
    frame: article,
  },
  {
    line: plain,
    unit: boxed('<div><div>', '</div></div>', uniform('<div>', '</div>', 'https://z.example')),
    frame: content,
  },
  {
    line: plain,
    unit: boxed('<section class="sc-a1"><ul>', '</ul></section>', uniform('<li>', '</li>', '/go')),
    frame: layered,
  },
  {
    line: plain,
    unit: boxed(
      '<table><tbody>',
      '</tbody></table>',
      uniform('<tr><td>', '</td></tr>', 'https://t.example/?ref=1'),
    ),
    frame: content,
  },
  { line: plain, unit: (lines) => `<p>${lines.map(({ t }) => escaped(t)).join('<br>')}</p>`, frame: article },
  {
    line: usual('/m', 'h3'),
    unit: boxed('<blockquote class="note">', '</blockquote>', usual('https://n.example/start', 'p')),
    frame: layered,
  },
];

/** Reads the written cases of a folder. */
export function readCases(folder: string): readonly WrittenCase[] {
  const names = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return names.map((name) => ({
    ...JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')),
    id: name.slice(0, -5),
  }));
}

/** Writes a case as a page in one of the structures, chosen by its id and `turn`. */
export function wrapCase(written: WrittenCase, turn: number): string {
  const structure = STRUCTURES[(hashOf(written.id) + turn) % STRUCTURES.length] as Structure;
  const [headline, ...lines] = written.lines;
  const parts = groups(lines).map((group) =>
    group[0]?.u ? structure.unit(group) : group.map(structure.line).join(''),
  );
  const title = escaped(headline?.t ?? '');
  const body = structure.frame(parts.join('\n'), title);
  return `<!doctype html><html lang="${written.lang}"><head><title>${title}</title></head><body>${body}</body></html>`;
}

/** Lines of one promo unit together, other lines alone. */
function groups(lines: readonly CaseLine[]): readonly (readonly CaseLine[])[] {
  const out: CaseLine[][] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (line.u && last?.[0]?.u === line.u) last.push(line);
    else out.push([line]);
  }
  return out;
}
