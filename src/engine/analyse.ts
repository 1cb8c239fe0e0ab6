/** The engine's only door: a document in, what to fold and to mark there out. Composes the stages; they do not know one another. */
import { advertorialOf } from './advertorial.ts';
import { withAdverts } from './adverts.ts';
import { spareArticle } from './article-at-ends.ts';
import { overlap } from './block-range.ts';
import { categoryOf } from './category.ts';
import { NEVER } from './choose.ts';
import { classify, firstModel } from './classify.ts';
import { correctedRuns } from './corrections.ts';
import { FOLD_FROM, MARK_FROM } from './data/thresholds.ts';
import { linkKinds } from './features/links.ts';
import { groundOf } from './features/run-ground.ts';
import { markupOf } from './features/structure.ts';
import { namesOf } from './fold-names.ts';
import { isArticle, isUnderstood, mayBePromo, mayFold } from './gate.ts';
import { type Judged, judge, reportedConfidence } from './judge.ts';
import { mayBeArticle } from './may-be-article.ts';
import { type Page, readPage } from './page.ts';
import { printsOf } from './print.ts';
import { propose } from './propose.ts';
import { reasonsFor } from './reasons.ts';
import { segment } from './segment.ts';
import { isSeller } from './seller.ts';
import { settle } from './settle.ts';
import { runOfNode } from './sibling-run.ts';
import type { AnalyseOptions, Category, Fold, PageReport, Reason } from './types.ts';
import { mayBeInScope, zoneOfRun } from './zone.ts';

/** Reads a page and says what to fold and what to mark there; where it is no article, that is soon told. Changes nothing; throws nothing that a page can cause. */
export function analyse(document: Document, options: AnalyseOptions): PageReport {
  const none: PageReport = {
    url: options.url,
    isArticle: false,
    advertorial: null,
    seller: false,
    lang: '',
    folds: [],
    marks: [],
    applied: [],
    end: null,
  };
  if (!mayBeArticle(document)) return none;
  const page = readPage(document, segment(document), options.url);
  const { lang } = page;
  if (!isArticle(page)) return { ...none, lang };
  const advertorial = advertorialOf(document, page, options.url);
  if (advertorial) return { ...none, isArticle: true, advertorial, lang };
  return { ...none, isArticle: true, lang, ...promosOf(document, page, options) };
}

/** What may be folded or marked, with what it asks for. */
interface Candidate extends Judged {
  readonly category: Category;
}

/** What is reported of a candidate, or of what the reader wants folded. */
type Found = Pick<Candidate, 'run' | 'zone' | 'confidence' | 'category'>;

/** No proposal below is worth a look. */
const LEAST = Math.min(...Object.values(FOLD_FROM), ...Object.values(MARK_FROM));

function promosOf(
  document: Document,
  page: Page,
  options: AnalyseOptions,
): Pick<PageReport, 'folds' | 'marks' | 'seller' | 'applied' | 'end'> {
  const { rows, firstOdds, odds: own } = classify(page);
  const odds = withAdverts(page, own);
  const kinds = linkKinds(page);
  const markup = markupOf(page);
  const ground = groundOf(page, { rows, kinds, markup, firstOdds, odds });
  const proposals = propose(page, odds).map((proposal) => ({
    ...proposal,
    zone: zoneOfRun(page, markup, proposal.run),
  }));
  const corrected = correctedRuns(page, options.corrections);
  const candidates = judge(ground, proposals)
    .filter((one) => one.confidence >= LEAST && mayBeInScope(page, one, options.scope))
    .filter(({ run }) => mayBePromo(page, kinds, run) && !corrected.some((one) => overlap(one.run, run)))
    .map((one): Candidate => ({ ...one, category: categoryOf(page, kinds, one.run.first, one.run.end) }));
  // Where words are not understood, or the page may be no article, nothing is sure enough to be hidden.
  const isSure = mayFold(page);
  const settled = settle(page, odds, candidates, {
    fold: ({ category, run }) =>
      isSure && isUnderstood(page, run) ? FOLD_FROM[category] + (options.leanings[category] ?? 0) : NEVER,
    mark: ({ category }) => MARK_FROM[category],
  });
  const { folds, inseparable } = spareArticle(document, page, options.url, settled.folds);
  const marks = [...settled.marks, ...inseparable].sort((a, b) => a.run.first - b.run.first);
  const reasonsOf = ({ run }: Found): readonly Reason[] =>
    reasonsFor(page, rows, firstModel(), kinds, run.first, run.end);
  const report = reporter(page, options, reasonsOf);
  const wanted = corrected
    .filter(({ verdict }) => verdict === 'fold')
    .map(({ run, category }) => ({ run, category, confidence: 1, zone: zoneOfRun(page, markup, run) }));
  const all = [...folds.map(asReported), ...wanted].sort((a, b) => a.run.first - b.run.first);
  const seller = isSeller(document, page, [...all, ...marks]);
  const applied = [...new Set(corrected.map(({ print }) => print))];
  const end = runOfNode(page.blocks[page.body.last]?.owner);
  return { folds: all.flatMap(report), marks: marks.map(asReported).flatMap(report), seller, applied, end };
}

function asReported(candidate: Candidate): Candidate {
  return { ...candidate, confidence: reportedConfidence(candidate.confidence) };
}

/** Makes each candidate that the reader wants to hear of a fold with an id of its own. */
function reporter(
  page: Page,
  { categories, corrections }: AnalyseOptions,
  reasonsOf: (found: Found) => readonly Reason[],
): (found: Found) => readonly Fold[] {
  const seen = new Map<string, number>();
  const printOf = printsOf(page);
  return (candidate) => {
    const { run, zone, confidence, category } = candidate;
    const names = namesOf(page, run, printOf(run));
    const name = names.fingerprint;
    // An earlier version named what was kept by its first words.
    const isKept = corrections.some((one) => one.verdict === 'keep' && one.print === name);
    if (isKept || !categories.includes(category)) return [];
    const earlier = seen.get(name) ?? 0;
    seen.set(name, earlier + 1);
    const id = earlier > 0 ? `${name}.${earlier}` : name;
    return [{ ...names, id, category, confidence, zone, reasons: reasonsOf(candidate) }];
  };
}
