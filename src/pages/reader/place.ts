/** Where in the article the reader is, told by the browser as it scrolls: nothing is measured here. */

export interface Place {
  /** How much of the article's text is behind the reader, 0 to 1: 0 at its top, 1 once its end is in sight. */
  readonly progress: number;
  /** Id of the heading that the reader has passed last; undefined before the first. */
  readonly section: string | undefined;
}

/** Finer steps than this nobody sees. */
const STEPS = 200;
/** Farther above the window than any article is long, in px: what is above the line counts as passed. */
const ABOVE = '10000000px';
const BLOCKS = 'p, h2, h3, h4, h5, h6, li, dt, dd, pre, figcaption, tr';

/** Calls back with how many of the targets (in document order) have their top above a line: `below` is what lies under it. */
function countPassed(
  targets: readonly Element[],
  below: string,
  signal: AbortSignal,
  onCount: (count: number) => void,
): void {
  const indexOf = new Map(targets.map((target, index) => [target, index]));
  const passed = new Set<number>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const index = indexOf.get(target) ?? 0;
        if (isIntersecting) passed.add(index);
        else passed.delete(index);
      }
      // The last one counts: of what is far above, browsers skip the layout, and so it seems not to be there.
      onCount(Math.max(-1, ...passed) + 1);
    },
    { rootMargin: `${ABOVE} 0px -${below} 0px` },
  );
  for (const target of targets) observer.observe(target);
  signal.addEventListener('abort', () => observer.disconnect());
}

interface Milestone {
  readonly element: Element;
  /** Characters of the article before it. */
  readonly before: number;
}

/** Blocks about equally far from each other, and the length of all text in characters. */
function milestonesOf(body: Element): { readonly milestones: readonly Milestone[]; readonly length: number } {
  const all: Milestone[] = [];
  let length = 0;
  for (const element of body.querySelectorAll(BLOCKS)) {
    if (element.parentElement?.closest('li, dd, tr')) continue;
    all.push({ element, before: length });
    length += element.textContent.length;
  }
  const stride = Math.max(1, Math.ceil(all.length / STEPS));
  return { milestones: all.filter((_, index) => index % stride === 0), length };
}

/**
 * The share of the article behind the reader, from the shares above the upper and the lower edge of the window: so it
 * begins with 0 and ends with 1 however much of the text a window shows.
 */
export function progressOf(aboveTop: number, aboveBottom: number): number {
  return aboveBottom >= 1 ? 1 : aboveTop / (aboveTop + 1 - aboveBottom);
}

/** Calls back with each new place of the reader, until the signal. */
export function followPlace(
  body: Element,
  headings: readonly Element[],
  signal: AbortSignal,
  onPlace: (place: Place) => void,
): void {
  const { milestones, length } = milestonesOf(body);
  const share = (count: number): number =>
    count >= milestones.length ? 1 : (milestones[Math.max(0, count - 1)]?.before ?? 0) / Math.max(1, length);
  let [top, bottom] = [0, 0];
  let section: string | undefined;
  const tell = (): void => onPlace({ progress: progressOf(top, bottom), section });
  countPassed(
    milestones.map(({ element }) => element),
    '100%',
    signal,
    (count) => {
      top = share(count);
      tell();
    },
  );
  countPassed(
    milestones.map(({ element }) => element),
    '0px',
    signal,
    (count) => {
      bottom = share(count);
      tell();
    },
  );
  countPassed(headings, '70%', signal, (count) => {
    section = headings[count - 1]?.id;
    tell();
  });
}
