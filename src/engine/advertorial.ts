/** Says whether a page is a promo as a whole, by its own word: a label at the headline, its markup, its address. */
import { labelWords } from './advert-label.ts';
import {
  ADVERT_BY,
  ADVERT_CLASSES,
  ADVERT_FOLDERS,
  ADVERT_FOR,
  ADVERT_LABELS,
  CLASS_AFTER,
  CLASS_BEFORE,
} from './data/advert-labels.ts';
import { isHeading } from './element.ts';
import { isOfType, linkedItems } from './linked-data.ts';
import type { Page } from './page.ts';
import type { Block, TreeNode } from './segment.ts';
import { runOfNode } from './sibling-run.ts';
import type { Advertorial, SiblingRun } from './types.ts';

/** Blocks before and after the headline that may label the page. */
const REACH = 4;
/** Longer lines are no labels, in characters: a label with the name of who pays. */
const LONGEST_LABEL = 60;
/** More blocks than these are no longer the box of a headline. */
const MOST_IN_HEADER = 12;

const CLEAR = labels('clear');
const PLAIN = labels('plain');
/** Longer lists, be they above a headline, are menus. */
const MOST_IN_LIST = 6;
/** Class names of the place for a banner, and of what belongs to other pages. */
const SLOT =
  /(?:^|[\s_-])(?:ads?|adv|advert\w*|ad[-_]?(?:slot|unit|box|container|label)\w*|banner\w*|billboard|leaderboard|dfp|gpt|google|werbung|anzeigen?|commercial|sidebar|teaser\w*|related)(?=$|[\s_-])/;
const BYLINE = /by-?line|author|autor|kicker|eyebrow|overline|dachzeile/;
const BREADCRUMB = /bread-?crumb/;

/** `page-advertorial` alone is how wikis call an article about it. */
const KIND = new RegExp(
  `^(?!page-(?:${ADVERT_CLASSES})$)(?:(?:${CLASS_BEFORE})-+)*(?:${ADVERT_CLASSES})(?:-+(?:${CLASS_AFTER}|\\d+))*$`,
);
const FOLDER = new RegExp(`^(?:${ADVERT_FOLDERS})$`);
/** Attributes by which pages say what kind of page they are. */
const KIND_ATTRIBUTES = [
  'class',
  'id',
  'data-content-type',
  'data-article-type',
  'data-type',
  'data-template',
];
const SECTION = /^(?:(?:og:)?article:section|parsely-section|section)$/;

function labels(kind: 'clear' | 'plain'): RegExp {
  const all = Object.values(ADVERT_LABELS).map((language) => language[kind]);
  const by = kind === 'clear' ? `${ADVERT_BY}|${ADVERT_FOR}` : ADVERT_BY;
  return new RegExp(`^(?:${all.join('|')})(?: (?:${by})(?: .+)?)?$`, 'u');
}

/** What the page says of itself; null where it says nothing of the kind. */
export function advertorialOf(document: Document, page: Page, url: string): Advertorial | null {
  const said = wordOf(document, page, url);
  return said && { ...said, place: topOf(page) };
}

function wordOf(document: Document, page: Page, url: string): Omit<Advertorial, 'place'> | null {
  const label = labelOf(page);
  if (label !== undefined) return { source: 'label', quote: label };
  const markup = markupOf(document, page);
  if (markup !== undefined) return { source: 'markup', quote: markup };
  const folder = folderOf(url);
  return folder === undefined ? null : { source: 'address', quote: `/${folder}/` };
}

/** The headline with whatever holds nothing else, or the first of the text; null where that is the page's body itself. */
function topOf({ blocks, body }: Page): SiblingRun | null {
  let node = (blocks[body.headline] ?? blocks[body.first])?.owner;
  while (node?.parent?.parent && node.parent.from === node.from && node.parent.to === node.to)
    node = node.parent;
  return runOfNode(node);
}

function labelOf({ blocks, body }: Page): string | undefined {
  const { headline, paragraphs, first } = body;
  const title = blocks[headline];
  if (!title) return undefined;
  const isBody = new Set(paragraphs);
  const end = Math.min(headline + REACH + 1, first > headline ? first : blocks.length);
  for (const block of blocks.slice(Math.max(0, headline - REACH), end)) {
    const { text, owner } = block;
    if (block === title || owner.concealed || text.length > LONGEST_LABEL) continue;
    // It heads teasers.
    if (block.index > headline && isHeading(owner.tag)) continue;
    const words = labelWords(text);
    const byline = BYLINE.test(owner.tokens) ? (words.split(' ').at(-1) ?? '') : '';
    const place = placeOf(block, title, isBody);
    if ((CLEAR.test(words) || CLEAR.test(byline)) && place !== 'elsewhere') return text;
    // A link leads to the section that writes about the trade.
    if (PLAIN.test(words) && place === 'header' && block.links.length === 0) return text;
  }
  return undefined;
}

/**
 * Where a line stands, seen from the headline. `header`: in a box with it that holds none of the article's text, or
 * right before it with nothing in between. `near`: in no other part of the page. `elsewhere`: a menu, an aside, the
 * place for a banner.
 */
function placeOf(block: Block, title: Block, isBody: ReadonlySet<number>): 'header' | 'near' | 'elsewhere' {
  const above = new Set<TreeNode>();
  for (let at: TreeNode | undefined = title.owner; at; at = at.parent) above.add(at);
  let branch: TreeNode = block.owner;
  let isSlot = false;
  for (let at: TreeNode | undefined = block.owner; at && !above.has(at); at = at.parent) {
    const isMenu = at.tag === 'nav' || at.tokens.includes('menu') || at.children.length > MOST_IN_LIST;
    if (isMenu && !BREADCRUMB.test(at.tokens)) return 'elsewhere';
    if (at.tag === 'aside' || at.tag === 'footer' || at.tag === 'form') return 'elsewhere';
    isSlot ||= SLOT.test(at.tokens);
    branch = at;
  }
  const common = branch.parent;
  if (isSlot || !common) return 'elsewhere';
  let held = 0;
  for (let i = common.from; i < common.to; i++) if (isBody.has(i)) held++;
  if (held <= 1 && common.to - common.from <= MOST_IN_HEADER) return 'header';
  const isRightBefore =
    branch === block.owner && title.owner.parent === common && branch.position + 1 === title.owner.position;
  return isRightBefore ? 'header' : 'near';
}

function markupOf(document: Document, page: Page): string | undefined {
  const items = linkedItems(document, /AdvertiserContentArticle/);
  if (items.some((item) => isOfType(item, /^AdvertiserContentArticle$/))) return 'AdvertiserContentArticle';
  const metas = document.getElementsByTagName('meta');
  for (let i = 0; i < metas.length; i++) {
    const meta = metas[i] as Element;
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
    const content = meta.getAttribute('content') ?? '';
    const words = labelWords(content);
    if (SECTION.test(name) && CLEAR.test(words)) return content.slice(0, LONGEST_LABEL);
  }
  for (let at = page.body.container; at; at = at.parent) {
    const kind = kindOf(at.element);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

function kindOf(element: Element): string | undefined {
  for (const name of KIND_ATTRIBUTES)
    for (const token of (element.getAttribute(name) ?? '').split(/\s+/))
      if (token.length <= LONGEST_LABEL && KIND.test(token.toLowerCase().replace(/[_:.]+/g, '-')))
        return token;
  return undefined;
}

/** The last part of an address is the page's own name, and no folder. */
function folderOf(url: string): string | undefined {
  const path = /^[a-z][a-z+.-]*:\/\/[^/?#]*\/([^?#]*)/i.exec(url)?.[1] ?? '';
  return path
    .slice(0, 500)
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '')
    .slice(0, -1)
    .find((part) => FOLDER.test(part));
}
