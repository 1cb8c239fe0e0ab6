/** Tells when the reader goes to a place on the same page. */

/** Where the address points to that place already, browsers say nothing of it. */
function leadsHere(event: MouseEvent, { location }: Window): boolean {
  const { target, isTrusted, ctrlKey, metaKey, shiftKey } = event;
  if (!isTrusted || ctrlKey || metaKey || shiftKey || (target as Node | null)?.nodeType !== 1) return false;
  const link = (target as Element).closest<HTMLAnchorElement>('a[href*="#"]');
  return location.hash !== '' && link?.href === location.href;
}

/** Calls back after the browser has gone there. */
export function watchAnchors(view: Window, signal: AbortSignal, onTurn: () => void): void {
  view.addEventListener('hashchange', onTurn, { signal });
  const hear = (event: MouseEvent): void => {
    if (leadsHere(event, view)) view.requestAnimationFrame(onTurn);
  };
  view.addEventListener('click', hear, { capture: true, passive: true, signal });
}
