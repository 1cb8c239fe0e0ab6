/** Pages as the popup may find them; no publisher, person or company in them exists. */
import type { Article } from '../../src/article/types.ts';
import type { Category, Fold } from '../../src/engine/types.ts';
import type { SavedArticle } from '../../src/platform/article-store.ts';
import type { FoldState, MarkState, PageState } from '../../src/platform/page-state.ts';

export function foldState(id: string, category: Category, change: Partial<FoldState & Fold> = {}): FoldState {
  const { status = 'folded', ...fold } = change;
  return {
    status,
    fold: {
      id,
      category,
      confidence: 0.97,
      zone: 'inside',
      excerpt: `Words of ${id}`,
      text: `Words of ${id}`,
      reasons: [{ code: 'register', quote: 'Save your seat' }],
      run: { parent: [0], from: 0, to: 0 },
      fingerprint: `print of ${id}`,
      print: `print of ${id}`,
      ...fold,
    },
  };
}

export function markState(id: string, category: Category, status: MarkState['status'] = 'marked'): MarkState {
  return { fold: foldState(id, category, { confidence: 0.6 }).fold, status };
}

export function pageState(change: Partial<PageState> = {}): PageState {
  return {
    url: 'https://www.harbour.example/story',
    title: 'Story',
    status: 'folding',
    folds: [],
    marks: [],
    advertorial: null,
    seller: false,
    ...change,
  };
}

export const ARTICLE: Article = {
  url: 'https://www.harbour.example/story',
  title: 'A harbour without ships',
  byline: 'Mara Lindqvist',
  siteName: 'The Harbour Courier',
  published: '',
  lang: 'en',
  dir: 'ltr',
  picture: null,
  html: '<p>First.</p><h2>Part</h2><script>window.hacked = true</script><p onclick="hacked = true">Last.</p>',
  text: 'First.\n\nPart\n\nLast.',
  minutes: 1,
  notices: [],
  leftOut: [],
  promoShare: 0,
};

/** An article as the reader page keeps it. */
export function savedArticle(change: Partial<SavedArticle> = {}): SavedArticle {
  return { article: ARTICLE, folds: [], advertorial: null, seller: false, isPrivate: false, ...change };
}
