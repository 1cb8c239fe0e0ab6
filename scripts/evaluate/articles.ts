/** Clean articles beside those of other programs: against reference texts, and against labelled blocks. */
import { isHeadLine } from '../../src/article/head-line.ts';
import type { Article } from '../../src/article/types.ts';
import { segment } from '../../src/engine/segment.ts';
import { type ArticleFit, fitArticle, pageToRead, surveysOf } from '../train/article.ts';
import type { ArticleExample } from '../train/article-examples.ts';
import { readAll } from '../train/article-threads.ts';
import { lightDocument } from '../train/light-document.ts';
import type { Looks } from '../train/looks.ts';
import { goneFrom, type MadeArticle, NO_ARTICLE, type PeerArticles, peerArticles, wholeOf } from './peers.ts';
import { snippetsIn, snippetsInWords, wordScore } from './word-score.ts';

/** Against reference texts; means over pages. */
export interface TextFigures {
  readonly pages: number;
  /** Shares, 0 to 1. */
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Snippets that must be there and that must not, and how many of them are, sign by sign and word by word. */
  readonly with: number;
  readonly withKept: number;
  readonly withKeptInWords: number;
  readonly without: number;
  readonly withoutLeft: number;
  readonly withoutLeftInWords: number;
}

/**
 * Against labelled blocks; characters, those of blocks that the page itself hides left out. A line that tells no more
 * than what a program shows above the body is not missing from it.
 */
export interface BlockFigures {
  readonly pages: number;
  /** All text in the articles, and promos in it. */
  readonly text: number;
  readonly promo: number;
  /** Article text of the pages, and what is missing of it. */
  readonly article: number;
  readonly articleMissing: number;
  readonly blocks: number;
  readonly blocksMissing: number;
}

/** One program's figures; what there are no pages for is left out. */
export interface ArticleFigures {
  readonly program: string;
  readonly texts?: TextFigures;
  readonly blocks?: BlockFigures;
}

/** A page on which the text is far from the reference, as a list of mistakes shows it. */
export interface FarPage {
  readonly name: string;
  readonly url: string;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

export interface ArticleEvaluation {
  readonly programs: readonly ArticleFigures[];
  /** The farthest pages out of fold, worst first. */
  readonly far: readonly FarPage[];
}

/** What a program makes of each page. */
export type Made = ReadonlyMap<ArticleExample, MadeArticle>;

export interface ArticleTask {
  readonly examples: readonly ArticleExample[];
  /** What promo models say that do not know the pages' sites; empty where the shipped ones are asked. */
  readonly looks: Looks;
  /** Parts of the split. */
  readonly parts: number;
  /** Whether Defuddle is asked as well. */
  readonly withDefuddle: boolean;
  readonly say: (line: string) => void;
}

/** Reads all pages by models that do not know their sites, by the shipped ones, and by other programs. */
export async function evaluateArticles(task: ArticleTask): Promise<ArticleEvaluation> {
  const { examples, looks, parts, withDefuddle, say } = task;
  const fit = await fitArticle(examples, looks, await surveysOf(examples, looks), parts);
  say('articles fitted');
  const unseen = await winnow(examples, looks, fit);
  say('articles read out of fold');
  const shipped = await winnow(examples, new Map(), undefined);
  say('articles read with the shipped weights');
  const peers = await othersOn(examples, withDefuddle);
  say('articles read by other programs');
  const made: readonly (readonly [string, Made])[] = [
    ['Winnow, out of fold', unseen],
    ['Winnow, shipped weights', shipped],
    ...peers,
  ];
  return {
    programs: made.map(([program, texts]) => figuresOf(program, texts)),
    far: farPages(unseen),
  };
}

async function winnow(
  examples: readonly ArticleExample[],
  looks: Looks,
  fit: ArticleFit | undefined,
): Promise<Made> {
  const pages = examples.map((example) => ({
    ...pageToRead(example, looks),
    articleOdds: fit?.odds.get(example),
  }));
  const articles = await readAll(pages);
  return new Map(examples.map((example, i) => [example, madeOf(articles[i] ?? null)]));
}

function madeOf(article: Article | null): MadeArticle {
  return article ? { ...article, caption: article.picture?.caption ?? '' } : NO_ARTICLE;
}

async function othersOn(
  examples: readonly ArticleExample[],
  withDefuddle: boolean,
): Promise<readonly (readonly [string, Made])[]> {
  const pages = examples.map(({ html, url }) => ({ html: html(), url }));
  const articles = await peerArticles(pages, withDefuddle);
  const made = (name: keyof PeerArticles): Made =>
    new Map(examples.map((example, i) => [example, articles[i]?.[name] ?? NO_ARTICLE]));
  return [
    ['Readability', made('readability')],
    ...(withDefuddle ? ([['Defuddle', made('defuddle')]] as const) : []),
  ];
}

/** Figures of one program, from what it makes of each page. */
export function figuresOf(program: string, made: Made): ArticleFigures {
  const referenced = [...made].filter(([{ reference }]) => reference !== undefined);
  const labelled = [...made].filter(([{ kinds }]) => kinds !== undefined);
  return {
    program,
    ...(referenced.length > 0 && { texts: textFigures(referenced) }),
    ...(labelled.length > 0 && { blocks: blockFigures(labelled) }),
  };
}

/** The text of a body, as the engine reads it. */
function textOf({ html }: MadeArticle): string {
  return segment(lightDocument(`<body>${html}</body>`))
    .blocks.map(({ text }) => text)
    .join('\n');
}

function textFigures(pages: readonly (readonly [ArticleExample, MadeArticle])[]): TextFigures {
  const rows = pages.map(([{ reference }, made]) => {
    const text = textOf(made);
    const { content = '', with: kept = [], without: left = [] } = reference ?? {};
    return {
      ...wordScore(text, content),
      with: kept.length,
      withKept: snippetsIn(text, kept),
      withKeptInWords: snippetsInWords(text, kept),
      without: left.length,
      withoutLeft: snippetsIn(text, left),
      withoutLeftInWords: snippetsInWords(text, left),
    };
  });
  const sum = (name: keyof (typeof rows)[number]): number => rows.reduce((all, row) => all + row[name], 0);
  return {
    pages: rows.length,
    f1: sum('f1') / rows.length,
    precision: sum('precision') / rows.length,
    recall: sum('recall') / rows.length,
    with: sum('with'),
    withKept: sum('withKept'),
    withKeptInWords: sum('withKeptInWords'),
    without: sum('without'),
    withoutLeft: sum('withoutLeft'),
    withoutLeftInWords: sum('withoutLeftInWords'),
  };
}

function blockFigures(pages: readonly (readonly [ArticleExample, MadeArticle])[]): BlockFigures {
  const rows = pages.map(([{ page, kinds = [] }, made]) => {
    const gone = goneFrom({ page }, wholeOf(made));
    const row = { text: 0, promo: 0, article: 0, articleMissing: 0, blocks: 0, blocksMissing: 0 };
    page.blocks.forEach(({ text, owner }, i) => {
      if (owner.concealed || kinds[i] === 'ignore') return;
      if (!gone[i]) row.text += text.length;
      if (!gone[i] && kinds[i] === 'promo') row.promo += text.length;
      if (kinds[i] !== 'article') return;
      row.blocks++;
      row.article += text.length;
      if (!gone[i] || isHeadLine(text, made)) return;
      row.blocksMissing++;
      row.articleMissing += text.length;
    });
    return row;
  });
  const sum = (name: keyof (typeof rows)[number]): number => rows.reduce((all, row) => all + row[name], 0);
  return {
    pages: rows.length,
    text: sum('text'),
    promo: sum('promo'),
    article: sum('article'),
    articleMissing: sum('articleMissing'),
    blocks: sum('blocks'),
    blocksMissing: sum('blocksMissing'),
  };
}

/** Pages that are listed. */
const WORST = 40;

function farPages(made: Made): readonly FarPage[] {
  const pages = [...made].flatMap(([{ name, url, reference }, article]) =>
    reference ? [{ name, url, ...wordScore(textOf(article), reference.content) }] : [],
  );
  return pages.sort((a, b) => a.f1 - b.f1).slice(0, WORST);
}
