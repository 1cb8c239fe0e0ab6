/** Labelled pages and pages with reference text -> blocks of which it is known whether they are article. */
import { type Page, readPage } from '../../src/engine/page.ts';
import { segment } from '../../src/engine/segment.ts';
import { withStreamed } from '../streamed.ts';
import { listPages, siteOf } from './corpus.ts';
import { type Example, type Kind, readExample } from './examples.ts';
import { lightDocument } from './light-document.ts';
import { hashOf } from './random.ts';
import { blocksInReference } from './reference-blocks.ts';
import { listReferences, type Reference } from './references.ts';

export interface ArticleExample {
  readonly name: string;
  readonly url: string;
  readonly html: () => string;
  readonly page: Page;
  /** Which part of the split the page's site is in. */
  readonly part: number;
  /** Per block: 1 for article, 0 for anything else, -1 where that is not known or the sources differ. */
  readonly labels: Int8Array;
  /** What a careful reader called each block; only of labelled pages. */
  readonly kinds: readonly Kind[] | undefined;
  /** Only of pages with reference text. */
  readonly reference: Reference | undefined;
}

/** Before the number of a page in the collection with reference texts, where that page has labels as well. */
const SAME_PAGE = 'w-dev-';

/** Reads articles of both kinds; a page that is of both is one example. */
export function readArticleExamples(
  corpus: readonly string[],
  wcxb: string | undefined,
  parts: number,
): readonly ArticleExample[] {
  const references = wcxb === undefined ? [] : listReferences(wcxb).filter(({ type }) => type === 'article');
  const byName = new Map(references.map((reference) => [`${SAME_PAGE}${reference.id}`, reference]));
  const labels = listPages(corpus).filter(({ quality }) => quality === 'ok' || quality === 'paywalled');
  const labelled = labels.map((label): ArticleExample => {
    const { name, url, html } = label;
    const { page, part, kinds } = readExample(label, parts);
    const reference = byName.get(name);
    byName.delete(name);
    return { name, url, html, page, part, kinds, reference, labels: labelsOf(page, kinds, reference) };
  });
  const others = [...byName].map(([name, reference]) => exampleOf(name, reference, parts));
  return [...labelled, ...others];
}

function exampleOf(name: string, reference: Reference, parts: number): ArticleExample {
  const { url, html } = reference;
  const document = lightDocument(withStreamed(html()));
  const page = readPage(document, segment(document), url);
  const group = siteOf(url) ?? name;
  const part = hashOf(`split ${group}`) % parts;
  const labels = labelsOf(page, undefined, reference);
  return { name, url, html, page, part, kinds: undefined, reference, labels };
}

function labelsOf(
  page: Page,
  kinds: readonly Kind[] | undefined,
  reference: Reference | undefined,
): Int8Array {
  const said =
    reference &&
    blocksInReference(
      page.blocks.map(({ text }) => text),
      reference.content,
    );
  return Int8Array.from(page.blocks, (_, i) => {
    const inText = said?.[i];
    const kind = kinds?.[i];
    if (kind === undefined) return inText ?? -1;
    if (kind === 'ignore') return -1;
    const label = kind === 'article' ? 1 : 0;
    // A promo is none of the article, though a reference text may have it.
    return inText === undefined || kind === 'promo' || inText === label ? label : -1;
  });
}

/** Such an example as one that promo models read; nothing of it is known to be promo. */
export function asUnlabelled({ name, page, part }: ArticleExample): Example {
  const kinds = page.blocks.map(() => 'neutral' as const);
  return { name, page, weight: 1, isWritten: false, isMeasured: true, kinds, units: [], group: name, part };
}
