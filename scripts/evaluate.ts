/**
 * Measures the engine: `npm run evaluate -- --corpus DIR… [--cases DIR…] [--wrapped DIR…] [--wcxb DIR] [--peers [N]]`,
 * or clean articles alone, which trains no promo model: `--articles [--looks FILE]`.
 *
 * Trains on labelled pages and written cases as `npm run train` does, writes no weights, and says how the models do on
 * the sites and writers that they do not know. `--wcxb` runs the engine with the weights that it has. The tables go to
 * stdout and to `--markdown FILE`, all figures and mistakes to `--json FILE`. `--limit N` takes a sample, for trying out.
 */
import fs from 'node:fs';
import { advertorialOf } from '../src/engine/advertorial.ts';
import { FOLD_FROM, MARK_FROM } from '../src/engine/data/thresholds.ts';
import { type ArticleEvaluation, evaluateArticles } from './evaluate/articles.ts';
import { type Evaluation, evaluate, hiddenBy } from './evaluate/evaluation.ts';
import { markdownOf } from './evaluate/markdown.ts';
import { type Order, orderOf } from './evaluate/order.ts';
import { goneFrom, NO_ARTICLE, peerArticles, peerFigures, wholeOf } from './evaluate/peers.ts';
import { readUnseen } from './evaluate/unseen.ts';
import { UNTOUCHED, type UntouchedPage, untouchedFigures } from './evaluate/untouched.ts';
import { readWcxb } from './evaluate/wcxb.ts';
import { asUnlabelled, readArticleExamples } from './train/article-examples.ts';
import { type CategoryFit, fitCategories } from './train/category.ts';
import { type LabelledPage, listPages } from './train/corpus.ts';
import { readExample } from './train/examples.ts';
import { type Training, train } from './train/fit.ts';
import { lightDocument } from './train/light-document.ts';
import { keptLooks, type Looks, looksOf } from './train/looks.ts';
import { readExamples, realOnes, sampleOf } from './train/read-examples.ts';
import { type Reading, readingsOf } from './train/reading.ts';
import { refuse, wordsOrHelp } from './usage.ts';

const USAGE =
  'npm run evaluate -- --corpus DIR… [--cases DIR…] [--wrapped DIR…] [--wcxb DIR] [--folds 5] [--peers [N]] [--articles] [--looks FILE] [--limit N] [--json FILE] [--markdown FILE]';

async function main(order: Order, words: readonly string[]): Promise<void> {
  const started = Date.now();
  // On stderr, so that stdout is a Markdown document.
  const say = (line: string): void =>
    console.error(`${Math.round((Date.now() - started) / 1000)} s  ${line}`);
  const evaluation: Evaluation = {
    command: `npm run evaluate -- ${words.join(' ')}`,
    day: new Date().toISOString().slice(0, 10),
    thresholds: { fold: FOLD_FROM, mark: MARK_FROM },
    parts: order.folds,
    ...(order.articles
      ? { articles: await onArticles(order, keptOrNone(order), say) }
      : await onAll(order, say)),
  };
  const markdown = markdownOf(evaluation);
  if (order.markdown) fs.writeFileSync(order.markdown, markdown);
  if (order.json) fs.writeFileSync(order.json, `${JSON.stringify(evaluation, undefined, 2)}\n`);
  process.stdout.write(markdown);
}

async function onAll(order: Order, say: (line: string) => void): Promise<Partial<Evaluation>> {
  const { corpus, wcxb } = order;
  if (corpus.length > 0) return onLabelledPages(order, say);
  if (wcxb === undefined) return {};
  return { wcxb: readWcxb(wcxb), articles: await onArticles(order, keptOrNone(order), say) };
}

function keptOrNone({ looks }: Order): Looks {
  return looks === undefined ? new Map() : keptLooks(looks);
}

function onArticles(order: Order, looks: Looks, say: (line: string) => void): Promise<ArticleEvaluation> {
  const { corpus, wcxb, folds, limit, peers } = order;
  const examples = sampleOf(readArticleExamples(corpus, wcxb, folds), limit);
  return evaluateArticles({ examples, looks, parts: folds, withDefuddle: peers > 0, say });
}

async function onLabelledPages(order: Order, say: (line: string) => void): Promise<Partial<Evaluation>> {
  const { folds, limit } = order;
  const examples = readExamples(order, folds);
  const wrapped = sampleOf(listPages(order.wrapped), limit).map((label) => ({
    ...readExample(label, folds),
    isWritten: true,
  }));
  say(`${examples.length} pages read, ${realOnes(examples).length} of them real`);
  const training = await train(examples, folds, say);
  const categories = fitCategories(examples, folds);
  const readings = readingsOf(training, categories);
  const labels = listPages(order.corpus);
  const untouched = UNTOUCHED.map((quality) => {
    const own = labels.filter((label) => label.quality === quality);
    return untouchedFigures(quality, untouchedPages(sampleOf(own, limit), folds, training, categories));
  });
  const others = readArticleExamples(order.corpus, order.wcxb, folds).filter(({ kinds }) => !kinds);
  const looks = looksOf(training, categories, readings, others.map(asUnlabelled));
  const figures = {
    ...evaluate(readings, readUnseen(training, categories, wrapped)),
    untouched,
    ...(order.wcxb !== undefined && { wcxb: readWcxb(order.wcxb) }),
    articles: await onArticles(order, looks, say),
  };
  if (order.peers === 0) return figures;
  say('Readability and Defuddle read');
  return { ...figures, peers: await besidePeers(order, readings) };
}

function untouchedPages(
  labels: readonly LabelledPage[],
  folds: number,
  training: Training,
  categories: CategoryFit,
): readonly UntouchedPage[] {
  const examples = labels.map((label) => readExample(label, folds));
  return readUnseen(training, categories, examples).map((reading, i) => {
    const { url, html } = labels[i] as LabelledPage;
    return {
      reading,
      isAdvertorial: advertorialOf(lightDocument(html()), reading.example.page, url) !== null,
    };
  });
}

async function besidePeers(order: Order, all: readonly Reading[]): Promise<NonNullable<Evaluation['peers']>> {
  const readings = all.filter(({ example }) => !example.isWritten);
  const examples = sampleOf(realOnes(readings.map(({ example }) => example)), order.peers);
  const labels = new Map(listPages(order.corpus).map((label) => [label.name, label]));
  const pages = examples.map(({ name }) => ({
    html: labels.get(name)?.html() ?? '',
    url: labels.get(name)?.url ?? '',
  }));
  const articles = await peerArticles(pages);
  const hidden = hiddenBy(readings, 'article', ({ folds }) => folds);
  const figuresOf = (name: 'readability' | 'defuddle') =>
    peerFigures(
      examples.map((example, i) => [example, goneFrom(example, wholeOf(articles[i]?.[name] ?? NO_ARTICLE))]),
    );
  return {
    winnow: peerFigures(examples.map((example) => [example, hidden(example)])),
    readability: figuresOf('readability'),
    defuddle: figuresOf('defuddle'),
  };
}

const words = wordsOrHelp(USAGE);
const order = orderOf(words);
if (typeof order === 'string') refuse(order, USAGE);
await main(order, words);
