/** The article's text in the order in which it is read aloud: passages at once, their sentences when they are due. */
import { PROMO } from '../../article/page-copy.ts';

const BLOCKS =
  'h1, h2, h3, h4, h5, h6, p, li, dt, dd, figcaption, caption, td, th, pre, blockquote, div, section, address';
const SPOKEN = '.article-title, .article-body';
const WORD = /[\p{L}\p{N}]/u;

/** Text that stands together in one block, with nothing else between. */
export interface Passage {
  readonly block: Element;
  readonly nodes: readonly Text[];
}

export interface Sentence {
  /** White space folded. */
  readonly text: string;
  readonly range: Range;
}

/** All passages of an article's title and body. Promos that were put back are not read. */
export function passagesOf(article: Element): readonly Passage[] {
  const passages: { readonly block: Element; readonly nodes: Text[] }[] = [];
  for (const root of article.querySelectorAll(SPOKEN)) {
    const walker = article.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const block = node.parentElement?.closest(BLOCKS);
      if (!block || block.closest(`[${PROMO}]`)) continue;
      const last = passages.at(-1);
      if (last?.block === block) last.nodes.push(node as Text);
      else passages.push({ block, nodes: [node as Text] });
    }
  }
  return passages.filter(({ nodes }) => nodes.some(({ data }) => WORD.test(data)));
}

function segmenterFor(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang || undefined, { granularity: 'sentence' });
  } catch {
    // Pages write into `lang` whatever they like.
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}

/** The range from one offset to another in the joined text of the nodes. */
function rangeIn(nodes: readonly Text[], from: number, to: number): Range {
  const range = new Range();
  let before = 0;
  for (const node of nodes) {
    const after = before + node.data.length;
    if (from >= before && from < after) range.setStart(node, from - before);
    if (to > before && to <= after) {
      range.setEnd(node, to - before);
      break;
    }
    before = after;
  }
  return range;
}

/** The sentences of a passage in a language (a BCP 47 tag, empty where unknown), by the browser's own rules. */
export function sentencesOf({ nodes }: Passage, lang: string): readonly Sentence[] {
  const whole = nodes.map(({ data }) => data).join('');
  const sentences: Sentence[] = [];
  for (const { segment, index } of segmenterFor(lang).segment(whole)) {
    if (!WORD.test(segment)) continue;
    const from = index + segment.length - segment.trimStart().length;
    const to = index + segment.trimEnd().length;
    sentences.push({ text: segment.trim().replace(/\s+/g, ' '), range: rangeIn(nodes, from, to) });
  }
  return sentences;
}
