/** Waits until a page has done its own building, so that Winnow does not get in the way of hydration. */
import { happening, idleMoment, pause, twoFrames } from './idle.ts';

/** Milliseconds after which `load` is no longer waited for: some picture or tracker never comes. */
const LONGEST_LOAD = 3000;
/** Milliseconds after `load` within which the page has to come to rest; then Winnow starts all the same. */
const LONGEST_REST = 1000;
/** Nodes added and removed between two looks from which on the page counts as being built. */
const BIG_CHANGE = 30;

/** Pages that are prepared before anybody looks at them are not to be counted before somebody does. */
async function shown(document: Document, signal: AbortSignal): Promise<void> {
  if ('prerendering' in document && document.prerendering === true) {
    await happening(document, 'prerenderingchange', signal);
  }
}

async function loaded(document: Document, signal: AbortSignal): Promise<void> {
  const view = document.defaultView;
  if (document.readyState === 'complete' || !view) return;
  await Promise.race([happening(view, 'load', signal), pause(LONGEST_LOAD, signal)]);
}

interface Changes {
  /** Nodes that came and went since the last time. */
  readonly take: () => number;
  readonly stop: () => void;
}

function sizeOf(nodes: NodeList): number {
  let size = 0;
  for (const node of nodes)
    size += node.nodeType === 1 ? 1 + (node as Element).querySelectorAll('*').length : 1;
  return size;
}

function countChanges(document: Document): Changes {
  let changed = 0;
  const count = (records: readonly MutationRecord[]): void => {
    for (const { addedNodes, removedNodes } of records) changed += sizeOf(addedNodes) + sizeOf(removedNodes);
  };
  const observer = new MutationObserver(count);
  observer.observe(document, { childList: true, subtree: true });
  return {
    take: () => {
      count(observer.takeRecords());
      const taken = changed;
      changed = 0;
      return taken;
    },
    stop: () => observer.disconnect(),
  };
}

/** Looks at the page every two frames and an idle moment, until hardly anything has changed in between. */
async function rested(document: Document, changes: Changes, signal: AbortSignal): Promise<void> {
  const end = performance.now() + LONGEST_REST;
  let isBusy = true;
  while (isBusy && !signal.aborted) {
    changes.take();
    await twoFrames(document, signal);
    await idleMoment(150, signal);
    isBusy = changes.take() > BIG_CHANGE && performance.now() < end;
  }
}

/**
 * Resolves when the page is there, loaded and at rest: mostly within a tenth of a second after `load`, and within
 * bounds always.
 */
export async function settled(document: Document, signal: AbortSignal): Promise<void> {
  await shown(document, signal);
  await loaded(document, signal);
  const changes = countChanges(document);
  await rested(document, changes, signal);
  changes.stop();
}
