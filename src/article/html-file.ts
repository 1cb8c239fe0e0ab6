/** An article as one HTML file that needs nothing else: no script, no style from elsewhere. */
import type { Article } from './types.ts';

/** Written close together, as it goes into each file. */
const STYLE =
  ':root{color-scheme:light dark}' +
  'body{margin:2rem auto;padding:0 1rem;max-width:38rem;font:1.125rem/1.6 Georgia,serif;overflow-wrap:break-word}' +
  'h1,h2,h3,h4,h5,h6{line-height:1.25}' +
  'img{max-width:100%;height:auto}' +
  'figure{margin:1.5rem 0}' +
  'figcaption,.about{font-size:.875rem;opacity:.8}' +
  'pre{overflow-x:auto;font-size:.875rem}' +
  'table{border-collapse:collapse;display:block;overflow-x:auto}' +
  'th,td{border:1px solid;padding:.25rem .5rem;text-align:start}' +
  '@media print{body{margin:0;max-width:none}a{color:inherit}}';
/** Nothing but pictures may be loaded, whatever the body holds. */
const POLICY = "default-src 'none'; img-src https: http:; style-src 'unsafe-inline'";

/**
 * Writes an article as a whole HTML document. Its HTML is taken as it is: hand one over that has been sanitised. All
 * other fields are escaped.
 */
export function htmlFileOf(article: Article): string {
  const { html, title, byline, siteName, published, url, lang, dir, picture } = article;
  const about = [byline, siteName, published.slice(0, 'yyyy-mm-dd'.length)].filter((part) => part !== '');
  const source = /^https?:/i.test(url)
    ? `<p class="about"><a href="${escaped(url)}">${escaped(url)}</a></p>`
    : '';
  const lines = [
    '<!doctype html>',
    `<html lang="${escaped(lang)}" dir="${dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<article>',
    `<h1>${escaped(title)}</h1>`,
    about.length > 0 ? `<p class="about">${escaped(about.join(' · '))}</p>` : '',
    source,
    picture ? leadOf(picture) : '',
    html,
    '</article>',
    '</body>',
    '</html>',
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

function leadOf({ src, alt, caption }: NonNullable<Article['picture']>): string {
  const text = caption === '' ? '' : `<figcaption>${escaped(caption)}</figcaption>`;
  return `<figure><img src="${escaped(src)}" alt="${escaped(alt)}">${text}</figure>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
