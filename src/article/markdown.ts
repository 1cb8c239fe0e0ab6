/** An article as a Markdown document, as note keepers have it: front matter, title, body. */
import Turndown from 'turndown';
import { escapeMarkdown, markdownLine } from './escape-markdown.ts';
import { numberItems } from './list-numbers.ts';
import { EMPHASIS, settledEmphasis } from './markdown-emphasis.ts';
import { writeTables } from './markdown-table.ts';
import { PROMO } from './page-copy.ts';
import { markBefore, marksAround } from './phrase-marks.ts';
import { LEADS_TO } from './places.ts';
import { preformattedText } from './preformatted-text.ts';
import { isInCell } from './table-grid.ts';
import type { Article } from './types.ts';

/**
 * Writes an article as Markdown (CommonMark, with tables as in https://github.github.com/gfm/#tables-extension-) below a
 * YAML front matter of title, author, source and date; fields that the page does not give are left out. `parser` makes
 * the body's HTML a document without a window. The HTML may be sanitised or not: what is no text, link or picture is
 * left out, and so is every address but http(s) and mailto ones, and of links to places in the article.
 */
export function markdownOf(article: Article, parser: DOMParser): string {
  const { title, byline, url, published, html, picture } = article;
  const { body } = parser.parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(`script, style, template, iframe, object, [${PROMO}]`))
    element.remove();
  numberItems(body);
  const front = [
    ['title', title],
    ['author', byline],
    ['source', url],
    ['date', published],
  ].flatMap(([name, value]) => (value ? [`${name}: ${JSON.stringify(value)}`] : []));
  const lead = picture ? `![${markdownLine(picture.alt)}](${target(picture.src)})\n\n` : '';
  const caption = picture?.caption ? `*${markdownLine(picture.caption)}*\n\n` : '';
  const written = writer()
    .turndown(body)
    .trim()
    .replaceAll(`!${NO_PICTURE}`, '\\!')
    .replaceAll(NO_PICTURE, '');
  const text = settledEmphasis(written);
  return `---\n${front.join('\n')}\n---\n\n# ${markdownLine(title)}\n\n${lead}${caption}${text}\n`;
}

function writer(): Turndown {
  const made = new Turndown({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
  })
    .addRule('heading', { filter: HEADINGS, replacement: (content, node) => heading(content, node) })
    .addRule('emphasis', EMPHASIS)
    .addRule('counted', { filter: isCounted, replacement: (content, node) => counted(content, node) })
    .addRule('link', { filter: 'a', replacement: (content, node) => link(content, node) })
    .addRule('picture', { filter: 'img', replacement: (_, node) => pictureOf(node) })
    .addRule('caption', { filter: ['figcaption', 'caption'], replacement: (content) => caption(content) })
    .addRule('preformatted', { filter: 'pre', replacement: (_, node) => preformatted(node) })
    .addRule('struck', { filter: ['del', 's'], replacement: (content, node) => struck(content, node) })
    .addRule('raised', { filter: ['sup', 'sub'], replacement: (content, node) => raised(content, node) })
    .addRule('marked', {
      filter: ['q', 'rt'],
      replacement: (content, node) => marksAround(node).join(content),
    })
    .use(writeTables);
  // As its documentation has it: https://github.com/mixmark-io/turndown#overriding-turndownserviceprototypeescape
  made.escape = escapeMarkdown;
  return made;
}

const HEADINGS: Turndown.TagName[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** Whether Markdown, in which all numbers follow the first by one, would number an item otherwise. */
function isCounted({ localName, parentElement }: HTMLElement): boolean {
  return localName === 'li' && parentElement?.matches('ol:not([start])') === true;
}

function counted(content: string, node: HTMLElement): string {
  return `\n\n${node.getAttribute('value')}\\. ${content.trim()}\n\n`;
}

/** A heading is one line. */
function heading(content: string, node: HTMLElement): string {
  // Number signs at its end would close it: https://spec.commonmark.org/0.31.2/#atx-headings
  const line = content
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ (#+)$/, ' \\$1');
  if (line === '' || node.closest('td, th, figcaption')) return `\n\n${line}\n\n`;
  return `\n\n${'#'.repeat(Number(node.localName.slice(1)))} ${line}\n\n`;
}

/** Stands before each link: behind an exclamation mark it would be a picture. No text has this character. */
const NO_PICTURE = '\ufdd0';

function link(content: string, node: HTMLElement): string {
  const href = node.getAttribute('href') ?? '';
  const leadsOut = /^(?:https?|mailto):/i.test(href) && !node.hasAttribute(LEADS_TO);
  if (content.trim() === '' || isInCode(node) || !leadsOut) return content;
  return `${NO_PICTURE}[${content.replace(/\n+/g, ' ')}](${target(href)})`;
}

function pictureOf(node: HTMLElement): string {
  const src = node.getAttribute('src') ?? '';
  return /^https?:/i.test(src) ? `![${markdownLine(node.getAttribute('alt') ?? '')}](${target(src)})` : '';
}

/** An address that no parenthesis or space in it ends early. */
function target(address: string): string {
  return address.replace(
    /[\s()<>\\]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

function caption(content: string): string {
  const text = content.trim().replace(/\s+/g, ' ');
  // Not by stars, which emphasis in it has: https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis
  return text === '' ? '' : `\n\n_${text}_\n\n`;
}

function struck(content: string, node: HTMLElement): string {
  return content === '' || isInCode(node) ? content : `~~${content}~~`;
}

/** Whether marks would be text. */
function isInCode(node: HTMLElement): boolean {
  return node.closest('code') !== null;
}

/** Markdown has nothing of its own for these, and takes HTML. */
function raised(content: string, node: HTMLElement): string {
  if (content.trim() === '') return content;
  if (isInCode(node)) return `${markBefore(node, node.previousSibling?.textContent ?? '')}${content}`;
  return `<${node.localName}>${content.replace(/\s*\n\s*/g, ' ')}</${node.localName}>`;
}

function preformatted(node: HTMLElement): string {
  const text = preformattedText(node);
  if (isInCell(node)) return `\n\n${text.split('\n').map(codePhrase).join('\n')}\n\n`;
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `\n\n${fence}\n${text}\n${fence}\n\n`;
}

function codePhrase(text: string): string {
  const marks = '`'.repeat(longestRun(text) + 1);
  return text.trim() === '' ? '' : `${marks} ${text} ${marks}`;
}

/** The most backticks that stand next to each other. */
function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}
