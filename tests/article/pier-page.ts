/** A news site's page around the markup of an article's body, and the clean article of it. */
import { JSDOM } from 'jsdom';
import { articleOfCopy } from '../../src/article/article-of-copy.ts';
import type { Article } from '../../src/article/types.ts';

export const URL = 'https://www.sandlow-courier.example/coast/pier';
export const PARSER = new new JSDOM('').window.DOMParser();

export const PARAGRAPHS = [
  'The old pier of Sandlow will be open again by the summer after next, the harbour board decided late on Tuesday, eleven years after a storm took its outer half.',
  'Masons have begun to number the stones that divers brought up in spring. Most of them can be used again, said Wenna Tregear, who leads the works, and the rest will come from the quarry above Porth Quell.',
  'The board expects to spend nineteen million crowns. Two thirds of the money comes from a fund for coasts, and the town pays what is left over thirty years.',
  'Not everyone is content. Fishermen fear that the new head of the pier will narrow the fairway, and asked for a survey of the currents before the first pile is driven.',
  'Anglers, on the other hand, have waited long enough. On the evening of the decision a dozen of them stood on the stump in the rain, and one had brought a cake.',
];
export const p = (index: number): string => `<p>${PARAGRAPHS[index]}</p>`;
export const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

export interface Parts {
  readonly before?: string;
  readonly after?: string;
  readonly around?: string;
  readonly head?: string;
  readonly attributes?: string;
}

/** A news site's page around the markup of an article's body. */
export function page(
  body: string,
  { before = '', after = '', around = '', head = '', attributes = 'lang="en"' }: Parts = {},
): string {
  return `<!doctype html><html ${attributes}><head><title>Pier to open again – The Sandlow Courier</title>${head}</head><body>
<header class="site-header"><a href="/">The Sandlow Courier</a><nav><ul><li><a href="/coast">Coast</a></li><li><a href="/money">Money</a></li><li><a href="/culture">Culture</a></li></ul></nav></header>
<main><article class="post"><h1>Pier to open again</h1>${before}<div class="entry-content">${body}</div>${after}</article></main>
${around}<footer class="site-footer"><ul><li><a href="/imprint">Imprint</a></li><li><a href="/privacy">Privacy</a></li></ul><p>© The Sandlow Courier</p></footer></body></html>`;
}

export function read(html: string): Article {
  const article = articleOfCopy({ url: URL, html }, PARSER);
  if (!article) throw new Error('There is no article');
  return article;
}
