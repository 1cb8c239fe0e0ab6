/** The clean article, typeset to be read. Its body is foreign HTML: sanitised, then put in without any framework. */
import { Component, type JSX } from 'preact';
import type { Article } from '../../article/types.ts';
import type { Reading } from '../../settings/reading.ts';
import { ArticleHeader, NoticeLine } from './article-header.tsx';
import { loadsPictures } from './loads-pictures.ts';
import { showPictures } from './pictures.ts';
import { readingStyle } from './reading-style.ts';
import { sanitise } from './sanitise.ts';

interface BodyProps {
  readonly html: string;
  /** Rank of the first heading in the body. */
  readonly level: number;
  readonly pictures: boolean;
  readonly onBody: ((body: HTMLElement) => void) | undefined;
}

/** Fills once per HTML, so that what surrounds it can be drawn again without touching selection or scroll position. */
class ArticleBody extends Component<BodyProps> {
  #element: HTMLElement | null = null;

  #fill = (element: HTMLElement | null): void => {
    this.#element = element;
    if (!element) return;
    const { html, level, pictures, onBody } = this.props;
    const fragment = sanitise(html, level, window);
    showPictures(fragment, pictures);
    element.replaceChildren(fragment);
    onBody?.(element);
  };

  override shouldComponentUpdate({ pictures }: BodyProps): boolean {
    if (this.#element && pictures !== this.props.pictures) showPictures(this.#element, pictures);
    return false;
  }

  override render(): JSX.Element {
    return <div class="article-body" ref={this.#fill} />;
  }
}

export interface ArticleViewProps {
  readonly article: Article;
  readonly reading: Reading;
  /** Whether it came from a private window. */
  readonly isPrivate: boolean;
  /** Rank of the title; headings in the body come below it. */
  readonly level: 1 | 2;
  /** Called with the body's element once it is filled. */
  readonly onBody?: (body: HTMLElement) => void;
}

/** An article with all that is known of it, as the reader likes it. */
export function ArticleView({ article, reading, isPrivate, level, onBody }: ArticleViewProps): JSX.Element {
  const { lang, dir, html } = article;
  const pictures = loadsPictures(reading, isPrivate);
  const isWithheld = reading.pictures && !pictures && (article.picture !== null || /<img/.test(html));
  return (
    <article class="article" dir={dir} lang={lang || undefined} style={readingStyle(reading)}>
      <ArticleHeader article={article} level={level} pictures={pictures} />
      {isWithheld && <NoticeLine text="article_noPictures" />}
      <ArticleBody key={html} html={html} level={level + 1} pictures={pictures} onBody={onBody} />
    </article>
  );
}
