/** What was found but may not be folded yet: tells when it is worth asking again. */
import type { Found } from './found.ts';
import { pause } from './idle.ts';

export interface Waiting extends Found {
  /** Whether the reader could see it when it had to wait. */
  readonly isOnScreen: boolean;
}

export interface WaitingList {
  readonly all: () => readonly Waiting[];
  readonly set: (list: readonly Waiting[]) => void;
}

/** Milliseconds to let a scroll or a selection come to its end. */
const CALM = 200;

/**
 * A list that calls back when something on it left the screen or came onto it, and when the reader's focus or selection
 * moved elsewhere.
 */
export function createWaitingList(
  document: Document,
  signal: AbortSignal,
  onChance: () => void,
): WaitingList {
  let list: readonly Waiting[] = [];
  let isAsking = false;
  const ask = async (): Promise<void> => {
    if (isAsking || list.length === 0) return;
    isAsking = true;
    await pause(CALM, signal);
    isAsking = false;
    if (!signal.aborted) onChance();
  };
  const intersecting = new Set<Element>();
  /** By first element: whether the browser last said that some of it can be seen. */
  const known = new WeakMap<Element, boolean>();
  const compare = ({ elements, isOnScreen }: Waiting): void => {
    const [first] = elements;
    const isSeen = elements.some((element) => intersecting.has(element));
    if (!first || isSeen === (known.get(first) ?? isOnScreen)) return;
    known.set(first, isSeen);
    void ask();
  };
  let observer: IntersectionObserver | undefined;
  /** Most pages have nothing that waits, and need no watching. */
  const begin = (): IntersectionObserver => {
    for (const type of ['focusout', 'selectionchange']) {
      document.addEventListener(type, () => void ask(), { passive: true, signal });
    }
    signal.addEventListener('abort', () => observer?.disconnect());
    return new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) intersecting.add(target);
        else intersecting.delete(target);
      }
      list.forEach(compare);
    });
  };
  return {
    all: () => list,
    set: (next) => {
      observer?.disconnect();
      intersecting.clear();
      list = next;
      if (list.length === 0) return;
      observer ??= begin();
      for (const { elements } of list) for (const element of elements) observer.observe(element);
    },
  };
}
