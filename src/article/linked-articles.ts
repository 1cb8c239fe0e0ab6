/** The articles that a page describes in JSON-LD, also where others point to them, and what they themselves point to. */
import { isItem, isOfType, type LinkedItem } from '../engine/linked-data.ts';

/** Longer scripts are catalogues, in characters. */
const LONGEST = 200_000;
/** At most so many items of a page are looked at, and none deeper than this in another. */
const MOST = 3000;
const DEEPEST = 8;

const ARTICLE =
  /^(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review|CriticReview|Recipe|HowTo|AnalysisNewsArticle|OpinionNewsArticle|WebPage)$/;
const PAGE = /^WebPage$/;

/** Whether an item is about a page as such, whatever it holds. */
export function isPageItem(item: LinkedItem): boolean {
  return isOfType(item, PAGE);
}

/** The JSON-LD items of a page that are articles, those that are no more than pages last. */
export function articleItems(document: Document): readonly LinkedItem[] {
  return linkedArticles(document).items;
}

/** The same with what finds the item that a mere `@id` stands for; other values are as they were. */
export function linkedArticles(document: Document): {
  readonly items: readonly LinkedItem[];
  readonly resolve: (value: unknown) => unknown;
  /** Whether an item stands in another one. */
  readonly isInner: (item: LinkedItem) => boolean;
} {
  const all = itemsOn(document);
  const told = new Map<unknown, LinkedItem>();
  for (const { item } of all) {
    const id = item['@id'];
    if (typeof id === 'string' && !told.has(id) && !isReference(item)) told.set(id, item);
  }
  const items = all.filter(({ isOwn, item }) => isOwn && isOfType(item, ARTICLE)).map(({ item }) => item);
  const [articles, pages] = [items.filter((item) => !isPageItem(item)), items.filter(isPageItem)];
  const inner = new Set(all.filter(({ depth }) => depth > 0).map(({ item }) => item));
  return {
    items: [...articles, ...pages],
    isInner: (item) => inner.has(item),
    resolve: (value) => (isItem(value) && isReference(value) ? (told.get(value['@id']) ?? value) : value),
  };
}

/** The values of a property, of which there may be one or several. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** Whether an item says no more than which one it is. */
function isReference(item: LinkedItem): boolean {
  return Object.keys(item).every((key) => key === '@id' || key === '@type');
}

interface Found {
  readonly item: LinkedItem;
  /** Whether it is one of those that the page is about, and not just mentioned. */
  readonly isOwn: boolean;
  /** How many items it stands in, those with graphs aside. */
  readonly depth: number;
}

/** All items of the page's scripts, the outer ones first, then in the scripts' order. */
function itemsOn(document: Document): readonly Found[] {
  const found: Found[] = [];
  let level = scriptsOf(document).map((text) => ({ value: parsed(text), isOwn: true }));
  for (let depth = 0; depth <= DEEPEST; depth++) {
    const next: typeof level = [];
    for (const { value, isOwn } of level)
      for (const item of itemsIn(value)) {
        if (found.length === MOST) return found;
        found.push({ item, isOwn, depth });
        for (const [key, inner] of Object.entries(item))
          if (key !== GRAPH) next.push({ value: inner, isOwn: isOwn && isMain(key, inner) });
      }
    level = next;
  }
  return found;
}

const GRAPH = '@graph';

/** An item or a list of some, each with those of its graph. */
function itemsIn(value: unknown): readonly LinkedItem[] {
  return listOf(value)
    .filter(isItem)
    .flatMap((item) => [item, ...listOf(item[GRAPH]).filter(isItem)]);
}

/** Whether a property of an item that the page is about names an article that it is about. */
function isMain(key: string, value: unknown): boolean {
  const isKey = key === 'mainEntity' || key === 'mainEntityOfPage';
  return isKey && isItem(value) && isOfType(value, ARTICLE) && !isPageItem(value);
}

function scriptsOf(document: Document): readonly string[] {
  return Array.from(document.getElementsByTagName('script'))
    .filter((script) => /ld\+json/i.test(script.getAttribute('type') ?? ''))
    .map((script) => script.textContent ?? '')
    .filter((text) => text.length <= LONGEST);
}

function parsed(text: string): unknown {
  for (const attempt of [() => text, () => mended(text)])
    try {
      return JSON.parse(attempt());
    } catch {
      // Next attempt.
    }
  return undefined;
}

/** What stands around data in scripts: marks of CDATA sections and of comments, and the end of a statement. */
const BEFORE = /^(?:<!\[CDATA\[|<!--|\/\/|\/\*|\*\/)/;
const BEHIND = /(?:\]\]>|-->|\/\/|\/\*|\*\/|;)$/;
const MOST_MARKS = 4;

/** JSON without the slips that publishers make most: line breaks in strings, commas before brackets, marks around it. */
function mended(text: string): string {
  let data = text.replace(/\p{Cc}/gu, ' ').trim();
  for (let i = 0; i < MOST_MARKS; i++) data = data.replace(BEFORE, '').replace(BEHIND, '').trim();
  // Strings stay as they are, the last one even where it does not end.
  return data.replace(/("(?:[^"\\]|\\.)*"?)|,(?=\s*[}\]])/g, '$1');
}
