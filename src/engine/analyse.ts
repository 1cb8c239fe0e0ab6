/** The engine's only door: a document in, what to fold there out. Composes the stages; they do not know one another. */
import { categoryOf } from './category.ts';
import { blockModel, classify } from './classify.ts';
import { decide, type Run } from './decide.ts';
import { describe } from './features/describe.ts';
import { linkKinds } from './features/links.ts';
import { markupOf } from './features/structure.ts';
import { fingerprint } from './fingerprint.ts';
import { isArticle as isArticlePage, mayBeArticle } from './gate.ts';
import { type Page, readPage } from './page.ts';
import { reasonsFor } from './reasons.ts';
import { segment, type TreeNode } from './segment.ts';
import { probabilityOf } from './trees.ts';
import type { AnalyseOptions, ElementPath, Fold, PageReport } from './types.ts';
import { zoneOf } from './zone.ts';

/** Log-odds below which a block speaks against a fold, what a fold must gather, and how much one block can say. */
const THRESHOLD = 1.2;
const COST = 0.6;
const CLIP = 4;
const LONGEST_EXCERPT = 120;

/** Says whether a page may be an article, cheaply enough to ask on every page. */
export function isArticle(document: Document): boolean {
  return mayBeArticle(document);
}

/** Reads a page and says what to fold there. Changes nothing; throws nothing that a page can cause. */
export function analyse(document: Document, options: AnalyseOptions): PageReport {
  const none = { url: options.url, isArticle: false, lang: '', folds: [] };
  if (!mayBeArticle(document)) return none;
  const page = readPage(document, segment(document), options.url);
  if (!isArticlePage(page)) return { ...none, lang: page.lang };
  return { url: options.url, isArticle: true, lang: page.lang, folds: foldsOf(page, options) };
}

function foldsOf(page: Page, options: AnalyseOptions): readonly Fold[] {
  const rows = describe(page);
  const odds = classify(rows);
  const evidence = Float32Array.from(odds, (value, i) => evidenceOf(page, value, i));
  const runs = decide(page.segmentation, evidence, {
    cost: COST,
    mustStay: (node) => holdsArticle(page, node),
  });
  const kinds = linkKinds(page);
  const markup = markupOf(page);
  const folds: Fold[] = [];
  const ids = new Map<string, number>();
  for (const run of runs) {
    const node = run.from === run.to ? (run.parent.children[run.from] as TreeNode) : run.parent;
    const zone = zoneOf(page, markup, node, run.first, run.end);
    if (options.scope === 'article' && zone !== 'inside' && zone !== 'after') continue;
    const category = categoryOf(page, kinds, run.first, run.end);
    if (!options.categories.includes(category)) continue;
    const text = textOf(page, run);
    const print = fingerprint(text);
    if (options.kept.includes(print)) continue;
    const same = ids.get(print) ?? 0;
    ids.set(print, same + 1);
    folds.push({
      id: same > 0 ? `${print}.${same}` : print,
      category,
      confidence: confidenceOf(odds, run),
      zone,
      excerpt: excerptOf(text),
      text,
      reasons: reasonsFor(page, rows, blockModel(), kinds, run.first, run.end),
      run: {
        parent: pathTo(run.parent),
        from: (run.parent.children[run.from] as TreeNode).position,
        to: (run.parent.children[run.to] as TreeNode).position,
      },
      fingerprint: print,
    });
  }
  return folds;
}

function evidenceOf(page: Page, odds: number, index: number): number {
  if (page.blocks[index]?.owner.concealed) return 0;
  return Math.max(-CLIP, Math.min(CLIP, odds - THRESHOLD));
}

function pathTo(node: TreeNode): ElementPath {
  return node.parent ? [...pathTo(node.parent), node.position] : [];
}

/** The body's container and the headline stay, whatever the evidence. */
function holdsArticle(page: Page, node: TreeNode): boolean {
  const { container, headline } = page.body;
  return node === container || (headline >= node.from && headline < node.to);
}

function confidenceOf(odds: Float32Array, run: Run): number {
  let sum = 0;
  for (let i = run.first; i < run.end; i++) sum += odds[i] ?? 0;
  return Math.round(1000 * probabilityOf(sum / (run.end - run.first))) / 1000;
}

function textOf(page: Page, run: Run): string {
  return page.blocks
    .slice(run.first, run.end)
    .map((block) => block.text)
    .join('\n');
}

function excerptOf(text: string): string {
  const line = text.replace(/\n/g, ' · ');
  return line.length <= LONGEST_EXCERPT ? line : `${line.slice(0, LONGEST_EXCERPT - 1).trimEnd()}…`;
}
