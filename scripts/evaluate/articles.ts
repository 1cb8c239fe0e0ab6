/** Clean articles beside those of other programs: against reference texts, and against labelled blocks. */
import { withoutBy } from '../../src/article/byline.ts';
import type { Article } from '../../src/article/types.ts';
import { segment } from '../../src/engine/segment.ts';
import { type ArticleFit, fitArticle, pageToRead, surveysOf } from '../train/article.ts';
import type { ArticleExample } from '../train/article-examples.ts';
import { readAll } from '../train/article-threads.ts';
import { lightDocument } from '../train/light-document.ts';
import type { Looks } from '../train/looks.ts';
import { BODY, goneFrom, type PeerTexts, peerTexts } from './peers.ts';
import { snippetsIn, wordScore } from './word-score.ts';

/** Against reference texts; means over pages. */
export interface TextFigures {
  readonly pages: number;
  /** Shares, 0 to 1. */
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Snippets that must be there and that must not, and how many of them are. */
  readonly with: number;
  readonly withKept: number;
  readonly without: number;
  readonly withoutLeft: number;
}

/** Against labelled blocks; characters, those of blocks that the page itself hides left out. */
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

/** What a program makes of a page, as HTML; `<h1>` is its title. */
export type Made = ReadonlyMap<ArticleExample, string>;

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
  return new Map(examples.map((example, i) => [example, asHtml(articles[i] ?? null)]));
}

/** An article with all that a reader sees of it. */
function asHtml(article: Article | null): string {
  if (!article) return '';
  const { title, byline, picture, html } = article;
  const head = [title, byline, picture?.caption ?? ''].map((text) => text.replaceAll('<', '&lt;'));
  return `<h1>${head[0]}</h1><p>${head[1]}</p><p>${head[2]}</p>${BODY}${html}`;
}

async function othersOn(
  examples: readonly ArticleExample[],
  withDefuddle: boolean,
): Promise<readonly (readonly [string, Made])[]> {
  const pages = examples.map(({ html, url }) => ({ html: html(), url }));
  const texts = await peerTexts(pages, withDefuddle);
  const made = (name: keyof PeerTexts): Made =>
    new Map(examples.map((example, i) => [example, texts[i]?.[name] ?? '']));
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
function textOf(html: string): string {
  const body = html.slice(html.indexOf(BODY) + BODY.length);
  return segment(lightDocument(`<body>${body}</body>`))
    .blocks.map(({ text }) => text)
    .join('\n');
}

function textFigures(pages: readonly (readonly [ArticleExample, string])[]): TextFigures {
  const rows = pages.map(([{ reference }, html]) => {
    const text = textOf(html);
    const { content = '', with: kept = [], without: left = [] } = reference ?? {};
    return {
      ...wordScore(text, content),
      with: kept.length,
      withKept: snippetsIn(text, kept),
      without: left.length,
      withoutLeft: snippetsIn(text, left),
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
    without: sum('without'),
    withoutLeft: sum('withoutLeft'),
  };
}

function blockFigures(pages: readonly (readonly [ArticleExample, string])[]): BlockFigures {
  const rows = pages.map(([{ page, kinds = [] }, html]) => {
    const gone = goneFrom({ page }, html);
    const names = namesAbove(html);
    const row = { text: 0, promo: 0, article: 0, articleMissing: 0, blocks: 0, blocksMissing: 0 };
    page.blocks.forEach(({ text, owner }, i) => {
      if (owner.concealed || kinds[i] === 'ignore') return;
      if (!gone[i]) row.text += text.length;
      if (!gone[i] && kinds[i] === 'promo') row.promo += text.length;
      if (kinds[i] !== 'article') return;
      row.blocks++;
      row.article += text.length;
      if (!gone[i] || names.has(bareName(text))) return;
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

/** The lines above the body. One that names the authors is there as well where the page says "by" before it. */
function namesAbove(html: string): ReadonlySet<string> {
  const head = html.slice(0, Math.max(0, html.indexOf(BODY)));
  return new Set(segment(lightDocument(`<body>${head}</body>`)).blocks.map(({ text }) => bareName(text)));
}

function bareName(line: string): string {
  return withoutBy(line).replace(/\s+/g, '').toLowerCase();
}

/** Pages that are listed. */
const WORST = 40;

function farPages(made: Made): readonly FarPage[] {
  const pages = [...made].flatMap(([{ name, url, reference }, html]) =>
    reference ? [{ name, url, ...wordScore(textOf(html), reference.content) }] : [],
  );
  return pages.sort((a, b) => a.f1 - b.f1).slice(0, WORST);
}
