/** What a page says of its article in structured data: JSON-LD, Open Graph and the like, microdata. */
import { isOfType, type LinkedItem, linkedItems } from '../engine/linked-data.ts';
import { namesIn } from './byline.ts';
import { decoded } from './entities.ts';

/** Empty fields are not given. */
export interface PageData {
  readonly headline: string;
  readonly byline: string;
  readonly siteName: string;
  readonly published: string;
  readonly lang: string;
  /** Address of the picture, as written, and what is said of it. */
  readonly picture: string;
  readonly pictureAlt: string;
  readonly pictureCaption: string;
}

const ARTICLE =
  /^(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review|CriticReview|Recipe|HowTo|AnalysisNewsArticle|OpinionNewsArticle|WebPage)$/;
const PAGE = /^WebPage$/;

/** The JSON-LD items of a page that are articles, those that are no more than pages last. */
export function articleItems(document: Document): readonly LinkedItem[] {
  const items = linkedItems(document, /Article|Posting|Report|Review|Recipe|HowTo|WebPage/).filter((item) =>
    isOfType(item, ARTICLE),
  );
  return [...items.filter((item) => !isOfType(item, PAGE)), ...items.filter((item) => isOfType(item, PAGE))];
}

/** Reads all sources; for each field the first that has it counts. */
export function dataOfPage(document: Document): PageData {
  const item = articleItems(document).find(({ headline, name }) => textOf(headline) || textOf(name));
  const isPage = item !== undefined && isOfType(item, PAGE);
  const meta = metaOf(document);
  const micro = (name: string): string => microdata(document, name);
  const picture = isPage ? undefined : pictureIn(item?.image);
  return {
    headline: first(
      isPage ? '' : textOf(item?.headline),
      meta('og:title', 'twitter:title'),
      micro('headline'),
    ),
    byline: first(
      authors(namesOf(item?.author)),
      authors(namesOf(item?.creator)),
      authors([meta('author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl')]),
      authors(authorsIn(document)),
    ),
    siteName: first(meta('og:site_name', 'application-name'), namesOf(item?.publisher)[0]),
    published: first(
      textOf(item?.datePublished),
      meta(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'parsely-pub-date',
        'dc.date.issued',
        'dcterms.created',
        'date',
      ),
      micro('datePublished'),
    ),
    lang: first(textOf(item?.inLanguage), meta('content-language'), meta('og:locale').replace('_', '-')),
    picture: first(
      picture?.url,
      meta('og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'),
    ),
    pictureAlt: meta('og:image:alt', 'twitter:image:alt'),
    pictureCaption: first(picture?.caption),
  };
}

function first(...values: readonly (string | undefined)[]): string {
  return values.find((value) => value !== undefined && value !== '') ?? '';
}

/** A text as a reader sees it; empty for all that is no text. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value !== 'string') return '';
  return decoded(value)
    .replace(/<[^>]{0,200}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The names of persons or organisations, which may be texts, items or lists of both. */
function namesOf(value: unknown): readonly string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.map((one) => (isItem(one) ? textOf(one.name) : textOf(one))).filter((name) => !isNoName(name));
}

function isNoName(text: string): boolean {
  return text === '' || text.length > 200 || /^(?:https?:)?\/\/|@\S+\.\w+$/i.test(text);
}

const MOST_NAMES = 8;

/** Names in one line, each once. */
function authors(lines: readonly string[]): string {
  const names = lines.filter((line) => !isNoName(line)).map(namesIn);
  return [...new Set(names)].slice(0, MOST_NAMES).join(', ');
}

function isItem(value: unknown): value is LinkedItem {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pictureIn(value: unknown): { readonly url: string; readonly caption: string } | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  if (isItem(one)) return { url: textOf(one.url) || textOf(one.contentUrl), caption: textOf(one.caption) };
  return typeof one === 'string' ? { url: textOf(one), caption: '' } : undefined;
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

/** The value of the first element with a property, by https://html.spec.whatwg.org/multipage/microdata.html#values. */
function microdata(document: Document, name: string): string {
  const element = document.querySelector(`[itemprop~="${name}"]`);
  if (!element) return '';
  return textOf(element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent);
}

/** The names of authors in microdata. */
function authorsIn(document: Document): readonly string[] {
  const names = Array.from(document.querySelectorAll('[itemprop~="author"]'), (author) => {
    const named = author.querySelector('[itemprop~="name"]') ?? author;
    return textOf(named.getAttribute('content') ?? named.textContent);
  });
  return names.filter((name) => name.length < 80);
}
