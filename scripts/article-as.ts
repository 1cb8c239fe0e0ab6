/** A clean article as a document, as the reader saves it. */
import { JSDOM } from 'jsdom';
import { htmlFileOf } from '../src/article/html-file.ts';
import { markdownOf } from '../src/article/markdown.ts';
import { textBodyOf } from '../src/article/text-body.ts';
import type { Article } from '../src/article/types.ts';
import { sanitise } from '../src/pages/shared/sanitise.ts';
import type { Format } from './analyse-order.ts';

/** Rank of the first heading below the title. */
const BELOW_TITLE = 2;

export function articleAs(article: Article, format: Exclude<Format, 'json'>): string {
  const { window } = new JSDOM('');
  try {
    if (format === 'text') return `${article.title}\n\n${textBodyOf(article.html, new window.DOMParser())}\n`;
    if (format === 'markdown') return markdownOf(article, new window.DOMParser());
    const view = window as unknown as Window & typeof globalThis;
    const holder = window.document.createElement('div');
    holder.append(sanitise(article.html, BELOW_TITLE, view));
    return htmlFileOf({ ...article, html: holder.innerHTML });
  } finally {
    window.close();
  }
}
