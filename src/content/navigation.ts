/** Tells when the page shows something else at another address without loading. */

/**
 * `page`: the reader went somewhere, so that nothing known about the page holds any longer. `address`: only the address
 * was replaced, as endless pages do while the reader scrolls. `fragment`: to another place within the page.
 */
export type Move = 'page' | 'address' | 'fragment';

function withoutFragment(url: string): string {
  return url.replace(/#.*/s, '');
}

/** Calls back with each move, before the page has changed where the browser allows it. */
export function watchNavigation(view: Window, signal: AbortSignal, onMove: (move: Move) => void): void {
  let known = view.location.href;
  const compare = (move: Move): void => {
    const now = view.location.href;
    if (now === known) return;
    const isSamePage = withoutFragment(now) === withoutFragment(known);
    known = now;
    onMove(isSamePage ? 'fragment' : move);
  };
  view.addEventListener('hashchange', () => compare('page'), { signal });
  view.addEventListener('popstate', () => compare('page'), { signal });
  // Missing in Firefox before 147. There, applications that change the address change the title too, as a rule.
  const navigation: Navigation | undefined = view.navigation;
  if (navigation) {
    const changed = ({ navigationType }: NavigationCurrentEntryChangeEvent): void =>
      compare(navigationType === 'replace' ? 'address' : 'page');
    navigation.addEventListener('currententrychange', changed, { signal });
    return;
  }
  const observer = new MutationObserver(() => compare('page'));
  observer.observe(view.document.head, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
