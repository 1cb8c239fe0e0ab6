/** An article as one HTML file that needs nothing else. */
import type { Article } from './types.ts';

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** The whole file. The article's HTML goes in as it is: hand one over that has been sanitised. */
export function pageOf({ title, byline, url, lang, dir, html }: Article): string {
  return `<!doctype html>
<html lang="${escaped(lang)}" dir="${dir}"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width"></head>
<body><h1>${escaped(title)}</h1><p>${escaped(byline)}</p>${html}
<p><a href="${escaped(url)}">${escaped(url)}</a></p></body></html>
`;
}
