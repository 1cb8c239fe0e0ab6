/** The section that a block stands in: from the heading above it up to the next one. */

import { isHeading } from '../element.ts';
import { oncePerPage, type Page } from '../page.ts';
import { sumOver } from '../sum-over.ts';
import type { Passage } from './passages.ts';
import { siteMarksOf } from './site.ts';

/** A section begins with its heading, where it has one. */
export interface Section extends Passage {
  /** The heading's block, -1 where there is none. */
  readonly heading: number;
  /** Sections that follow before the article ends. */
  readonly left: number;
}

export const SECTION_FEATURES: readonly string[] = [
  'section:blocks',
  'section:length',
  'section:since',
  'section:left',
  'section:isLast',
  'section:names',
  'section:nameInHeading',
  'section:links',
];

/** The section of each block. The headline begins none; the article's end ends one. */
export const sectionsOf = oncePerPage((page): readonly Section[] => {
  const { blocks, body } = page;
  const starts = [0];
  for (let i = 1; i < blocks.length; i++) {
    const isHead = isHeading(blocks[i]?.owner.tag ?? '') && i !== body.headline;
    if (isHead || i === body.last + 1 || i === body.first) starts.push(i);
  }
  const within = starts.filter((start) => start <= body.last).length;
  const sections: Section[] = [];
  starts.forEach((from, at) => {
    const to = starts[at + 1] ?? blocks.length;
    const heading = isHeading(blocks[from]?.owner.tag ?? '') ? from : -1;
    const left = Math.max(0, within - at - 1);
    const section = { from, to, heading, left };
    while (sections.length < to) sections.push(section);
  });
  return sections;
});

export function writeSection(
  page: Page,
  index: number,
  section: Section,
  out: Float32Array,
  at: number,
): void {
  const { from, to, heading, left } = section;
  const { nameSums } = siteMarksOf(page);
  const { body } = page;
  const length = sumOver(page.lengthSums, from, to);
  out[at] = to - from;
  out[at + 1] = length;
  out[at + 2] = index - from;
  out[at + 3] = left;
  out[at + 4] = body.last >= from && body.last < to ? 1 : 0;
  out[at + 5] = sumOver(nameSums, from, to);
  out[at + 6] = heading < 0 ? -1 : sumOver(nameSums, heading, heading + 1);
  out[at + 7] = sumOver(page.linkSums, from, to) / Math.max(1, length);
}
