/** Finds the article that the reader page's address names: the one of a tab, or one that is kept. */
import { articleOfCopy } from '../../article/article-of-copy.ts';
import {
  newKey,
  privateKey,
  readStoredArticle,
  type SavedArticle,
  storeArticle,
} from '../../platform/article-store.ts';
import { sendToPage } from '../../platform/messaging.ts';
import { isPageState } from '../../platform/page-state-check.ts';
import { ownTab, tabById } from '../../platform/tabs.ts';
import type { Opening } from './state.ts';

export interface Opened {
  readonly opening: Opening;
  /** Key that the article is kept under from now on; undefined where it is not. */
  readonly key: string | undefined;
}

function without(kind: 'gone' | 'no-article' | 'unreachable'): Opened {
  return { opening: { kind }, key: undefined };
}

async function openKept(key: string): Promise<Opened> {
  const stored = await readStoredArticle(key);
  return stored.ok && stored.value
    ? { opening: { kind: 'ready', saved: stored.value }, key }
    : without('gone');
}

async function keep(saved: SavedArticle): Promise<string | undefined> {
  const shownIn = saved.isPrivate ? await ownTab() : undefined;
  const key = shownIn ? privateKey(shownIn.id) : newKey(Date.now());
  return (await storeArticle(key, saved)).ok ? key : undefined;
}

async function openFromTab(tabId: number): Promise<Opened> {
  const [tab, state, copy] = await Promise.all([
    tabById(tabId),
    sendToPage(tabId, 'page:read'),
    sendToPage(tabId, 'page:copy'),
  ]);
  if (!tab || !state.ok || !copy.ok || !isPageState(state.value)) return without('unreachable');
  const article = copy.value && articleOfCopy(copy.value, new DOMParser());
  if (!article) return without('no-article');
  const { folds, advertorial, seller } = state.value;
  const leftOut = new Set(article.leftOut.map(({ id }) => id));
  const saved: SavedArticle = {
    article,
    folds: folds.map(({ fold }) => fold).filter(({ id }) => leftOut.has(id)),
    advertorial,
    seller,
    isPrivate: tab.isPrivate,
  };
  return { opening: { kind: 'ready', saved }, key: await keep(saved) };
}

/** Opens what `?article=KEY` or `?tab=ID` names. */
export async function openArticle(query: URLSearchParams): Promise<Opened> {
  const key = query.get('article');
  if (key !== null) return openKept(key);
  const tabId = Number(query.get('tab') ?? Number.NaN);
  return Number.isInteger(tabId) ? openFromTab(tabId) : without('gone');
}
