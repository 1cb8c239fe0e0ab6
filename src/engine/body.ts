/** Finds the article's body: the element that holds its paragraphs, and the paragraphs themselves. */
import { enclosing, headingAround } from './enclosing.ts';
import type { Block, Segmentation, TreeNode } from './segment.ts';
import { textWeight } from './text-weight.ts';
import type { TextShape } from './tokens.ts';

export interface Body {
  /** The element that holds most paragraphs; undefined where the page has none. */
  readonly container: TreeNode | undefined;
  /** Indexes of the blocks that are body paragraphs, ascending. */
  readonly paragraphs: readonly number[];
  /** First and last of the paragraphs; both -1 where there are none. */
  readonly first: number;
  readonly last: number;
  /** Tag and classes that most of the body's paragraphs share, by characters. */
  readonly look: number;
  /** Index of the block that is the headline, or -1. */
  readonly headline: number;
}

/** Shorter blocks are no evidence of running text. */
const SHORTEST_PARAGRAPH = 60;
/** A block with more of its characters in links is a teaser or a list of links. */
const MOST_LINKED = 0.4;
/** Markup that says of what it holds that it is no part of the article. */
const ASIDES: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'form']);
/** Such markup that software also puts around whole pages. */
export const WRAPPERS: ReadonlySet<string> = new Set(['aside', 'form']);
/** Share of the page's running text that such a wrapper holds, 0 to 1. */
const WHOLE = 0.8;
/** Elements that hold an article and nothing that is no part of it. */
const ARTICLES: ReadonlySet<string> = new Set(['article', 'main']);
/** Share of the body's text that is of one look where that look says where the body ends, 0 to 1. */
const COMMON = 0.6;
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'li']);

export function findBody(segmentation: Segmentation, shapes: readonly TextShape[]): Body {
  const { blocks } = segmentation;
  const running = blocks.filter((block) => isParagraph(block, shapes[block.index]));
  const asides = asidesIn(segmentation, running);
  const candidates = running.filter(({ owner }) => !enclosing(owner, (node) => asides.has(node)));
  const container = widened(richest(candidates), candidates, titlesIn(blocks));
  const inside = candidates.filter((block) => container && isIn(container, block));
  const look = commonest(inside);
  const headline = findHeadline(blocks, inside[0]?.index ?? -1);
  const paragraphs = trim(inside, look).map((block) => block.index);
  return {
    container,
    paragraphs,
    first: paragraphs[0] ?? -1,
    last: paragraphs.at(-1) ?? -1,
    look,
    headline,
  };
}

function isParagraph(block: Block, shape: TextShape | undefined): boolean {
  if (!shape || textWeight(block.text) < SHORTEST_PARAGRAPH || block.input !== '' || block.owner.concealed)
    return false;
  const linked = block.links.reduce((sum, link) => sum + link.length, 0);
  return linked < MOST_LINKED * block.text.length && shape.marks > 0 && block.owner.tag !== 'button';
}

/** What stands beside the article; wrappers of the whole page, with all its headlines, are left out. */
function asidesIn({ nodes, blocks }: Segmentation, running: readonly Block[]): ReadonlySet<TreeNode> {
  const titles = titlesIn(blocks);
  const least = WHOLE * lengthOf(running);
  const isWrapper = (node: TreeNode): boolean => {
    if (!WRAPPERS.has(node.tag) || titles.length === 0) return false;
    return titles.every((block) => isIn(node, block)) && lengthIn(node, running) >= least;
  };
  return new Set(nodes.filter((node) => ASIDES.has(node.tag) && !isWrapper(node)));
}

function titlesIn(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ owner }) => headingAround(owner)?.tag === 'h1');
}

/** The element with the most paragraph text close below it: all of a parent's, three fifths of a grandparent's, and so on, four levels up. */
function richest(paragraphs: readonly Block[]): TreeNode | undefined {
  const weights = new Map<TreeNode, number>();
  for (const { owner, text } of paragraphs) {
    let share = text.length;
    let at = owner.tag === 'p' || owner.tag === 'li' ? owner.parent : owner;
    for (let level = 0; at && level < 4; level++, share *= 0.6, at = at.parent) {
      weights.set(at, (weights.get(at) ?? 0) + share);
    }
  }
  let best: TreeNode | undefined;
  for (const [node, weight] of weights) if (!best || weight > (weights.get(best) ?? 0)) best = node;
  return best;
}

/**
 * Pages cut a text into parts, with a box for each. From its richest part outwards, the element that holds the most of
 * what is written and boxed like that one's paragraphs, other text counting against it; still of one article.
 */
function widened(
  part: TreeNode | undefined,
  paragraphs: readonly Block[],
  titles: readonly Block[],
): TreeNode | undefined {
  if (!part) return undefined;
  const inside = paragraphs.filter((block) => isIn(part, block));
  const look = commonest(inside);
  // Where everything is a box without a name, nothing tells one text from another.
  const isNamed = ({ tag, tokens, parent }: TreeNode): boolean =>
    tag !== 'div' || tokens !== '' || (parent?.tokens ?? '') !== '';
  const isCommon = ({ owner }: Block): boolean => owner.look === look && isNamed(owner);
  const boxes = new Set(inside.filter(isCommon).map(({ owner }) => owner.parent?.look));
  const like = paragraphs.filter((block) => isCommon(block) && boxes.has(block.owner.parent?.look));
  const worthOf = (node: TreeNode): number => 2 * lengthIn(node, like) - lengthIn(node, paragraphs);
  const most = Math.max(1, countIn(part, titles));
  let best = part;
  for (let at = part; at.parent && !ARTICLES.has(at.tag) && countIn(at.parent, titles) <= most; ) {
    at = at.parent;
    if (worthOf(at) > worthOf(best)) best = at;
  }
  return best;
}

function commonest(blocks: readonly Block[]): number {
  const weights = new Map<number, number>();
  for (const { owner, text } of blocks) {
    const { look } = owner;
    weights.set(look, (weights.get(look) ?? 0) + text.length);
  }
  let best = -1;
  for (const [look, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = look;
  return best;
}

/** The body ends with its last paragraph of the common look, or a list beside that one, if those make up most of it. */
function trim(blocks: readonly Block[], look: number): readonly Block[] {
  const common = blocks.filter((block) => block.owner.look === look);
  const [start, end] = [common[0], common.at(-1)];
  if (!start || !end || lengthOf(common) < COMMON * lengthOf(blocks)) return blocks;
  const isBeside = ({ owner }: Block): boolean =>
    owner.tag === 'li' && enclosing(owner, ({ tag }) => !LISTS.has(tag)) === end.owner.parent;
  return blocks.filter(
    (block) => block.index >= start.index && (block.index <= end.index || isBeside(block)),
  );
}

function isIn({ from, to }: TreeNode, { index }: Block): boolean {
  return index >= from && index < to;
}

function countIn(node: TreeNode, blocks: readonly Block[]): number {
  return blocks.filter((block) => isIn(node, block)).length;
}

/** Characters of those blocks that are in a node. */
function lengthIn(node: TreeNode, blocks: readonly Block[]): number {
  return lengthOf(blocks.filter((block) => isIn(node, block)));
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** Block of the last `h1` up to the body's first paragraph, else of the last `h2` there; -1 where there is neither. */
function findHeadline(blocks: readonly Block[], first: number): number {
  const upTo = first < 0 ? blocks.length : first + 1;
  for (const level of ['h1', 'h2']) {
    for (let i = upTo - 1; i >= 0; i--) {
      if (headingAround(blocks[i]?.owner)?.tag === level) return i;
    }
  }
  return -1;
}
