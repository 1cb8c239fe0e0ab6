/** The clean article, typeset to be read. Its body is foreign HTML: sanitised, then put in without any framework. */
import { Component, type JSX } from 'preact';
import type { Article } from '../../article/types.ts';
import { sanitise } from './sanitise.ts';

interface BodyProps {
  readonly html: string;
  /** Rank of the first heading in the body. */
  readonly level: number;
}

/** Renders once per HTML, so that what surrounds it can be drawn again without touching selection or pictures. */
class ArticleBody extends Component<BodyProps> {
  #fill = (element: HTMLElement | null): void => {
    if (element) element.replaceChildren(sanitise(this.props.html, this.props.level, window));
  };

  override shouldComponentUpdate(): boolean {
    return false;
  }

  override render(): JSX.Element {
    return <div class="article-body" ref={this.#fill} />;
  }
}

export interface ArticleViewProps {
  readonly article: Article;
  /** Rank of the title, 1 to 5; headings in the body come below it. */
  readonly level: 1 | 2;
}

/** An article with its title and author. */
export function ArticleView({ article, level }: ArticleViewProps): JSX.Element {
  const { title, byline, siteName, lang, dir, html } = article;
  const Title = `h${level}` as const;
  return (
    <article class="article" dir={dir} lang={lang || undefined}>
      <header>
        {siteName && <p class="article-site">{siteName}</p>}
        <Title class="article-title">{title}</Title>
        {byline && <p class="article-byline">{byline}</p>}
      </header>
      <ArticleBody key={html} html={html} level={level + 1} />
    </article>
  );
}
