/** Invented pages as models read them, with the proposals and confidences that a test wants. */
import type { Example, Kind, Unit } from '../../scripts/train/examples.ts';
import type { JudgedCandidate, Reading } from '../../scripts/train/reading.ts';
import { hasWordsFor } from '../../src/engine/lexicon.ts';
import type { Page } from '../../src/engine/page.ts';
import type { Category, Zone } from '../../src/engine/types.ts';
import { pageOf } from '../engine/documents.ts';

/** A line of a page: `A` article, `N` neutral, `I` ignored, or the category of the promo unit that it is part of. */
export type Line = readonly [kind: 'A' | 'N' | 'I' | Category, text: string];

/** A proposal: its first and last line, the judge's confidence, and what it is told to ask for (`gold` where not told). */
export type Proposed = readonly [
  first: number,
  last: number,
  confidence: number,
  zone?: Zone,
  category?: Category,
];

export interface Told {
  readonly name?: string;
  readonly lines: readonly Line[];
  readonly proposed?: readonly Proposed[];
  /** Zone of all units; `inside` where not told. */
  readonly zone?: Zone;
  readonly isWritten?: boolean;
  readonly lang?: string;
}

const KINDS: Readonly<Record<string, Kind>> = { A: 'article', N: 'neutral', I: 'ignore' };

export const PIER =
  'The council of Sandlow agreed on Monday to rebuild the northern pier, which had been closed after two storms in the winter.';
export const CREW =
  'A crew of nine has begun to lift the planks, and the harbour master thinks that the work will take until the spring.';
const COST =
  'Nobody has said yet what it will cost, though the last repair was paid for by the ferry line and by a bequest of a sailmaker.';
/** Enough of an article for any page. */
export const STORY: readonly Line[] = [PIER, CREW, COST, PIER.toLowerCase(), CREW.toUpperCase()].map(
  (text) => ['A', text],
);

/** Pages by their markup: many examples are told alike. */
const read = new Map<string, Page>();

function pageOnce(html: string): Page {
  const page = read.get(html) ?? pageOf(html);
  read.set(html, page);
  return page;
}

/** A page with the lines as paragraphs side by side, one block each. Promo lines that follow one another are one unit. */
export function exampleOf({
  name = 'x',
  lines,
  zone = 'inside',
  isWritten = false,
  lang = 'en',
}: Told): Example {
  const markup = lines.map(([, text]) => `<p>${text}</p>`).join('');
  const page = pageOnce(
    `<html lang="${lang}"><title>Pier</title><body><article>${markup}</article></body></html>`,
  );
  const units: (Unit & { readonly blocks: number[] })[] = [];
  lines.forEach(([kind], i) => {
    if (KINDS[kind]) return;
    if (lines[i - 1]?.[0] === kind) units.at(-1)?.blocks.push(i);
    else units.push({ category: kind as Category, zone, blocks: [i] });
  });
  const kinds = lines.map(([kind]) => KINDS[kind] ?? 'promo');
  return {
    name,
    page: { ...page, lang, isUnderstood: hasWordsFor(lang) },
    weight: 1,
    isWritten,
    isMeasured: true,
    kinds,
    units,
    group: name,
    part: 0,
  };
}

export function readingOf(told: Told): Reading {
  const example = exampleOf(told);
  const { kinds, page } = example;
  const parent = page.segmentation.nodes.find(({ tag }) => tag === 'article');
  if (!parent) throw new Error('The page has no article');
  const judged = (told.proposed ?? []).map((proposed): JudgedCandidate => {
    const [first, last, confidence, zone = 'inside', category = 'gold'] = proposed;
    const run = { parent, from: first, to: last, first, end: last + 1, evidence: 1 };
    const isGood = kinds.slice(first, last + 1).every((kind) => kind === 'promo');
    const nothing = {
      level: 0,
      bodyShare: 0,
      articleShare: 0,
      inner: 0,
      outer: 0,
      row: new Float32Array(),
      weight: 1,
      odds: 0,
    };
    return { ...nothing, run, example, zone, isGood, confidence, category };
  });
  return { example, odds: new Float32Array(kinds.length), judged };
}
