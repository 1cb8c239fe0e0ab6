/** Tells an article that was kept from anything else that lies in storage. */
import { type Article, type LeftOut, NOTICES, type Notice, type Picture } from '../article/types.ts';
import { fieldsOf, isListOf, isOneOf, isText } from '../engine/unchecked.ts';
import type { SavedArticle } from './article-store.ts';
import { isAdvertorial, isFold } from './page-state-check.ts';

function isPicture(value: unknown): value is Picture | null {
  const { src, alt, caption } = fieldsOf<Picture>(value);
  return value === null || [src, alt, caption].every(isText);
}

function isLeftOut(value: unknown): value is LeftOut {
  const { id, html } = fieldsOf<LeftOut>(value);
  return isText(id) && isText(html);
}

function isNotice(value: unknown): value is Notice {
  return isOneOf(NOTICES, value);
}

function isArticle(value: unknown): value is Article {
  const article = fieldsOf<Article>(value);
  const { url, title, byline, siteName, published, lang, html, text } = article;
  return (
    [url, title, byline, siteName, published, lang, html, text].every(isText) &&
    isOneOf(['ltr', 'rtl'], article.dir) &&
    isPicture(article.picture) &&
    typeof article.minutes === 'number' &&
    isListOf(article.notices, isNotice) &&
    isListOf(article.leftOut, isLeftOut) &&
    typeof article.promoShare === 'number'
  );
}

/** Says whether a value is an article as `article-store.ts` keeps it. */
export function isSavedArticle(value: unknown): value is SavedArticle {
  const { article, folds, advertorial, seller, isPrivate } = fieldsOf<SavedArticle>(value);
  return (
    isArticle(article) &&
    isListOf(folds, isFold) &&
    isAdvertorial(advertorial) &&
    typeof seller === 'boolean' &&
    typeof isPrivate === 'boolean'
  );
}
