/** What a page says of itself, in its metadata, its structured data, the names of its body, and its address. */

/** Everything that a page may say; each is told or not. */
export const SAID = [
  'type:article',
  'type:product',
  'meta:modified',
  'data:article',
  'data:product',
  'data:forum',
  'class:post',
  'class:page',
  'class:shop',
  'host:docs',
  'host:forum',
  'path:article',
  'path:shop',
  'path:service',
  'path:forum',
  'path:docs',
  'path:list',
  'path:slug',
  'path:word',
] as const;
export type Said = (typeof SAID)[number];

/** Names of metadata that hold when a page was published. */
const PUBLISHED = /publi(?:shed|cation)|pub-?date|^date|\.date|dateissued|release_date/;
/** A page that was modified but never published, as publishing systems say of fixed pages such as services. */
const MODIFIED = 'article:modified_time';
const DATA_TYPE = /"@type"\s{0,20}:\s{0,20}(\[[^\]]{0,300}\]|"[^"]{0,300}")/g;
/** Characters of structured data that are read. */
const MOST_DATA = 100_000;
const DATA_TYPES: readonly (readonly [Said, RegExp])[] = [
  ['data:article', /Article\b|\bBlogPosting\b|\bReport\b|\bLiveBlog|\bRecipe\b/],
  ['data:product', /\bProduct|\bOffer|\bAggregateOffer\b/],
  ['data:forum', /\bQAPage\b|\bDiscussionForum/],
];
const CLASSES: readonly (readonly [Said, RegExp])[] = [
  [
    'class:post',
    /^(?!.*single-product).*(?:single|postid-|post-template|blog-?post|article|story|node-type-(?:news|blog))/s,
  ],
  ['class:page', /page-template|page-id|\spage\s/],
  ['class:shop', /product|shop|woocommerce|\spl?dp\s|cart/],
];
const HOSTS: readonly (readonly [Said, RegExp])[] = [
  ['host:docs', /(?:^|\.)(?:docs?|developers?|wiki)\./],
  ['host:forum', /(?:^|\.)(?:forums?|community|boards?|bbs|answers|discuss)\./],
];
/** Whole segments of a path, in the languages that the engine knows and some more. */
const SEGMENTS: readonly (readonly [Said, RegExp])[] = [
  [
    'path:article',
    /^(?:blogs?|news|nachrichten|aktuelles|articles?|artikel|art[ií]culos?|articoli|articolo|artigos?|artykuly?|posts?|beitrag|beitraege|stor(?:y|ies)|insights?|magazine?|revista|guides?|ratgeber|learn|resources?|press|updates?|actualit[eé]s?|noticias|notizie|nieuws|aktualnosci|wiadomosci)$/,
  ],
  [
    'path:shop',
    /^(?:products?|produkte?|produits?|productos?|prodotti|shop|store|categor(?:y|ies)|product-category|collections?|p|c|dp|itm|item|listing|browse|buy|catalogs?|market)$/,
  ],
  [
    'path:service',
    /service|solution|leistung|features?$|pricing|preise|about|packages|contact|kontakt|applications?$|use-cases|platform|programs?$|coupons|consult|beratung|insurance/,
  ],
  [
    'path:forum',
    /^(?:forums?|threads?|topics?|t|questions?|viewtopic.*|showthread.*|community|talk|r|groups|boards?)$/,
  ],
  [
    'path:docs',
    /^(?:docs?|documentation|reference|manual|handbuch|wiki|api|man|man-pages|tutorial|howto|library)$/,
  ],
  [
    'path:list',
    /^(?:tags?|categor(?:y|ies)|kategorie|topics|hub|search|suche|awards|directory|archiv|archive)$/,
  ],
];
/** Hyphens that make a segment the short form of a headline. */
const SLUG = 3;

/**
 * What a page says of itself. Reads the head and the address only. A page at the root of its host says nothing by its
 * address: it may be anything.
 */
export function saidBy(document: Document, url: string): ReadonlySet<Said> {
  const said = new Set<Said>();
  addMetadata(document, said);
  addData(document, said);
  const { body, documentElement } = document;
  const names = [
    body?.getAttribute('class'),
    body?.getAttribute('id'),
    documentElement.getAttribute('class'),
  ];
  addMatches(` ${names.filter((name) => name).join(' ')} `.toLowerCase(), CLASSES, said);
  if (said.has('class:post')) said.delete('class:page');
  // Publishing systems call all that they hold an article, fixed pages too.
  if (said.has('class:page') || said.has('meta:modified')) said.delete('type:article');
  addAddress(url, said);
  return said;
}

function addMetadata(document: Document, said: Set<Said>): void {
  const metas = document.getElementsByTagName('meta');
  let type: string | undefined;
  let isPublished = false;
  let isModified = false;
  for (let i = 0; i < metas.length; i++) {
    const meta = metas[i] as Element;
    const name = nameOf(meta);
    const content = meta.getAttribute('content');
    if (name === '' || !content) continue;
    if (name === 'og:type') type ??= content;
    else if (name === MODIFIED) isModified = true;
    else if (PUBLISHED.test(name)) isPublished = true;
  }
  if (isModified && !isPublished) said.add('meta:modified');
  if (type && /article|blog|news|post/i.test(type)) said.add('type:article');
  if (type && /product/i.test(type)) said.add('type:product');
}

function nameOf(meta: Element): string {
  const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
  return (name ?? '').toLowerCase();
}

/** The types named in structured data; not parsed, since one stray comma would hide them all. */
function addData(document: Document, said: Set<Said>): void {
  const scripts = document.getElementsByTagName('script');
  for (let i = 0; i < scripts.length; i++) {
    const script = scripts[i] as Element;
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
    for (const [, types = ''] of (script.textContent ?? '').slice(0, MOST_DATA).matchAll(DATA_TYPE))
      addMatches(types, DATA_TYPES, said);
  }
}

function addAddress(url: string, said: Set<Said>): void {
  const [, host = '', path = ''] = /^[a-z][a-z+.-]*:\/\/(?:[^/@]*@)?([^/?#]*)([^?#]*)/i.exec(url) ?? [];
  addMatches(host.toLowerCase(), HOSTS, said);
  const segments = path
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');
  for (const segment of segments) addMatches(segment, SEGMENTS, said);
  const last = segments.at(-1);
  if (last === undefined) return;
  const hyphens = last.split(/[-_]/).length - 1;
  if (hyphens === 0) said.add('path:word');
  if (hyphens >= SLUG) said.add('path:slug');
}

function addMatches(text: string, table: readonly (readonly [Said, RegExp])[], said: Set<Said>): void {
  for (const [sign, expression] of table) if (expression.test(text)) said.add(sign);
}
