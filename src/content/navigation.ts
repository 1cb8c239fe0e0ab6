/** Tells when a single-page application goes elsewhere: the address changes first, the content some time later. */
import { until } from './idle.ts';

/** Milliseconds that an application has to begin showing something else. */
const LONGEST_ANSWER = 1500;
/** Elements taken away from which on the page shows something else, not just something more. */
const BIG_LOSS = 30;

function withoutFragment(url: string): string {
  return url.replace(/#.*/s, '');
}

/** Calls back when the page has another address than before, fragment aside; before it changes, if the browser can. */
export function watchAddress(view: Window, signal: AbortSignal, onMove: () => void): void {
  let known = withoutFragment(view.location.href);
  const compare = (): void => {
    const now = withoutFragment(view.location.href);
    if (now === known) return;
    known = now;
    onMove();
  };
  view.addEventListener('popstate', compare, { signal });
  // Missing in Firefox before 147. There, applications that change the address change the title too, as a rule.
  const navigation: Navigation | undefined = view.navigation;
  if (navigation) {
    navigation.addEventListener('currententrychange', compare, { signal });
    return;
  }
  const observer = new MutationObserver(compare);
  observer.observe(view.document.head, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

function lossOf({ removedNodes }: MutationRecord): number {
  let loss = 0;
  for (const node of removedNodes)
    if (node.nodeType === 1) loss += 1 + (node as Element).querySelectorAll('*').length;
  return loss;
}

/**
 * Resolves with true as soon as other content takes the page's place, before that is painted; with false where nothing
 * of the kind comes. Endless pages and galleries change the address too, but only add to what is there.
 */
export async function isReplaced(document: Document, signal: AbortSignal): Promise<boolean> {
  const heading = document.querySelector('h1');
  const headline = heading?.textContent;
  let loss = 0;
  let isOther = false;
  const wait = (done: () => void): (() => void) => {
    const observer = new MutationObserver((records) => {
      loss += records.reduce((sum, record) => sum + lossOf(record), 0);
      isOther =
        loss > BIG_LOSS || (heading !== null && (!heading.isConnected || heading.textContent !== headline));
      if (isOther) done();
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    const timer = setTimeout(done, LONGEST_ANSWER);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  };
  await until(signal, wait, (stop) => stop());
  return isOther;
}
