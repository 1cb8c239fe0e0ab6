/** How a block is marked up: its tags, and what families of class and id names surround it. */
import { WRAPPERS } from '../body.ts';
import { oncePerPage, type Page } from '../page.ts';
import type { Block, TreeNode } from '../segment.ts';
import { matchesOf } from './lines.ts';

/** Families of class, id and role names; weak hints, since publishers name things as they like. */
export const FAMILIES = {
  newsletter: /newsletter|subscri|sign-?up|mailing|e-?mail|opt-?in|mailchimp|mc4wp|hbspt|convertkit|klaviyo/,
  ad: /(?:^|[\s_-])(?:ads?|adv|dfp|gpt)(?:$|[\s_-])|advert|anzeige|werbung|sponsor|promoted|taboola|outbrain|native|adslot|ad-?box|google_ad/,
  promo:
    /promo|call-?to-?action|callout|banner|offer|angebot|campaign|conversion|upsell|marketing|lead-?gen|inline-?cta/,
  pay: /paywall|premium|piano|(?:^|[\s_-])abo(?:$|[\s_-])|membership|metered|donat|support|spende|contribut|regwall/,
  shop: /shop|product|price|(?:^|[\s_-])buy|deal|affiliate|amazon|cart|commerce|merchant|aawp/,
  event: /event|webinar|course|kurs|ticket|seminar/,
  related: /related|recommend|popular|trending|read-?(?:next|more)|similar|also-?|latest|most-|more-|onward/,
  teaser: /teaser|card|list-?item|(?:^|[\s_-])item|feed|grid|tile|carousel|slider|swiper/,
  social: /social|share|sharing|follow|facebook|twitter|instagram/,
  cookie: /cookie|consent|gdpr|(?:^|[\s_-])cmp/,
  caption: /caption|credit|figure|copyright/,
  media: /media|image|img|photo|gallery|picture|video|player|embed/,
  body: /(?:entry|post|article|story|page|text|main)[-_]*(?:content|body|text)|prose|rich-?text|wysiwyg|articlebody|paragraph/,
  author: /author|byline|(?:^|[\s_-])bio(?:$|[\s_-])|profile|writer/,
  comment: /comment|disqus|reply|discussion|respond/,
  nav: /nav|menu|breadcrumb|pagination|role:navigation/,
  header: /header|masthead|hero|topbar|top-bar/,
  footer: /footer|bottom|colophon|role:contentinfo/,
  side: /side-?bar|aside|widget|(?:^|[\s_-])rail|secondary|right-?col|role:complementary|marginal/,
  overlay: /modal|pop-?up|overlay|lightbox|dialog|toast|slide-?in|interstitial|role:dialog|offcanvas/,
  sticky: /sticky|fixed|drawer/,
  form: /form|input|field|hs-form|captcha/,
  tag: /(?:^|[\s_-])tags?(?:$|[\s_-])|topic|categor|keyword/,
  button: /btn|button|(?:^|[\s_-])cta/,
  app: /(?:^|[\s_-])app-|download|store-badge|app-?store/,
  legal: /disclaimer|disclosure|legal|privacy|terms|footnote|reference/,
  box: /box|panel|(?:^|[\s_-])well|alert|notice|highlight|rounded|has-background|bg-|container__|callout/,
  heading: /title|headline|heading|kicker|eyebrow/,
  hidden: /hidden|sr-only|visually-?hidden|screen-reader|collapsed|(?:^|[\s_-])hide/,
  date: /date|time|meta|published/,
} as const;
const NAMES = Object.keys(FAMILIES) as (keyof typeof FAMILIES)[];
/** Names of the families, in the order of their bits. */
export const FAMILY_NAMES: readonly string[] = NAMES;
const EXPRESSIONS = NAMES.map((name) => FAMILIES[name]);

/** The families that each of these texts holds, as bits. */
export function familiesIn(texts: readonly string[]): Int32Array {
  const distinct = [...new Set(texts)];
  const matches = matchesOf(distinct, EXPRESSIONS);
  const families = new Map(distinct.map((text, i) => [text, matches[i] as number]));
  return Int32Array.from(texts, (text) => families.get(text) as number);
}

const OWN_TAGS = [
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'div',
  'span',
  'a',
  'button',
  'figcaption',
  'td',
  'blockquote',
  'strong',
  'label',
  'input',
];
const ABOVE_TAGS = [
  'aside',
  'nav',
  'footer',
  'header',
  'form',
  'figure',
  'ul',
  'table',
  'section',
  'article',
  'main',
  'blockquote',
  'a',
  'button',
  'li',
  'dl',
  'center',
];
/** Levels whose names count as near: the owner and this many of its ancestors. */
const NEAR_LEVELS = 3;

export const STRUCTURE_FEATURES: readonly string[] = [
  'structure:siblings',
  'structure:sameSignature',
  'structure:bodySignature',
  'structure:concealed',
  ...OWN_TAGS.map((tag) => `tag:${tag}`),
  ...ABOVE_TAGS.map((tag) => `above:${tag}`),
  ...NAMES.map((name) => `class:own:${name}`),
  ...NAMES.map((name) => `class:near:${name}`),
  ...NAMES.map((name) => `class:far:${name}`),
];

/** Class families and tags of each node: its own, also of what it holds, close above it, and anywhere above it up to what holds the article as well, as bits. */
export interface Markup {
  readonly own: number;
  below: number;
  readonly near: number;
  readonly far: number;
  readonly above: number;
  /** Share of its parent's children, itself included, that look like it; 0 for an only child. */
  alike: number;
}

/** Markup bits of all nodes of a page. */
export const markupOf = oncePerPage((page): ReadonlyMap<TreeNode, Markup> => {
  const { nodes } = page.segmentation;
  const families = familiesIn(nodes.map(({ tokens }) => tokens));
  const out = new Map<TreeNode, Markup>();
  for (const node of nodes) {
    const own = families[node.order] as number;
    const parent = node.parent && out.get(node.parent);
    const tag = ABOVE_TAGS.indexOf(node.tag);
    let near = own;
    for (let at = node.parent, level = 0; at?.parent && level < NEAR_LEVELS; at = at.parent, level++)
      near |= out.get(at)?.own ?? 0;
    // The names of what holds the article as well, such as a page's wrapper, tell nothing of a place beside it.
    const isWrapper = holdsBody(page, node);
    const far = node.parent && !isWrapper ? own | (parent?.far ?? 0) : 0;
    const isTold = tag >= 0 && !(isWrapper && WRAPPERS.has(node.tag));
    const above = (parent?.above ?? 0) | (isTold ? 1 << tag : 0);
    out.set(node, { own, below: own, near, far, above, alike: 0 });
  }
  addBelow(nodes, out);
  for (const node of nodes) if (node.children.length > 1) addAlike(node.children, out);
  return out;
});

/** Whether an element holds where the article begins. */
function holdsBody({ body }: Page, node: TreeNode): boolean {
  return body.first >= node.from && body.first < node.to;
}

/** Children come after their parents, so from the last node on each one is complete when its parent takes it in. */
function addBelow(nodes: readonly TreeNode[], markup: ReadonlyMap<TreeNode, Markup>): void {
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i] as TreeNode;
    const outer = node.parent && markup.get(node.parent);
    if (outer) outer.below |= markup.get(node)?.below ?? 0;
  }
}

function addAlike(siblings: readonly TreeNode[], markup: ReadonlyMap<TreeNode, Markup>): void {
  const counts = new Map<number, number>();
  for (const { look } of siblings) counts.set(look, (counts.get(look) ?? 0) + 1);
  for (const node of siblings) {
    const marks = markup.get(node);
    if (marks) marks.alike = (counts.get(node.look) ?? 0) / siblings.length;
  }
}

export function writeStructure(
  page: Page,
  block: Block,
  markup: ReadonlyMap<TreeNode, Markup>,
  out: Float32Array,
  at: number,
): void {
  const { owner } = block;
  const marks = markup.get(owner);
  if (!marks) return;
  out[at] = owner.parent?.children.length ?? 0;
  out[at + 1] = marks.alike;
  out[at + 2] = owner.look === page.body.look ? 1 : 0;
  out[at + 3] = owner.concealed ? 1 : 0;
  let to = at + 4;
  for (const tag of OWN_TAGS) out[to++] = owner.tag === tag ? 1 : 0;
  for (let i = 0; i < ABOVE_TAGS.length; i++) out[to++] = marks.above & (1 << i) ? 1 : 0;
  for (const bits of [marks.own, marks.near, marks.far])
    for (let i = 0; i < NAMES.length; i++) out[to++] = bits & (1 << i) ? 1 : 0;
}

/** Whether markup bits hold a family. */
export function hasFamily(bits: number, family: keyof typeof FAMILIES): boolean {
  return (bits & (1 << NAMES.indexOf(family))) !== 0;
}
