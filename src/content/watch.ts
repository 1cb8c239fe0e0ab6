/** Watches a page for changes by others than Winnow, and says what they could mean. */
import { holds } from './attention.ts';
import { isOwn } from './own-element.ts';
import { MARK } from './placed.ts';

export interface PageChange {
  /** Something of Winnow's was taken away or copied, or something put in between, or a mark changed: folds may be damaged. */
  readonly isTorn: boolean;
  /** Characters of text that came in or changed; in what is folded, where nobody sees it, half of the text counts as `MUCH`. */
  readonly news: number;
}

export interface PageWatch {
  /** Does work on the page without taking it for a change by others. */
  readonly unseen: (work: () => void) => void;
  readonly stop: () => void;
}

/** Texts shorter than this many characters are counters and clocks, no promos. */
const SHORTEST_NEWS = 15;

/** So many characters of new text may be another article, which should not have to wait for long. */
export const MUCH = 1000;

const SILENT = /^(script|style|link|meta|noscript|template|svg)$/;

/** Characters of the text that a node shows, white space around it aside. */
export function textLengthOf(node: Node): number {
  if (node.nodeType === 1 && SILENT.test((node as Element).localName)) return 0;
  return node.nodeType === 1 || node.nodeType === 3 ? (node.textContent?.trim().length ?? 0) : 0;
}

function newsOf({ target, type, addedNodes }: MutationRecord): number {
  const around = target.nodeType === 1 ? (target as Element) : target.parentElement;
  if (type === 'attributes' || around?.closest('head')) return 0;
  const nodes = type === 'characterData' ? [target] : [...addedNodes];
  const length = nodes.reduce((sum, node) => sum + (node.isConnected ? textLengthOf(node) : 0), 0);
  if (length < SHORTEST_NEWS) return 0;
  const folded = around?.closest(`[${MARK}=folded]`);
  return folded ? (2 * MUCH * length) / textLengthOf(folded) : length;
}

/** Whether a page took away what is Winnow's, or put in what was: a copy, as a rule. */
function holdsOwn(node: Node): boolean {
  return node.nodeType === 1 && (isOwn(node as Element) || holds(node as Element, `[${MARK}]`));
}

/** Whether something of a page stands right beside a sign or what it is about. */
function isBeside({ previousSibling, nextSibling }: MutationRecord): boolean {
  return [previousSibling, nextSibling].some(
    (node) => node?.nodeType === 1 && (isOwn(node as Element) || (node as Element).hasAttribute(MARK)),
  );
}

function changeOf(records: readonly MutationRecord[]): PageChange {
  return {
    isTorn: records.some(
      (record) =>
        record.type === 'attributes' ||
        isBeside(record) ||
        [...record.addedNodes, ...record.removedNodes].some(holdsOwn),
    ),
    news: records.reduce((sum, record) => sum + newsOf(record), 0),
  };
}

/** Calls back with what changed, soon after it did. Watches the document itself, since applications swap its body. */
export function watchPage(document: Document, onChange: (change: PageChange) => void): PageWatch {
  const handle = (records: readonly MutationRecord[]): void => {
    if (records.length > 0) onChange(changeOf(records));
  };
  const observer = new MutationObserver(handle);
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: [MARK, 'contenteditable'],
  });
  return {
    unseen: (work) => {
      handle(observer.takeRecords());
      work();
      observer.takeRecords();
    },
    stop: () => observer.disconnect(),
  };
}
