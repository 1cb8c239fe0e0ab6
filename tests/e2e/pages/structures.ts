/** Six ways in which publishers mark up the same lines. Each line keeps a text node of its own. */
import { escaped } from './article-page.ts';
import type { Case, CaseLine } from './dealer-case.ts';

export type Structure = (example: Case) => string;

function pageOf({ lang, lines }: Case, main: string): string {
  const title = escaped(lines[0]?.text ?? '');
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title} | Wendlin</title></head>
<body><div class="top"><a href="/">Wendlin</a> <a href="/ankauf">Ankauf</a> <a href="/lager">Lager</a></div>
${main}
<div class="bottom"><p>Wendlin Edelmetalle GmbH, Hohenfurt</p></div></body></html>`;
}

/** The headline apart, then the lines in runs: a pitch is one run, everything else a line each. */
function runsOf({ lines }: Case): {
  readonly headline: string;
  readonly runs: readonly (readonly CaseLine[])[];
} {
  const runs: CaseLine[][] = [];
  for (const line of lines.slice(1)) {
    const last = runs.at(-1);
    if (line.label === 'P' && last?.[0]?.label === 'P') last.push(line);
    else runs.push([line]);
  }
  return { headline: escaped(lines[0]?.text ?? ''), runs };
}

function isPitch(run: readonly CaseLine[]): boolean {
  return run[0]?.label === 'P';
}

/** A line in the elements that an editor would choose. */
function common({ text, shape }: CaseLine): string {
  const t = escaped(text);
  if (shape === 'heading') return `<h2>${t}</h2>`;
  if (shape === 'entry') return `<ul><li>${t}</li></ul>`;
  if (shape === 'picture') return `<figure><img src="data:," alt=""><figcaption>${t}</figcaption></figure>`;
  return `<p>${t}</p>`;
}

function assembled(
  example: Case,
  open: string,
  pitch: (run: readonly CaseLine[]) => string,
  close: string,
): string {
  const { headline, runs } = runsOf(example);
  const parts = runs.map((run) => (isPitch(run) ? pitch(run) : run.map(common).join('')));
  return pageOf(example, `${open}<h1>${headline}</h1>\n${parts.join('\n')}${close}`);
}

/** No wrapper around the pitch: its lines are siblings of the article's paragraphs. */
function siblings(example: Case): string {
  return assembled(example, '<main><article>', (run) => run.map(common).join('\n'), '</article></main>');
}

/** Every line of the page in a module of its own, as page builders do. */
function modules(example: Case): string {
  const { headline, runs } = runsOf(example);
  const parts = runs
    .flat()
    .map((line) => `<div class="module"><div class="inner">${common(line)}</div></div>`);
  return pageOf(
    example,
    `<main class="page"><div class="module"><h1>${headline}</h1></div>\n${parts.join('\n')}</main>`,
  );
}

/** A dark card with nested rows, and a grid of portraits. */
function card(example: Case): string {
  const row = ({ text, shape }: CaseLine) =>
    shape === 'picture'
      ? `<span class="face"><img src="data:," alt=""><em>${escaped(text)}</em></span>`
      : `<div class="row ${shape === 'heading' ? 'strong' : ''}"><span>${escaped(text)}</span></div>`;
  const pitch = (run: readonly CaseLine[]) =>
    `<div class="card dark"><div class="grid">${run.map(row).join('')}</div><a href="https://termin.wendlin.example/?ref=artikel"></a></div>`;
  return assembled(example, '<div class="layout"><div class="story">', pitch, '</div></div>');
}

/** One block with line breaks. */
function breaks(example: Case): string {
  const pitch = (run: readonly CaseLine[]) =>
    `<p class="c">${run.map(({ text, shape }) => (shape === 'heading' ? `<strong>${escaped(text)}</strong>` : escaped(text))).join('<br>\n')}</p>`;
  return assembled(example, '<div id="artikel"><div class="txt">', pitch, '</div></div>');
}

/** Class names that a build tool made up, and no heading elements. */
function hashed(example: Case): string {
  const pitch = (run: readonly CaseLine[]) =>
    `<section class="sc-e9b1">${run.map(({ text, shape }) => `<div class="sc-${shape === 'heading' ? 'k2' : 'k7'}">${escaped(text)}</div>`).join('')}</section>`;
  return assembled(example, '<div class="sc-a1"><div class="sc-b2">', pitch, '</div></div>');
}

/** A box beside the text, its speakers as a list, all of it one link. */
function box(example: Case): string {
  const line = ({ text, shape }: CaseLine) =>
    shape === 'heading' ? `<h4>${escaped(text)}</h4>` : `<p>${escaped(text)}</p>`;
  const pitch = (run: readonly CaseLine[]) => {
    const faces = run.filter(({ shape }) => shape === 'picture');
    const first = run.findIndex(({ shape }) => shape === 'picture');
    const list = `<ul>${faces.map(({ text }) => `<li>${escaped(text)}</li>`).join('')}</ul>`;
    const rest = run.slice(first + faces.length);
    return `<aside class="promo-box"><a href="/webinar">${run.slice(0, first).map(line).join('')}${list}${rest.map(line).join('')}</a></aside>`;
  };
  return assembled(example, '<main><section class="article-text">', pitch, '</section></main>');
}

export const STRUCTURES: Readonly<Record<string, Structure>> = {
  siblings,
  modules,
  card,
  breaks,
  hashed,
  box,
};
