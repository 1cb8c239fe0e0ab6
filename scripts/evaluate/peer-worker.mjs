/** Gives pages to Readability and Defuddle, away from the main thread: see `peers.ts`. Plain JavaScript, since threads start without a loader. */
import { parentPort } from 'node:worker_threads';
import { Readability } from '@mozilla/readability';
import { DefuddleClass } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';

/** Each of them gets a document of its own, since both change it. What it does not find is not given. */
function withDocument({ html, url }, read) {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    return Object.fromEntries(Object.entries(read(window.document)).filter(([, value]) => value));
  } catch {
    return {};
  } finally {
    window.close();
  }
}

function readability(document) {
  const { title, byline, siteName, publishedTime, lang, content } = new Readability(document).parse() ?? {};
  return { title, byline, siteName, published: publishedTime, lang, html: content };
}

function defuddle(document, url) {
  const { title, author, site, published, language, content } = new DefuddleClass(document, { url }).parse();
  return { title, byline: author, siteName: site, published, lang: language, html: content };
}

// What they tell of themselves on the way is not asked for.
for (const name of ['log', 'warn', 'error', 'info', 'debug']) console[name] = () => {};

parentPort.on('message', ({ html, url, withDefuddle }) => {
  parentPort.postMessage({
    readability: withDocument({ html, url }, readability),
    defuddle: withDefuddle ? withDocument({ html, url }, (document) => defuddle(document, url)) : {},
  });
});
