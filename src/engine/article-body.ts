/** The article's text as a page gives it in structured data, https://schema.org/articleBody, and what of the page is in it. */
import type { Run } from './decide.ts';
import { linkedItems } from './linked-data.ts';
import type { Page } from './page.ts';
import type { Block } from './segment.ts';

/** Share of the body's paragraphs that the text must hold to be that of the page's article, 0 to 1. */
const BORNE_OUT = 0.5;
/** A block is in the text with this many letters of its beginning or of its end: between them the two may differ. */
const TELLING = 30;

/**
 * For each block 1 where the article's text has it, 0 where it has not; undefined where a page gives no such text, or one
 * that most of its paragraphs are missing from, such as the first lines alone.
 */
export function inArticleBody(
  document: Document,
  blocks: readonly Block[],
  paragraphs: readonly number[],
): Uint8Array | undefined {
  const texts = linkedItems(document, /"articleBody"/).flatMap(({ articleBody }) =>
    typeof articleBody === 'string' ? [lettersOf(articleBody.replace(/<[^>]*>/g, ' '))] : [],
  );
  if (texts.length === 0) return undefined;
  const isIn = ({ text }: Block): boolean => {
    const letters = lettersOf(text);
    const ends = [letters.slice(0, TELLING), letters.slice(-TELLING)];
    return letters !== '' && texts.some((one) => ends.some((end) => one.includes(end)));
  };
  const found = Uint8Array.from(blocks, (block) => (isIn(block) ? 1 : 0));
  const held = paragraphs.filter((index) => found[index] === 1).length;
  return held > 0 && held >= BORNE_OUT * paragraphs.length ? found : undefined;
}

/** Whether a run stands among the article's paragraphs, and nothing of it is in the article's text as the page gives it. */
export function isLeftOut({ articleText, body }: Page, { first, end }: Run): boolean {
  if (!articleText || first < body.first || first > body.last) return false;
  return !articleText.subarray(first, end).includes(1);
}

/** A text without what two renderings of it differ in: case, marks, white space and character references. */
function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/&#?\w+;/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
