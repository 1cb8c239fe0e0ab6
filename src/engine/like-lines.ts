/** Lines that send readers to other sites and say it alike: "See it now: Amazon", "See it now: Walmart". */
import { hasKind, linkKinds } from './features/links.ts';
import type { Page } from './page.ts';

/** What is longer, in characters, says something of its own. */
const LONGEST = 90;
/** So many words in common make two lines alike, where they are half of the words of the shorter one. */
const LEAST_IN_COMMON = 2;

/** Whether two blocks are such lines, and look alike as well. */
export function areLikeLines(page: Page, one: number, other: number): boolean {
  const { blocks, shapes } = page;
  if (blocks[one]?.owner.look !== blocks[other]?.owner.look) return false;
  if (!sendsElsewhere(page, one) || !sendsElsewhere(page, other)) return false;
  const [words, others] = [new Set(shapes[one]?.tokens), new Set(shapes[other]?.tokens)];
  const common = [...words].filter((word) => others.has(word)).length;
  return common >= LEAST_IN_COMMON && 2 * common >= Math.min(words.size, others.size);
}

/** Whether a block is a short line, none of the article's, and its one link leads to another site. */
export function sendsElsewhere(page: Page, index: number): boolean {
  const { blocks, body } = page;
  const { text = '', links = [] } = blocks[index] ?? {};
  const isArticle = index === body.headline || body.paragraphs.includes(index);
  return (
    !isArticle &&
    text.length <= LONGEST &&
    links.length === 1 &&
    hasKind(linkKinds(page)[index] as number, 'elsewhere')
  );
}
