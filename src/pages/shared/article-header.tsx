/** The top of the clean article: where it is from, its title, who wrote it when, and its lead picture. */

import type { JSX } from 'preact';
import type { Article, Notice } from '../../article/types.ts';
import { parseAddress } from '../../engine/address.ts';
import { language, locale, message } from '../../platform/i18n.ts';
import { PICTURE_ADDRESS } from './allow-list.ts';
import { dateText } from './date-text.ts';
import { minutesText } from './minutes-text.ts';

const NOTICE_KEYS: Readonly<Record<Notice, string>> = {
  stub: 'article_stub',
  'more-pages': 'article_morePages',
  live: 'article_live',
  several: 'article_several',
};

export interface ArticleHeaderProps {
  readonly article: Article;
  /** Rank of the title. */
  readonly level: 1 | 2;
  readonly pictures: boolean;
}

/** The site's name leads to the page itself. */
function Site({ url, siteName }: Article): JSX.Element {
  const { protocol = '', hostname = '' } = parseAddress(url) ?? {};
  const name = siteName || hostname;
  if (!/^https?:$/.test(protocol)) return <p class="article-site">{name}</p>;
  return (
    <p class="article-site">
      <a href={url} target="_blank" rel="noopener noreferrer">
        {name}
      </a>
    </p>
  );
}

/** In the words of the reader's browser, whatever the article's language. */
function About({ byline, published, minutes }: Article): JSX.Element {
  const date = dateText(published, locale());
  return (
    <p class="article-about">
      {byline && (
        <span class="article-byline">
          <bdi>{byline}</bdi>
        </span>
      )}
      {date && <time dateTime={published}>{date}</time>}
      <span>
        <bdi lang={language()}>{minutesText(minutes, language())}</bdi>
      </span>
    </p>
  );
}

/** What Winnow says of an article, by its key, in the words of the reader's browser. */
export function NoticeLine({ text }: { readonly text: string }): JSX.Element {
  return (
    <p class="article-notice" lang={language()} dir="auto">
      {message(text)}
    </p>
  );
}

function Lead({ picture }: Pick<Article, 'picture'>): JSX.Element | null {
  if (!picture || !PICTURE_ADDRESS.test(picture.src)) return null;
  return (
    <figure class="article-lead">
      <img src={picture.src} alt={picture.alt} referrerpolicy="no-referrer" />
      {picture.caption && <figcaption dir="auto">{picture.caption}</figcaption>}
    </figure>
  );
}

export function ArticleHeader({ article, level, pictures }: ArticleHeaderProps): JSX.Element {
  const Title = `h${level}` as const;
  return (
    <header>
      <Site {...article} />
      <Title class="article-title" id="article-title" tabIndex={-1}>
        {article.title || article.url}
      </Title>
      <About {...article} />
      {article.notices.map((notice) => (
        <NoticeLine key={notice} text={NOTICE_KEYS[notice]} />
      ))}
      {pictures && <Lead picture={article.picture} />}
    </header>
  );
}
