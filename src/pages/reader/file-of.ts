/** The article as something to take along: Markdown, plain text, or one HTML file. */
import { htmlFileOf } from '../../article/html-file.ts';
import { markdownOf } from '../../article/markdown.ts';
import { PROMO } from '../../article/page-copy.ts';
import { textBodyOf } from '../../article/text-body.ts';
import type { Article } from '../../article/types.ts';
import type { TextFile } from '../shared/hand-text.ts';
import { sanitise } from '../shared/sanitise.ts';
import type { Format } from './state.ts';

const KINDS: Readonly<Record<Format, { readonly ending: string; readonly type: string }>> = {
  markdown: { ending: 'md', type: 'text/markdown' },
  text: { ending: 'txt', type: 'text/plain' },
  html: { ending: 'html', type: 'text/html' },
};
/** Most systems take 255 bytes; letters may be four of them. */
const LONGEST_NAME = 60;

/** The same article with nothing in its HTML that the reader page would not show, places of promos left out. */
function cleaned(article: Article): Article {
  const fragment = sanitise(article.html, 2, window);
  for (const place of fragment.querySelectorAll(`[${PROMO}]`)) place.remove();
  const box = fragment.ownerDocument.createElement('div');
  box.append(fragment);
  return { ...article, html: box.outerHTML };
}

function plain({ title, byline, url, html }: Article): string {
  const text = textBodyOf(html, new DOMParser());
  return `${[title, byline, url].filter(Boolean).join('\n')}\n\n${text}\n`;
}

function nameOf(title: string): string {
  // What cannot be seen parts no words; Persian ones and emoji are written with the two joiners.
  const seen = title.replace(/(?![\u200c\u200d])\p{Cf}/gu, '');
  const words = seen.replace(/[\p{Cc}\p{Cs}<>:"/\\|?*]+/gu, ' ').replace(/\s+/g, ' ');
  return (
    words
      .trim()
      .slice(0, LONGEST_NAME)
      .replace(/[. ]+$/, '') || 'article'
  );
}

/** The file for an article, named after its title. */
export function fileOf(article: Article, format: Format): TextFile {
  const { ending, type } = KINDS[format];
  const markdown = (one: Article): string => markdownOf(one, new DOMParser());
  const write = { markdown, text: plain, html: htmlFileOf }[format];
  return { name: `${nameOf(article.title)}.${ending}`, type, text: write(cleaned(article)) };
}
