/**
 * Tells when elements have another size, right after the layout that gave it to them, before it is drawn; and when
 * something scrolls inside of the page, where they may go another way than what stands beside them.
 */

export interface SizeWatch {
  /** The elements to watch from now on. The call comes for new ones too. */
  readonly set: (elements: ReadonlySet<Element>) => void;
}

/** Watches nothing at first: most pages have no need of it. */
export function watchSizes(document: Document, signal: AbortSignal, onChange: () => void): SizeWatch {
  let watched: ReadonlySet<Element> = new Set();
  let observer: ResizeObserver | undefined;
  let isDue = false;
  const onScroll = ({ target }: Event): void => {
    if (isDue || target === document || watched.size === 0) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      if (!signal.aborted) onChange();
    });
  };
  const begin = (): ResizeObserver => {
    document.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
    const made = new ResizeObserver(onChange);
    signal.addEventListener('abort', () => made.disconnect());
    return made;
  };
  return {
    set: (elements) => {
      if (elements.size > 0) observer ??= begin();
      for (const element of watched) if (!elements.has(element)) observer?.unobserve(element);
      for (const element of elements) if (!watched.has(element)) observer?.observe(element);
      watched = elements;
    },
  };
}
