/** An article as Markdown, under a front matter of title, author, source and date. */
import type { Article } from './types.ts';

function quoted(text: string): string {
  return JSON.stringify(text);
}

/** The whole file. What the page does not say has no line in the front matter. */
export function markdownOf({ title, byline, url, published, text }: Article): string {
  const fields = { title, author: byline, source: url, date: published };
  const lines = Object.entries(fields).filter(([, value]) => value !== '');
  const matter = lines.map(([name, value]) => `${name}: ${quoted(value)}`);
  return `---\n${matter.join('\n')}\n---\n\n# ${title}\n\n${text}\n`;
}
