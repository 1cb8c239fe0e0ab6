/** Finds the article that the reader page's address names: the one of a tab, or one that is kept. */
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
import { promosOf } from './promos.ts';
import type { Opening } from './state.ts';

export interface Opened {
  readonly opening: Opening;
  /** Keeps the article, and gives its key; undefined where it is not kept. To be shown first: this takes a while. */
  readonly keep: () => Promise<string | undefined>;
}

function without(kind: 'gone' | 'no-article' | 'unreachable'): Opened {
  return { opening: { kind }, keep: async () => undefined };
}

function readyWith(saved: SavedArticle): Opening {
  return { kind: 'ready', saved, promos: promosOf(saved) };
}

async function openKept(key: string): Promise<Opened> {
  const stored = await readStoredArticle(key);
  if (!stored.ok || !stored.value) return without('gone');
  return { opening: readyWith(stored.value), keep: async () => key };
}

async function keep(saved: SavedArticle): Promise<string | undefined> {
  const shownIn = saved.isPrivate ? await ownTab() : undefined;
  const key = shownIn ? privateKey(shownIn.id) : newKey(Date.now());
  return (await storeArticle(key, saved)).ok ? key : undefined;
}

async function openFromTab(tabId: number): Promise<Opened> {
  // The page copies itself while all that reads an article is loaded; for one that is kept nothing of that is needed.
  const [tab, state, copy, articleOfCopy] = await Promise.all([
    tabById(tabId),
    sendToPage(tabId, 'page:read'),
    sendToPage(tabId, 'page:copy'),
    import('../../article/article-of-copy.ts').then(({ readyReader }) => readyReader()),
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
  return { opening: readyWith(saved), keep: () => keep(saved) };
}

/** Opens what `?article=KEY` or `?tab=ID` names. */
export async function openArticle(query: URLSearchParams): Promise<Opened> {
  const key = query.get('article');
  if (key !== null) return openKept(key);
  const tab = query.get('tab') ?? '';
  return /^\d+$/.test(tab) ? openFromTab(Number(tab)) : without('gone');
}
