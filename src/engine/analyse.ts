/** The engine's only door: a document in, what to fold there out. Composes the stages; they do not know one another. */
import { categoryOf } from './category.ts';
import { SURE, settle } from './choose.ts';
import { classify, firstModel } from './classify.ts';
import type { Run } from './decide.ts';
import { excerptOf } from './excerpt.ts';
import { linkKinds } from './features/links.ts';
import { groundOf } from './features/run.ts';
import { markupOf } from './features/structure.ts';
import { fingerprint } from './fingerprint.ts';
import { isArticle as isArticlePage, mayBeArticle } from './gate.ts';
import { judge } from './judge.ts';
import { type Page, readPage } from './page.ts';
import { propose } from './propose.ts';
import { reasonsFor } from './reasons.ts';
import { segment, type TreeNode } from './segment.ts';
import type { AnalyseOptions, ElementPath, Fold, PageReport, SiblingRun } from './types.ts';
import { zoneOfRun } from './zone.ts';

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
  const { rows, firstOdds, odds } = classify(page);
  const kinds = linkKinds(page);
  const markup = markupOf(page);
  const ground = groundOf(page, { rows, kinds, markup, firstOdds, odds });
  const proposals = propose(page, odds)
    .map((proposal) => ({ ...proposal, zone: zoneOfRun(page, markup, proposal.run) }))
    .filter(({ zone }) => options.scope === 'page' || zone === 'inside' || zone === 'after');
  const judged = judge(ground, proposals);
  const folds: Fold[] = [];
  const seen = new Map<string, number>();
  for (const { run, zone, confidence } of settle(page, odds, judged, SURE)) {
    const category = categoryOf(page, kinds, run.first, run.end);
    const texts = page.blocks.slice(run.first, run.end).map((block) => block.text);
    const text = texts.join('\n');
    const print = fingerprint(text);
    if (!options.categories.includes(category) || options.kept.includes(print)) continue;
    const earlier = seen.get(print) ?? 0;
    seen.set(print, earlier + 1);
    folds.push({
      id: earlier > 0 ? `${print}.${earlier}` : print,
      category,
      confidence: Math.round(1000 * confidence) / 1000,
      zone,
      excerpt: excerptOf(texts),
      text,
      reasons: reasonsFor(page, rows, firstModel(), kinds, run.first, run.end),
      run: placeOf(run),
      fingerprint: print,
    });
  }
  return folds;
}

function placeOf({ parent, from, to }: Run): SiblingRun {
  const position = (index: number): number => (parent.children[index] as TreeNode).position;
  return { parent: pathTo(parent), from: position(from), to: position(to) };
}

function pathTo(node: TreeNode): ElementPath {
  const path: number[] = [];
  for (let at = node; at.parent; at = at.parent) path.push(at.position);
  return path.reverse();
}
