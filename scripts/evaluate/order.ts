/** What the words after `npm run evaluate --` ask for, and whether all that it needs is there. */
import { existsSync } from 'node:fs';
import { missingFolder } from '../train/missing-folder.ts';
import { unwritable } from '../train/unwritable.ts';
import { type WordLists, wordLists } from '../train/word-lists.ts';

export interface Order {
  /** Folders of labelled pages: measured out of fold. */
  readonly corpus: readonly string[];
  /** Folders of written cases: trained on, and measured by writer. */
  readonly cases: readonly string[];
  /** Folders of written cases as labelled pages: measured by writer, in structures that are never trained on. */
  readonly wrapped: readonly string[];
  /** Folder of pages with reference text, some of them no articles. */
  readonly wcxb: string | undefined;
  /** Parts of the split, 2 to 20. */
  readonly folds: number;
  /** Most real pages, written cases and wrapped ones that are read. */
  readonly limit: number | undefined;
  /** Real pages that Readability and Defuddle are given as well, 0 for none. */
  readonly peers: number;
  /** Whether clean articles alone are measured: no promo model is trained. */
  readonly articles: boolean;
  /** File of what promo models say that do not know a page's site, as `npm run train:article` keeps it. */
  readonly looks: string | undefined;
  /** Files to write. */
  readonly json: string | undefined;
  readonly markdown: string | undefined;
}

const NAMES = [
  '--corpus',
  '--cases',
  '--wrapped',
  '--wcxb',
  '--folds',
  '--limit',
  '--peers',
  '--articles',
  '--looks',
  '--json',
  '--markdown',
] as const;
/** Options that need no word. */
const BARE = ['--peers', '--articles'] as const;
const MOST_FOLDS = 20;

/** Reads the arguments; gives a sentence where something is wrong with them or a folder is not there. */
export function orderOf(words: readonly string[]): Order | string {
  const lists = wordLists(words, NAMES, { single: NAMES.slice(3), bare: BARE });
  if (typeof lists === 'string') return lists;
  const numbers = numbersOf(lists);
  if (typeof numbers === 'string') return numbers;
  const [corpus, cases, wrapped] = [
    lists['--corpus'] ?? [],
    lists['--cases'] ?? [],
    lists['--wrapped'] ?? [],
  ];
  const wcxb = lists['--wcxb']?.[0];
  const [json, markdown] = [lists['--json']?.[0], lists['--markdown']?.[0]];
  const [articles, looks] = [lists['--articles'] !== undefined, lists['--looks']?.[0]];
  if (corpus.length === 0 && wcxb === undefined)
    return 'Say where the labelled pages are: --corpus DIR…, or name other pages by --wcxb DIR.';
  const order = { corpus, cases, wrapped, wcxb, articles, looks, json, markdown, ...numbers };
  return problemOf(order) ?? order;
}

type Numbers = Pick<Order, 'folds' | 'limit' | 'peers'>;

function numbersOf(lists: WordLists<(typeof NAMES)[number]>): Numbers | string {
  const numberOf = (name: (typeof NAMES)[number]): number | undefined => {
    const word = lists[name]?.[0];
    return word === undefined ? undefined : /^\d+$/.test(word) ? Number(word) : Number.NaN;
  };
  const [folds, limit] = [numberOf('--folds') ?? 5, numberOf('--limit')];
  const peers = lists['--peers'] ? (numberOf('--peers') ?? Number.MAX_SAFE_INTEGER) : 0;
  if (!(folds >= 2 && folds <= MOST_FOLDS))
    return `--folds is a whole number from 2 to ${MOST_FOLDS}, not "${lists['--folds']?.[0]}".`;
  if (limit !== undefined && !(limit >= folds))
    return `--limit is how many pages to read, at least as many as folds (${folds}), not "${lists['--limit']?.[0]}".`;
  if (Number.isNaN(peers)) return `--peers is how many pages to compare on, not "${lists['--peers']?.[0]}".`;
  return { folds, limit, peers };
}

/** What is missing on disk; undefined where all is there. */
function problemOf(order: Order): string | undefined {
  const { looks, json, markdown } = order;
  const missing = missingFolder(order);
  if (missing) return missing;
  if (looks !== undefined && !existsSync(looks))
    return `There is no file ${looks}; npm run train:article writes one.`;
  return [json, markdown].flatMap((file) => (file === undefined ? [] : (unwritable(file) ?? []))).at(0);
}
