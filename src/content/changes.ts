/** Takes down what a page changes while an answer about it is on its way, so that no answer is applied to another text. */
import { isOwn } from './own-element.ts';
import { textLengthOf } from './watch.ts';

export interface Changes {
  /** Whether elements are what they were: one run of siblings on the page, with the text that they had. */
  readonly isUntouched: (elements: readonly Element[]) => boolean;
  readonly stop: () => void;
}

/** Watches a document until it is told to stop. */
export function watchChanges(document: Document): Changes {
  /** Where text came, went or changed. */
  const touched = new Set<Node>();
  const take = (records: readonly MutationRecord[]): void => {
    for (const record of records) if (isOfText(record)) touched.add(record.target);
  };
  const observer = new MutationObserver(take);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return {
    isUntouched: (elements) => {
      take(observer.takeRecords());
      const isInside = (node: Node): boolean => elements.some((element) => element.contains(node));
      return isRun(elements) && ![...touched].some(isInside);
    },
    stop: () => observer.disconnect(),
  };
}

function isOfText({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'characterData' || [...addedNodes, ...removedNodes].some((node) => textLengthOf(node) > 0);
}

/** Winnow's own elements between them do not count. */
function isRun(elements: readonly Element[]): boolean {
  return elements.every((element, index) => {
    let before = element.previousElementSibling;
    while (before && isOwn(before)) before = before.previousElementSibling;
    return element.isConnected && (index === 0 || before === elements[index - 1]);
  });
}
