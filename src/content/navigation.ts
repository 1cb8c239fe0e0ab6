/** Tells when a single-page application goes elsewhere: the address changes first, the content some time later. */
import { until } from './idle.ts';
import { textLengthOf } from './watch.ts';

/** Milliseconds that an application has to begin showing something else. */
const LONGEST_ANSWER = 1500;
/** Characters of text taken away from which on the page shows something else: widgets and teasers have fewer. */
const BIG_LOSS = 1000;
/** What holds text that nobody sees. */
const SILENT = 'script, style, noscript, template';

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

/** Remembers the page's headline of now. Answers whether it is gone, or says something else: another article stands there then. */
export function rememberHeadline(document: Document): () => boolean {
  const headline = document.querySelector('h1');
  const words = headline?.textContent;
  return () => headline !== null && (!headline.isConnected || headline.textContent !== words);
}

/** Characters of text that readers saw in a node. */
function shownLengthOf(node: Node): number {
  let length = textLengthOf(node);
  if (node.nodeType === 1)
    for (const silent of (node as Element).querySelectorAll(SILENT))
      length -= silent.textContent?.length ?? 0;
  return Math.max(0, length);
}

function lossOf({ removedNodes }: MutationRecord): number {
  return [...removedNodes].reduce((sum, node) => sum + shownLengthOf(node), 0);
}

/**
 * Resolves with true as soon as other content takes the page's place, before that is painted: at once where the headline
 * is gone already, as some applications change what they show first. With false where nothing of the kind comes. Endless
 * pages and galleries change the address too, but only add to what is there.
 */
export async function isReplaced(
  document: Document,
  isHeadlineGone: () => boolean,
  signal: AbortSignal,
): Promise<boolean> {
  let loss = 0;
  let isOther = isHeadlineGone();
  const wait = (done: () => void): (() => void) => {
    const observer = new MutationObserver((records) => {
      loss += records.reduce((sum, record) => sum + lossOf(record), 0);
      isOther = loss > BIG_LOSS || isHeadlineGone();
      if (isOther) done();
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    const timer = setTimeout(done, LONGEST_ANSWER);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  };
  if (!isOther) await until(signal, wait, (stop) => stop());
  return isOther;
}
