/** What a page says of its article in structured data: JSON-LD, Open Graph and the like, microdata. */
import { isItem } from '../engine/linked-data.ts';
import { bylineOf, nameOfPerson, namesIn } from './byline.ts';
import { isoDate } from './date.ts';
import { decoded } from './entities.ts';
import { isPageItem, linkedArticles, listOf } from './linked-articles.ts';

/** Empty fields are not given. */
export interface PageData {
  readonly headline: string;
  readonly byline: string;
  readonly siteName: string;
  /** In ISO 8601. */
  readonly published: string;
  readonly lang: string;
  /** Address of the picture, as written, and what is said of it. */
  readonly picture: string;
  readonly pictureAlt: string;
  readonly pictureCaption: string;
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'dc.date.issued',
  'dcterms.created',
  'date',
];

/** Reads all sources; for each field the first that has it counts. */
export function dataOfPage(document: Document): PageData {
  const { items, resolve, isInner } = linkedArticles(document);
  const item = items.find(({ headline, name }) => textOf(headline) || textOf(name));
  const isPage = item !== undefined && isPageItem(item);
  const meta = metaOf(document);
  const micro = (name: string): string => microdata(document, name);
  const linked = (name: string): readonly unknown[] => listOf(item?.[name]).map(resolve);
  const picture = isPage ? undefined : pictureIn(listOf(item?.image), resolve);
  const siteName = first(
    meta('og:site_name', 'application-name'),
    linked('publisher').map(nameOf).find(isName),
  );
  const told = first(textOf(item?.inLanguage), meta('content-language'), meta('og:locale').replace('_', '-'));
  const lang = document.documentElement.getAttribute('lang') ?? told;
  const by = (names: readonly unknown[]): string => authors(names, { siteName, lang });
  const dates = [item?.datePublished, ...PUBLISHED.map((name) => meta(name)), micro('datePublished')];
  return {
    headline: first(
      ...inFull(isPage ? '' : textOf(item?.headline), meta('og:title', 'twitter:title')),
      micro('headline'),
    ),
    byline: first(
      by(listOf(item?.author)),
      by(listOf(item?.creator)),
      by([meta('author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl')]),
      by(authorsIn(document)),
      // Software that refers to authors often means who has put the text in.
      by(linked('author')),
    ),
    siteName,
    published: first(...dates.map((date) => isoDate(textOf(date), lang))),
    lang: told,
    picture: first(
      // An article in an item for its page may come with all of its pictures, the first being any.
      item && isInner(item) ? '' : picture?.url,
      meta('og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'),
      picture?.url,
    ),
    pictureAlt: meta('og:image:alt', 'twitter:image:alt'),
    pictureCaption: first(picture?.caption),
  };
}

/** A headline and the title that is shared, the better one first: some software takes what stands before the colon for all. */
function inFull(headline: string, shared: string): readonly string[] {
  return headline !== '' && shared.startsWith(`${headline}: `) ? [shared, headline] : [headline, shared];
}

function first(...values: readonly (string | undefined)[]): string {
  return values.find((value) => value !== undefined && value !== '') ?? '';
}

/** A text as a reader sees it; empty for all that is no text. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value !== 'string') return '';
  return decoded(value)
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The name of a person or organisation, which may be a text or an item. */
function nameOf(value: unknown): string {
  return isItem(value) ? textOf(value.name) : textOf(value);
}

function isName(text: string): boolean {
  return text !== '' && text.length <= 200 && !/^(?:https?:)?\/\/|@\S+\.\w+$/i.test(text);
}

const MOST_NAMES = 8;

/** Names in one line, each once; none where they only say again which site it is. */
function authors(values: readonly unknown[], { siteName, lang }: { siteName: string; lang: string }): string {
  const names = values
    .filter((value) => isName(nameOf(value)))
    .map((value) => (isItem(value) ? nameOfPerson(nameOf(value)) : namesIn(nameOf(value), lang)))
    .filter(isName);
  return bylineOf([...new Set(names)].slice(0, MOST_NAMES).join(', '), siteName);
}

function pictureIn(
  images: readonly unknown[],
  resolve: (value: unknown) => unknown,
): { readonly url: string; readonly caption: string } {
  const image = resolve(images[0]);
  if (!isItem(image)) return { url: textOf(image), caption: '' };
  // What is said elsewhere comes from software, which gives a file's name for a caption.
  const caption = image === images[0] ? textOf(image.caption) : '';
  return { url: textOf(image.url) || textOf(image.contentUrl), caption };
}

/** Looks up `meta` elements by `property`, `name`, `itemprop` or `http-equiv`: the first of the names that is there. */
function metaOf(document: Document): (...names: readonly string[]) => string {
  const known = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]'))
    for (const attribute of ['property', 'name', 'http-equiv'])
      for (const name of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        const content = textOf(element.getAttribute('content'));
        if (name !== '' && content !== '' && !known.has(name)) known.set(name, content);
      }
  return (...names) => first(...names.map((name) => known.get(name)));
}

/** The value of the first element with a property, a main heading's before a site's name, by https://html.spec.whatwg.org/multipage/microdata.html#values. */
function microdata(document: Document, name: string): string {
  const selector = `[itemprop~="${name}"]`;
  const element = document.querySelector(`h1${selector}`) ?? document.querySelector(selector);
  if (!element) return '';
  return textOf(element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent);
}

/**
 * The authors in microdata: texts, and items where their names are set apart. Those of the same item as the first:
 * comments and teasers are items of their own.
 */
function authorsIn(document: Document): readonly unknown[] {
  const all = Array.from(document.querySelectorAll('[itemprop~="author"]'));
  const own = all.filter((author) => all[0] && itemAround(author) === itemAround(all[0]));
  const authors = own.map((author) => {
    const named = author.querySelector('[itemprop~="name"]');
    const name = textOf((named ?? author).getAttribute('content') ?? (named ?? author).textContent);
    return named ? { name } : name;
  });
  return authors.filter((author) => nameOf(author).length < 80);
}

/** The item that an element says something of: https://html.spec.whatwg.org/multipage/microdata.html#items. */
function itemAround({ parentElement }: Element): Element | null {
  return parentElement?.closest('[itemscope]') ?? null;
}
