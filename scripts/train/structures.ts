/**
 * Ways in which publishers mark up the same lines: turns written cases into pages to learn from. Each page's structure
 * is drawn part by part (frame, box, lines, button, what stands around), so that no two are alike by rule and the
 * model cannot learn the structures by heart.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseCase } from './case-text.ts';
import { jsonIn } from './json-file.ts';
import { NOTES } from './notes.ts';
import { hashOf, randomFrom } from './random.ts';

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
  /** The registrable domain of a site that readers reported it from. */
  readonly site?: string;
  readonly title: string;
  readonly lines: readonly CaseLine[];
}

type Draw = <T>(from: readonly T[]) => T;
type Line = (line: CaseLine) => string;

/**
 * Reads the written cases of a folder: `NAME.json`, or `NAME.txt` as `parseCase` has it. A case has the id that it says, so
 * that its pages elsewhere are known to be its writer's; the name of its file where it says none.
 */
export function readCases(folder: string): readonly WrittenCase[] {
  const names = fs
    .readdirSync(folder)
    .filter((name) => /\.(?:json|txt)$/.test(name))
    .sort();
  return names.map((name) => {
    const file = path.join(folder, name);
    const id = name.replace(/\.\w+$/, '');
    if (name.endsWith('.txt')) return parseCase(fs.readFileSync(file, 'utf8'), id);
    return { id, ...(jsonIn(file) as Omit<WrittenCase, 'id'>) };
  });
}

/** Writes a case as a page in a structure drawn by its id and `turn`. */
export function wrapCase(written: WrittenCase, turn: number): string {
  const random = randomFrom(hashOf(`${written.id} ${turn}`));
  const draw: Draw = (from) => from[Math.floor(random() * from.length)] as (typeof from)[number];
  const [headline, ...lines] = written.lines;
  const plain = usualLine(draw);
  const pitch = draw([0, 0, 1, 2]) === 0 ? plain : draw([usualLine, evenLine])(draw);
  const box = boxOf(draw);
  const beside = listsBeside(draw, headline?.t ?? '');
  const parts = groups(lines).map((group) =>
    group[0]?.u ? beside(box(group, pitch)) : group.map(plain).join('\n'),
  );
  const title = escaped(headline?.t ?? '');
  const body = frameOf(draw)(withNote(draw, written.lang, parts).join('\n'), title);
  const type = draw(['', '<meta property="og:type" content="article">']);
  return `<!doctype html><html lang="${written.lang}"><head><title>${title}</title>${type}</head><body>${body}</body></html>`;
}

/** A note below the first paragraph, at the end, or none. */
function withNote(draw: Draw, lang: string, parts: readonly string[]): readonly string[] {
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

/** Words of a headline this long make tags and names of sections; so many of them a list. */
const TAG_LENGTH = 5;
const MOST_TAGS = 4;

/** Puts lists of short words above and below a pitch, or not: tags and sections, which it must not take along. */
function listsBeside(draw: Draw, headline: string): (pitch: string) => string {
  const words = headline.split(/\P{L}+/u).filter((word) => word.length >= TAG_LENGTH);
  const [open, entry, close] = draw([
    ['<ul>', (word: string) => `<li>${word}</li>`, '</ul>'],
    ['<ul class="tags">', (word: string) => `<li><a href="/t">${word}</a></li>`, '</ul>'],
    ['', (word: string) => `<ul><li>${word}</li></ul>`, ''],
    ['', (word: string) => `<p>${word}</p>`, ''],
  ] as const);
  const listOf = (mark: string, some: readonly string[]): string =>
    some.length === 0 ? '' : open + some.map((word) => entry(mark + escaped(word))).join('') + close;
  const [above, below] = [draw([false, false, true]), draw([false, false, true])];
  const tags = above ? listOf(draw(['', '#']), words.slice(0, MOST_TAGS)) : '';
  const sections = below ? listOf('', words.slice(-MOST_TAGS).reverse()) : '';
  return (pitch) => [tags, pitch, sections].join('\n');
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

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Names as site builders, style sheets and nobody in particular give them. */
const NO_NAMES = ['', '', '', ' class="c-7f3a"', ' class="sc-bdVaJa kXnWqe"', ' class="py-4 px-6 mt-8"'];
const BOX_NAMES = [
  ...NO_NAMES,
  ' class="box"',
  ' class="infobox"',
  ' class="card card--wide"',
  ' class="callout"',
  ' class="block block-text"',
  ' class="module"',
  ' class="wp-block-group"',
  ' class="teaser"',
  ' class="highlight"',
  ' class="c-panel" data-component="panel"',
  ' style="background:#eee"',
];
const LINKS = [
  '/x',
  '/go/17',
  '/event',
  'https://offer.example/start',
  'https://lp.example/?utm_source=a',
  '#',
];

/** A button or link that leads on. */
function buttonOf(draw: Draw): (text: string) => string {
  const href = draw(LINKS);
  return draw([
    (text) => `<p><a href="${href}">${text}</a></p>`,
    (text) => `<a class="button" href="${href}">${text}</a>`,
    (text) => `<div class="cta"><a href="${href}" rel="nofollow">${text}</a></div>`,
    (text) => `<button type="button">${text}</button>`,
    (text) => `<p><strong><a href="${href}" target="_blank">${text}</a></strong></p>`,
    (text) => `<div><a href="${href}"><span>${text}</span></a></div>`,
  ] satisfies ((text: string) => string)[]);
}

/** Each kind of line in the element that is usual for it. */
function usualLine(draw: Draw): Line {
  const button = buttonOf(draw);
  const heading = draw(['h2', 'h2', 'h3', 'h4', 'strong']);
  const open = draw(['<p>', '<p>', '<p class="text">', '<p class="sc-1x">', '<div><p>']);
  const close = open.startsWith('<div') ? '</p></div>' : '</p>';
  const list = draw([(text: string) => `<ul><li>${text}</li></ul>`, (text: string) => `<p>${text}</p>`]);
  return ({ t, h }) => {
    const text = escaped(t);
    if (h === 'h2' || h === 'h3')
      return heading === 'strong' ? `<p><strong>${text}</strong></p>` : `<${heading}>${text}</${heading}>`;
    if (h === 'li') return list(text);
    if (h === 'btn') return button(text);
    if (h === 'img') return `<figure><img alt="" src="data:,"><figcaption>${text}</figcaption></figure>`;
    if (h === 'small') return `<p><small>${text}</small></p>`;
    return open + text + close;
  };
}

/** All kinds of lines in the same element. */
function evenLine(draw: Draw): Line {
  const button = buttonOf(draw);
  const [open, close] = draw([
    ['<div>', '</div>'],
    ['<p>', '</p>'],
    ['<div class="row"><span>', '</span></div>'],
    ['<p style="text-align:center">', '</p>'],
    ['<p><strong>', '</strong></p>'],
  ] as const);
  return ({ t, h }) => (h === 'btn' ? button(escaped(t)) : open + escaped(t) + close);
}

/** How the lines of one promo unit are put together. */
function boxOf(draw: Draw): (lines: readonly CaseLine[], line: Line) => string {
  const tag = draw(['div', 'div', 'section', 'aside', 'blockquote']);
  const [names, inner] = [draw(BOX_NAMES), draw(['', '', '<div>', '<div class="inner">'])];
  const wrapped = (content: string): string =>
    `<${tag}${names}>${inner}${content}${inner ? '</div>' : ''}</${tag}>`;
  const href = draw(LINKS);
  return draw<(lines: readonly CaseLine[], line: Line) => string>([
    // Without a box it is hardest to tell where a promo ends: this way is drawn most often.
    (lines, line) => lines.map(line).join('\n'),
    (lines, line) => lines.map(line).join('\n'),
    (lines, line) => lines.map(line).join('\n'),
    (lines, line) => lines.map(line).join('\n'),
    (lines, line) => `<hr>${lines.map(line).join('\n')}<hr>`,
    (lines, line) => wrapped(lines.map(line).join('')),
    (lines, line) => wrapped(lines.map(line).join('')),
    (lines, line) => wrapped(lines.map(line).join('')),
    (lines, line) => wrapped(lines.map(line).join('')),
    (lines) => wrapped(lines.map(({ t }) => escaped(t)).join('<br>\n')),
    (lines) => `<p>${lines.map(({ t }) => escaped(t)).join('<br>')}</p>`,
    (lines) =>
      wrapped(
        `<ul>${lines.map(({ t, h }) => `<li>${h === 'btn' ? `<a href="${href}">${escaped(t)}</a>` : escaped(t)}</li>`).join('')}</ul>`,
      ),
    (lines) =>
      `<table><tbody>${lines.map(({ t }) => `<tr><td>${escaped(t)}</td></tr>`).join('')}</tbody></table>`,
  ]);
}

/** What stands around the article: as on real pages, most of it is links. */
function frameOf(draw: Draw): (content: string, headline: string) => string {
  const menu = draw([
    '<header><nav><ul><li><a href="/">Home</a></li><li><a href="/a">World</a></li><li><a href="/b">Money</a></li></ul></nav></header>',
    '<div class="menu"><a href="/">Home</a> <a href="/n">News</a></div>',
    '',
  ]);
  const foot = draw([
    '<footer><ul><li><a href="/imprint">Imprint</a></li><li><a href="/privacy">Privacy</a></li></ul></footer>',
    '<div class="foot"><p>© Example Media</p></div>',
    '',
  ]);
  const related = draw([
    '',
    '<section class="more"><h3>More</h3><ul><li><a href="/1">Council votes on the bridge</a></li><li><a href="/2">Harvest begins early this year</a></li></ul></section>',
    '<div class="tags"><a href="/tag/a">Economy</a><a href="/tag/b">Region</a></div>',
  ]);
  const around = draw<(content: string, headline: string) => string>([
    (content, headline) => `<main><article><h1>${headline}</h1>${content}</article></main>`,
    (content, headline) =>
      `<div id="page"><h1 class="title">${headline}</h1><div class="content">${content}</div></div>`,
    (content, headline) =>
      `<div class="l1"><header><h1>${headline}</h1></header><div class="l3"><div>${content}</div></div></div>`,
    (content, headline) =>
      `<main><article class="post"><header><h1>${headline}</h1></header><div class="entry-content">${content}</div></article></main>`,
    (content, headline) =>
      `<div class="sc-a"><section class="sc-b"><h1 class="sc-c">${headline}</h1>${content}</section></div>`,
  ]);
  return (content, headline) => menu + around(content, headline) + related + foot;
}
