/** Tells an article that was kept from anything else that lies in storage. */
import { type Article, type LeftOut, NOTICES, type Picture } from '../article/types.ts';
import type { SavedArticle } from './article-store.ts';
import { isAdvertorial, isFold } from './page-state-check.ts';

type Fields<T> = { readonly [Key in keyof T]?: unknown };

function fieldsOf<T>(value: unknown): Fields<T> {
  return typeof value === 'object' && value !== null ? value : {};
}

function areTexts(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'string');
}

function isPicture(value: unknown): value is Picture | null {
  const { src, alt, caption } = fieldsOf<Picture>(value);
  return value === null || areTexts(src, alt, caption);
}

function isLeftOut(value: unknown): value is LeftOut {
  const { id, html } = fieldsOf<LeftOut>(value);
  return areTexts(id, html);
}

function isArticle(value: unknown): value is Article {
  const article = fieldsOf<Article>(value);
  const { url, title, byline, siteName, published, lang, html, text } = article;
  return (
    areTexts(url, title, byline, siteName, published, lang, html, text) &&
    (article.dir === 'ltr' || article.dir === 'rtl') &&
    isPicture(article.picture) &&
    typeof article.minutes === 'number' &&
    Array.isArray(article.notices) &&
    article.notices.every((notice) => NOTICES.some((known) => known === notice)) &&
    Array.isArray(article.leftOut) &&
    article.leftOut.every(isLeftOut) &&
    typeof article.promoShare === 'number'
  );
}

/** Says whether a value is an article as `article-store.ts` keeps it. */
export function isSavedArticle(value: unknown): value is SavedArticle {
  const { article, folds, advertorial, seller, isPrivate } = fieldsOf<SavedArticle>(value);
  return (
    isArticle(article) &&
    Array.isArray(folds) &&
    folds.every(isFold) &&
    isAdvertorial(advertorial) &&
    typeof seller === 'boolean' &&
    typeof isPrivate === 'boolean'
  );
}
