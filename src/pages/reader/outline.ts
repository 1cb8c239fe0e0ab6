/** The outline of an article: its headings, each with an id to lead to. */
import { PROMO } from '../../article/page-copy.ts';

export interface Section {
  /** Id of the heading's element. */
  readonly id: string;
  readonly text: string;
  /** How deep it lies: 1 for the sections of the article, 2 for theirs. */
  readonly depth: number;
}

/** Gives each heading an id unless it has one, and lists them in document order. Those of promos that were put back are none. */
export function outlineOf(body: HTMLElement): readonly Section[] {
  const headings = [...body.querySelectorAll<HTMLElement>('h2, h3, h4, h5, h6')].filter(
    (heading) => heading.textContent.trim() && !heading.closest(`[${PROMO}]`),
  );
  return headings.map((heading, index) => {
    heading.id ||= `section-${index + 1}`;
    heading.tabIndex = -1;
    const text = heading.textContent.replace(/\s+/g, ' ').trim();
    return { id: heading.id, text, depth: Number(heading.localName.slice(1)) - 1 };
  });
}
