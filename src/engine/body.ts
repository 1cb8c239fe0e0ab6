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

export function findBody(segmentation: Segmentation, shapes: readonly TextShape[]): Body {
  const { blocks } = segmentation;
  const running = blocks.filter((block) => isParagraph(block, shapes[block.index]));
  const asides = asidesIn(segmentation, running);
  const candidates = running.filter(({ owner }) => !enclosing(owner, (node) => asides.has(node)));
  const container = richest(candidates);
  const inside = candidates.filter(
    (block) => container && block.index >= container.from && block.index < container.to,
  );
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
  const titles = blocks.filter(({ owner }) => headingAround(owner)?.tag === 'h1');
  const length = (list: readonly Block[]): number => list.reduce((sum, { text }) => sum + text.length, 0);
  const least = WHOLE * length(running);
  const isWrapper = ({ tag, from, to }: TreeNode): boolean => {
    if (!WRAPPERS.has(tag) || titles.length === 0) return false;
    const isIn = ({ index }: Block): boolean => index >= from && index < to;
    return titles.every(isIn) && length(running.filter(isIn)) >= least;
  };
  return new Set(nodes.filter((node) => ASIDES.has(node.tag) && !isWrapper(node)));
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

/** The body ends with its last paragraph of the common look, if those make up most of it. */
function trim(blocks: readonly Block[], look: number): readonly Block[] {
  const common = blocks.filter((block) => block.owner.look === look);
  const length = (list: readonly Block[]): number => list.reduce((sum, block) => sum + block.text.length, 0);
  if (length(common) < 0.6 * length(blocks)) return blocks;
  const first = common[0]?.index ?? 0;
  const last = common.at(-1)?.index ?? 0;
  return blocks.filter((block) => block.index >= first && block.index <= last);
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
