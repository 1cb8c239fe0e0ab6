/**
 * `npm run -s analyse -- FILE… [--url U] [--scope article|page] [--format json|markdown|text|html]`: one JSON line per
 * saved page, or its clean article, without a browser.
 */
import { resolve } from 'node:path';
import { type Order, orderOf } from './analyse-order.ts';
import { analysePage } from './analyse-page.ts';
import { articleAs } from './article-as.ts';
import { readPage } from './read-page.ts';
import { refuse, wordsOrHelp } from './usage.ts';

const USAGE =
  'npm run -s analyse -- FILE… [--url ADDRESS] [--scope article|page] [--format json|markdown|text|html]';

/** npm changes to the project's folder; names are meant as seen from where it was called. */
const calledIn = process.env.INIT_CWD || process.cwd();

/** Prints one page's line, or says on stderr why there is none; returns whether there is one. */
function analyseFile(file: string, order: Order): boolean {
  try {
    return printPage(file, order);
  } catch (error) {
    // A bug, but none that should keep the other pages from being done.
    console.error(`${file}: Winnow failed on this page; please report it. ${error}`);
    return false;
  }
}

function printPage(file: string, { url, scope, format }: Order): boolean {
  const page = readPage(resolve(calledIn, file), url);
  if (!page.ok) {
    console.error(`${file}: ${page.error}.`);
    return false;
  }
  try {
    const analysed = analysePage(file, page, scope);
    if (format === 'json') console.log(JSON.stringify(analysed));
    else if (analysed.article) process.stdout.write(articleAs(analysed.article, format));
    else console.error(`${file}: Winnow finds no article in it.`);
    return format === 'json' || analysed.article !== null;
  } finally {
    // jsdom keeps a window's timers and caches alive until it is closed.
    page.document.defaultView?.close();
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads this has enough, as `head` has.
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
const order = orderOf(wordsOrHelp(USAGE));
if (typeof order === 'string') refuse(order, USAGE);
const done = order.files.map((file) => analyseFile(file, order));
process.exitCode = done.every(Boolean) ? 0 : 1;
