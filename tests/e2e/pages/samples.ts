/** The pages that most suites use: one German, one English article, each with promos inside and after it. */
import { articlePage } from './article-page.ts';
import { type Article, HARBOUR, LIGHTHOUSE, RAILWAY } from './articles.ts';
import {
  FINANCE_EN,
  GOLD_DE,
  NEWSLETTER_DE,
  NEWSLETTER_EN,
  NEWSLETTER_SV,
  WEBINAR_DE,
  WEBINAR_EN,
  WEBINAR_SV,
} from './promos.ts';

export interface Sample {
  readonly article: Article;
  readonly path: string;
  readonly html: string;
  /** Ids of its promos, in document order. */
  readonly promos: readonly string[];
  /** Their categories, in the same order. */
  readonly categories: readonly string[];
}

export const GERMAN: Sample = {
  article: RAILWAY,
  path: '/lauental',
  html: articlePage(RAILWAY, { inside: { 4: WEBINAR_DE, 8: GOLD_DE }, after: NEWSLETTER_DE }),
  promos: ['webinar-de', 'gold-de', 'newsletter-de'],
  categories: ['webinar', 'gold', 'newsletter'],
};

export const ENGLISH: Sample = {
  article: HARBOUR,
  path: '/harbour',
  html: articlePage(HARBOUR, { inside: { 3: FINANCE_EN, 7: NEWSLETTER_EN }, after: WEBINAR_EN }),
  promos: ['finance-en', 'newsletter-en', 'webinar-en'],
  categories: ['finance', 'newsletter', 'webinar'],
};

/** In a language that Winnow does not understand: whatever it finds there, it only marks. */
export const SWEDISH: Sample = {
  article: LIGHTHOUSE,
  path: '/fyren',
  html: articlePage(LIGHTHOUSE, { inside: { 2: WEBINAR_SV, 4: NEWSLETTER_SV } }),
  promos: ['webinar-sv', 'newsletter-sv'],
  categories: ['webinar', 'newsletter'],
};

/** Those whose promos fold. */
export const SAMPLES = [GERMAN, ENGLISH] as const;

/** Ids of an article's blocks, which must stay visible whatever is folded. */
export function blockIds({ article }: Sample): readonly string[] {
  return article.blocks.map((_, number) => `b${number}`);
}
