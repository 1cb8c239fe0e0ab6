/** What stands above an article: title, author, site, date, language and direction, by the best source for each. */
import { bylineOf, namesIn } from './byline.ts';
import { isoDate } from './date.ts';
import { bylineShown, dayShown } from './shown-head.ts';
import { nameOfSite } from './site-of-article.ts';
import { type HeadSources, titleOf } from './title-of-article.ts';
import type { Article, Head } from './types.ts';

/** The head of an article; what no source has is empty. */
export function headOf(document: Document, sources: HeadSources): Head {
  const { data, found, page } = sources;
  const siteName = nameOfSite(data.siteName || found.siteName, data.headline || found.title);
  const lang = languageOf(document, sources);
  const byline =
    bylineOf(data.byline, siteName) ||
    bylineOf(namesIn(found.byline, lang), siteName) ||
    bylineOf(bylineShown(page, lang), siteName);
  const told = data.published || isoDate(found.published, lang) || isoDate(timeOf(document), lang);
  return {
    title: titleOf(document, sources, siteName),
    byline,
    siteName,
    published: told || dayShown(page, { byline, siteName, lang }),
    lang,
    dir: directionOf(document, sources),
  };
}

/** The date that an element of the article's head gives. */
function timeOf(document: Document): string {
  const element =
    document.querySelector('time[pubdate][datetime], time[itemprop~="datePublished"][datetime]') ??
    document.querySelector('article time[datetime], header time[datetime], main time[datetime]');
  return element?.getAttribute('datetime') ?? '';
}

/** A BCP 47 tag, or nothing. */
function asTag(text: string | null | undefined): string {
  try {
    return Intl.getCanonicalLocales((text ?? '').trim().replace('_', '-'))[0] ?? '';
  } catch {
    return '';
  }
}

/** Languages that the engine has no words for, each with one of its own that it may take a text in them for. */
const AKIN = new Set('af-nl ast-es ca-es gl-es gl-pt oc-es sco-en'.split(' '));

function languageOf(document: Document, { data, found, page }: HeadSources): string {
  const own =
    document.documentElement.getAttribute('lang') ?? document.documentElement.getAttribute('xml:lang');
  const told = [own, data.lang, found.lang].map(asTag).find((tag) => tag !== '') ?? '';
  // A template's language is often not that of the text, which the engine tells by its words.
  const isTold = told.toLowerCase().startsWith(page.lang) || AKIN.has(`${told.split('-')[0]}-${page.lang}`);
  return page.lang === '' || isTold ? told : page.lang;
}

const DIRECTIONS = ['ltr', 'rtl'] as const;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/g;
const LETTERS = /\p{L}/gu;

/** The direction that markup gives the text, else the one in which most of its letters run. */
function directionOf(document: Document, { found, page }: HeadSources): Article['dir'] {
  const container = page.body.container?.element ?? document.documentElement;
  const told = container.closest('[dir]')?.getAttribute('dir') ?? found.dir;
  const direction = DIRECTIONS.find((each) => each === told.trim().toLowerCase());
  if (direction) return direction;
  const text = page.body.paragraphs.map((index) => page.blocks[index]?.text ?? '').join(' ');
  const rtl = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  return rtl > 0 && rtl > 0.5 * (text.match(LETTERS)?.length ?? 0) ? 'rtl' : 'ltr';
}
