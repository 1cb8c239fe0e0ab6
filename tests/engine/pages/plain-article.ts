/** A small article as markup, for tests that put something beside it or into it. */
export const PARAGRAPHS = [
  'The old lighthouse on the northern cape was sold to the town for a single crown last week.',
  'For eleven years it had stood empty, and the wind had taken most of the tiles from its roof.',
  'Now a group of retired sailors wants to repair it, and to open it to visitors by next summer.',
  'They have found a mason, two painters and a woman who once kept the light with her father.',
  'The town has promised them paint, and the harbour master an old winch that still works.',
  'Whether the lamp will ever burn again is another matter, since ships find their way by radio.',
  'The last keeper died in spring, and left a diary of every night since the war to the school.',
  'Its pupils read from it each Friday, and have begun to draw the storms that it tells about.',
] as const;

export interface Around {
  /** Markup before the headline, in the middle, at the end of the container, after it, and after the article. */
  readonly before?: string;
  readonly middle?: string;
  readonly end?: string;
  readonly after?: string;
}

export function plainArticle({ before = '', middle = '', end = '', after = '' }: Around = {}): string {
  const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`);
  return `<html lang="en"><head><title>The light on the cape</title></head><body>${before}
<main><h1>The light on the cape</h1><div id="text">${paragraphs.slice(0, 4).join('\n')}
${middle}${paragraphs.slice(4).join('\n')}${end}</div>${after}</main></body></html>`;
}
