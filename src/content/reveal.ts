/** "Show on page": brings a fold before the reader's eyes and points it out. */

const FLASH = { outline: '3px solid rgb(214 137 16)', outlineOffset: '3px' };
const NO_FLASH = { outline: '3px solid rgb(214 137 16 / 0)', outlineOffset: '3px' };

/** Animations leave the page's own attributes alone, and end by themselves. */
function flash(element: Element, isCalm: boolean): void {
  if (isCalm) element.animate([FLASH, FLASH], { duration: 2500 });
  else element.animate([NO_FLASH, FLASH, FLASH, NO_FLASH], { duration: 700, iterations: 3 });
}

/**
 * Brings a line into view at once (browsers drop a smooth scroll when a page comes into sight while it runs) and flashes
 * the elements below it, without motion for readers who asked for none. Where the popup
 * is a tab of its own, as on Android, it waits until the reader is back: nothing moves on a page that is out of sight.
 */
export function reveal(host: Element, elements: readonly Element[]): void {
  const { ownerDocument: document } = host;
  if (document.hidden) {
    document.addEventListener('visibilitychange', () => reveal(host, elements), { once: true });
    return;
  }
  const query = '(prefers-reduced-motion: reduce)';
  const isCalm = document.defaultView?.matchMedia(query).matches ?? true;
  host.scrollIntoView({ block: 'center', behavior: 'instant' });
  for (const element of elements) flash(element, isCalm);
}
