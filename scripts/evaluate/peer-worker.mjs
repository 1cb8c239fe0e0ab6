/** Gives pages to Readability and Defuddle, away from the main thread: see `peers.ts`. Plain JavaScript, since threads start without a loader. */
import { parentPort } from 'node:worker_threads';
import { Readability } from '@mozilla/readability';
import { DefuddleClass } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';

/** The address of a page whose own is none: a label may hold any text there. */
const NO_ADDRESS = 'https://page.example/';

/** Each of them gets a document of its own, since both change it. */
function withDocument({ html, url, border }, read) {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    const found = read(window.document);
    // Whom they name above the text they take out of it.
    const names = (found?.byline ?? found?.author ?? '').replaceAll('<', '&lt;');
    return `<h1>${found?.title ?? ''}</h1><p>${names}</p>${border}${found?.content ?? ''}`;
  } catch {
    return '';
  } finally {
    window.close();
  }
}

// What they tell of themselves on the way is not asked for.
for (const name of ['log', 'warn', 'error', 'info', 'debug']) console[name] = () => {};

parentPort.on('message', ({ html, url: told, border, withDefuddle }) => {
  const page = { html, border, url: URL.canParse(told) ? told : NO_ADDRESS };
  parentPort.postMessage({
    readability: withDocument(page, (document) => new Readability(document).parse()),
    defuddle: withDefuddle
      ? withDocument(page, (document) => new DefuddleClass(document, { url: page.url }).parse())
      : '',
  });
});
