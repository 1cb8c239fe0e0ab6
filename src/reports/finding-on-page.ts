/** A page and what the reader points at there -> what a report can tell of it. */
import { type BlockRange, blockRange } from '../engine/block-range.ts';
import { readPage } from '../engine/page.ts';
import { type Block, segment, type TreeNode } from '../engine/segment.ts';
import type { SiblingRun } from '../engine/types.ts';
import type { Finding } from './build-report.ts';
import { lineKind } from './line-kind.ts';
import type { Reported } from './reported.ts';
import { LIMITS, type LineKind, type ReportLine, type ReportVersions } from './schema.ts';
import { withoutMiddle } from './without-middle.ts';

/** Characters of a line that are kept: what is redacted and cut of it later is far less. */
const LONGEST = 10_000;

/**
 * The finding, its lines with up to three on each side as the page has them: nothing is redacted yet. Undefined where
 * there are no words at what was pointed at. `url` is the page's address in full.
 */
export function findingOnPage(
  document: Document,
  { given, zone, folded, promos }: Reported,
  url: string,
  versions: ReportVersions,
): Finding | undefined {
  const segmentation = segment(document);
  const { blocks } = segmentation;
  const rangesOf = (runs: readonly SiblingRun[]): readonly BlockRange[] =>
    runs.flatMap((run) => blockRange(segmentation, run) ?? []);
  const ranges = { folded: rangesOf(folded), promos: rangesOf(promos) };
  const all = [...ranges.folded, ...ranges.promos].filter(({ first, end }) => end > first);
  if (all.length === 0) return undefined;
  const first = Math.min(...all.map((range) => range.first));
  const end = Math.max(...all.map((range) => range.end));
  const told = [
    ...blocks.slice(0, first).filter(isSeen).slice(-LIMITS.neighbours),
    ...withoutMiddle(blocks.slice(first, end)),
    ...blocks.slice(end).filter(isSeen).slice(0, LIMITS.neighbours),
  ];
  return {
    url,
    lines: told.map((block) => lineOf(block, ranges)),
    given,
    lang: readPage(document, segmentation, url).lang,
    zone,
    versions,
  };
}

function isSeen({ owner }: Block): boolean {
  return !owner.concealed;
}

function lineOf(
  block: Block,
  { folded, promos }: { readonly folded: readonly BlockRange[]; readonly promos: readonly BlockRange[] },
): ReportLine {
  const isIn = ({ first, end }: BlockRange): boolean => block.index >= first && block.index < end;
  return {
    text: cutAtWord(block.text),
    kind: kindOf(block),
    folded: folded.some(isIn),
    promo: promos.findIndex(isIn) + 1,
  };
}

/** Half of an address or a number would not be known for one any more. */
function cutAtWord(text: string): string {
  return text.length > LONGEST ? text.slice(0, LONGEST).replace(/\S*$/, '') : text;
}

/** By the nearest element that tells and holds nothing else. */
function kindOf({ owner, links, text, input }: Block): LineKind {
  const [link] = links;
  if (input !== '' || (links.length === 1 && link && link.length >= text.length)) return 'btn';
  const [only, ...others] = [...owner.element.children];
  if (
    only?.localName === 'small' &&
    others.length === 0 &&
    (only.textContent?.trim().length ?? 0) >= text.length
  )
    return 'small';
  for (let node: TreeNode | undefined = owner; node && node.to - node.from === 1; node = node.parent) {
    const kind = lineKind(node.tag);
    if (kind !== 'p') return kind;
  }
  return 'p';
}
