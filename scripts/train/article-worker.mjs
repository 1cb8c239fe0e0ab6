/** Reads pages in a full DOM, away from the main thread: see `article-threads.ts`. Plain JavaScript, since threads start without a loader. */
import { parentPort } from 'node:worker_threads';
import { JSDOM, VirtualConsole } from 'jsdom';
import { register } from 'tsx/esm/api';

register();
const { elementsOf } = await import('../../src/engine/locate.ts');
const { readArticle } = await import('../../src/article/read-article.ts');
const { PROMO } = await import('../../src/article/page-copy.ts');
const { survey } = await import('../../src/article/survey.ts');

/** The elements of each promo, by its number. */
function promosIn(document, runs) {
  return new Map(runs.map((run, i) => [String(i), elementsOf(document, run) ?? []]));
}

function surveyed(document, { url, promos, odds }) {
  for (const [id, elements] of promosIn(document, promos))
    for (const element of elements) element.setAttribute(PROMO, id);
  const { evidence, found } = survey(document, url, odds);
  return { kept: evidence.kept, title: found.title };
}

parentPort.on('message', ({ html, address, ask, ...page }) => {
  const { window } = new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() });
  const { document } = window;
  try {
    if (ask === 'survey') parentPort.postMessage(surveyed(document, page));
    else {
      const { url, promos, odds, articleOdds } = page;
      const told = { promo: odds, article: articleOdds };
      parentPort.postMessage(readArticle(document, { url, promos: promosIn(document, promos), told }));
    }
  } catch (error) {
    parentPort.postMessage({ error: String(error?.stack ?? error) });
  } finally {
    window.close();
  }
});
