/** What stands below the title of an article that is written as Markdown. */
import { JSDOM } from 'jsdom';
import { markdownOf } from '../../src/article/markdown.ts';
import { ARTICLE } from './article.ts';

export const parser = new new JSDOM('').window.DOMParser();

export function markdownBody(html: string): string {
  const [, body] = markdownOf({ ...ARTICLE, html }, parser).split('# The bridge\n\n');
  return body?.trimEnd() ?? '';
}
