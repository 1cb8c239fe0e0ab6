/**
 * The articles that are open in the reader page, in `storage.session`: it lives in memory until the browser closes, so
 * that a reader page survives a reload and the closing of the tab it came from, and nothing is written to disk.
 */
import type { Article } from '../article/types.ts';
import type { Advertorial, Fold } from '../engine/types.ts';
import { isSavedArticle } from './article-check.ts';
import { type Result, success } from './result.ts';
import { read, readAll, remove, write } from './storage.ts';

/** All that the reader page shows of a page. */
export interface SavedArticle {
  readonly article: Article;
  /** What was folded on the page: gives `article.leftOut` categories and reasons. */
  readonly folds: readonly Fold[];
  /** Set where the page as a whole is a promo, by its own word; null otherwise. */
  readonly advertorial: Advertorial | null;
  /** Whether the publisher sells what it writes about. */
  readonly seller: boolean;
  /** Whether it came from a private window. */
  readonly isPrivate: boolean;
}

const PREFIX = 'article:';
/** Characters of all articles together: the quota is 10 MB, and what is known of the open pages lies there, too. */
const ROOM = 5_000_000;

/** A key for an article, given the time in ms since 1970: later ones sort behind earlier ones. */
export function newKey(now: number): string {
  return `${now}-${crypto.randomUUID()}`;
}

/** The key for an article of a private window: it is forgotten when the tab that shows it is closed. */
export function privateKey(tabId: number): string {
  return `tab-${tabId}`;
}

/** The oldest articles, as many as there are too many when `size` characters are to join them. */
async function surplus(size: number, except: string): Promise<readonly string[]> {
  const all = await readAll('session');
  const others = Object.keys(all).filter((key) => key.startsWith(PREFIX) && key !== except);
  let left = ROOM - size;
  const fits = (key: string): boolean => {
    left -= JSON.stringify(all[key]).length;
    return left >= 0;
  };
  return others
    .sort()
    .reverse()
    .filter((key) => !fits(key));
}

/** Keeps an article under a key. Older ones give way where there is too little room; fails as a value without any. */
export async function storeArticle(key: string, saved: SavedArticle): Promise<Result<void>> {
  const name = PREFIX + key;
  await remove('session', await surplus(JSON.stringify(saved).length, name));
  const stored = await write('session', name, saved);
  if (stored.ok) return stored;
  await remove('session', await surplus(ROOM, name));
  return write('session', name, saved);
}

/** The article under a key; undefined where there is none, or none any more. */
export async function readStoredArticle(key: string): Promise<Result<SavedArticle | undefined>> {
  const stored = await read('session', PREFIX + key);
  if (!stored.ok) return stored;
  return success(isSavedArticle(stored.value) ? stored.value : undefined);
}

/** Forgets the article of a private window that a tab showed. */
export async function forgetPrivateArticle(tabId: number): Promise<void> {
  await remove('session', [PREFIX + privateKey(tabId)]);
}
