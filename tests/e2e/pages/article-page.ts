/** Builds a news page around an article, with promos where a test wants them. */
import type { Article, Block } from './articles.ts';

export interface Extras {
  /** Markup after the block of that number, counted from 0. */
  readonly inside?: Readonly<Record<number, string>>;
  /** Markup after the last block, still in the article's container. */
  readonly after?: string;
  /** Markup right before the headline. */
  readonly above?: string;
  /** CSS of the page on top of its own. */
  readonly css?: string;
  /** Source of a script at the end of the body. */
  readonly script?: string;
}

const CSS = `
  body { margin: 0; font: 18px/1.55 Georgia, serif; color: #1c1c1c; background: #fff; }
  header, main, footer { max-width: 42rem; margin: 0 auto; padding: 1rem; }
  nav ul { display: flex; gap: 1rem; list-style: none; padding: 0; font-family: sans-serif; }
  aside, section, .hinweis, .partner { margin: 2rem 0; padding: 1.25rem; background: #eef2f6; color: #1c1c1c; }
`;

const NAVIGATION: Readonly<Record<string, readonly string[]>> = {
  de: ['Start', 'Politik', 'Region', 'Kultur'],
  en: ['Home', 'Politics', 'Coast', 'Culture'],
  sv: ['Hem', 'Politik', 'Kusten', 'Kultur'],
};

/** Text as HTML. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function block(text: Block, number: number): string {
  const tag = text.startsWith('## ') ? 'h2' : 'p';
  return `<${tag} id="b${number}">${escaped(text.replace('## ', ''))}</${tag}>`;
}

/** A page as it comes from a news site's server; the block of number n has the id `bn`. */
export function articlePage(article: Article, extras: Extras = {}): string {
  const links = (NAVIGATION[article.lang] ?? []).map((name) => `<li><a href="/${name}">${name}</a></li>`);
  const body = article.blocks.map((text, number) => block(text, number) + (extras.inside?.[number] ?? ''));
  return `<!doctype html>
<html lang="${article.lang}"><head><meta charset="utf-8"><title>${escaped(article.title)}</title>
<meta name="viewport" content="width=device-width"><meta property="og:type" content="article">
<style>${CSS}${extras.css ?? ''}</style></head>
<body><header><nav><ul>${links.join('')}</ul></nav></header>
<main><article>${extras.above ?? ''}<h1>${escaped(article.title)}</h1><p class="byline">${escaped(article.byline)}</p>
${body.join('\n')}
${extras.after ?? ''}</article></main>
<footer><p>© Lautal-Verlag</p></footer>${extras.script ? `<script>${extras.script}</script>` : ''}</body></html>`;
}
