/** Tells when a page may have changed from light to dark or back. */

/** Milliseconds after which colours that fade from one to the other have arrived. */
const FADE = 350;

/**
 * Calls back when the reader's preference changed, or an attribute of `html` or `body` that themes are set by: also of
 * those that a page puts in the place of its first ones.
 */
export function watchTheme(document: Document, signal: AbortSignal, onChange: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, FADE);
  };
  const dark = document.defaultView?.matchMedia('(prefers-color-scheme: dark)');
  dark?.addEventListener('change', later, { signal });
  const observer = new MutationObserver(() => {
    watch();
    later();
  });
  const watch = (): void => {
    for (const node of [document, ...document.querySelectorAll('html, body')])
      observer.observe(node, { attributes: true, childList: node !== document.body });
  };
  watch();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
