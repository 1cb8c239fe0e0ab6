/** The article's text in the order in which it is read aloud: passages at once, their sentences when they are due. */
import { PROMO } from '../../article/page-copy.ts';

const BLOCKS =
  'h1, h2, h3, h4, h5, h6, p, li, dt, dd, figcaption, caption, td, th, pre, blockquote, div, section, address';
const SPOKEN = '.article-title, .article-body';
const LINE_END = /[\n\r\u0085\u2028\u2029]/g;
const WORD = /[\p{L}\p{N}]/u;
/** How words are read stands above them, and would be read a second time. */
const ABOVE_WORDS = 'rt, rp';
/**
 * A full stop in a sentence that browsers take for its end: of an initial, the number of a day, or a word cut short. Where
 * it ends one all the same, two sentences are read in one go, which nobody hears.
 */
const NO_END =
  /(?<![\p{L}\p{N}])(?:\p{L}|\d{1,2}|Mrs?|Ms|Dr|Prof|St|Sen|Gov|Gen|Rep|Lt|Col|Sgt|Capt|Rev|Jr|Sra?|Mme|Mlle|Sig|Dott|Ing|Nr|bzw|ca|vs|evtl|approx)\.\s*$/u;

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
      if (!block || block.closest(`[${PROMO}]`) || node.parentElement?.closest(ABOVE_WORDS)) continue;
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
  // A sentence ends at a line's end by those rules, but lines of HTML end anywhere.
  const whole = nodes.map(({ data }) => data.replace(LINE_END, ' ')).join('');
  const sentences: Sentence[] = [];
  let begin = 0;
  for (const { segment, index } of segmenterFor(lang).segment(whole)) {
    const end = index + segment.length;
    if (end < whole.length && NO_END.test(segment)) continue;
    const sentence = whole.slice(begin, end);
    const from = begin + sentence.length - sentence.trimStart().length;
    const to = begin + sentence.trimEnd().length;
    begin = end;
    if (WORD.test(sentence))
      sentences.push({ text: sentence.trim().replace(/\s+/g, ' '), range: rangeIn(nodes, from, to) });
  }
  return sentences;
}
