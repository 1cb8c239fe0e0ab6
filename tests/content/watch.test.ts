/** How much of what a page changes is news: soon to be read is also what it puts where a fold hides it. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MUCH, watchPage } from '../../src/content/watch.ts';

const PITCH = `<h3>Free webinar on Thursday</h3><p>Three hosts show how to find good shares in a bad year.</p>
  <p class="left">Only 2 hours and 14 minutes left.</p><a href="/seat">Reserve your seat</a>`;
const PAGE = `<title>The bridge was opened again</title><article><h1>The bridge</h1>
  <aside id="folded" data-winnow-fold="folded">${PITCH}</aside><aside id="open" data-winnow-fold="open">${PITCH}</aside>
  <aside id="marked" data-winnow-fold="marked">${PITCH}</aside><aside id="plain">${PITCH}</aside></article>`;
const OTHER =
  'The council will meet again on Friday, and wants to hear what those who live there think of it.';
let document: Document;

beforeEach(() => {
  document = new JSDOM(PAGE).window.document;
  vi.stubGlobal('MutationObserver', document.defaultView?.MutationObserver);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The news of a change. */
async function newsOf(change: () => void): Promise<number> {
  const news: number[] = [];
  const watch = watchPage(document, (change) => news.push(change.news));
  change();
  await Promise.resolve();
  watch.stop();
  return news.reduce((sum, each) => sum + each, 0);
}

function find(selector: string): Element {
  return document.querySelector(selector) ?? document.body;
}

/** Ways to put another text into an element. */
const CHANGES: readonly (readonly [string, (element: Element, text: string) => void])[] = [
  ['as a text', (element, text) => element.replaceChildren(text)],
  ['as an element', (element, text) => element.replaceChildren(find('h1').cloneNode(), text)],
  [
    'in the elements that it has',
    (element, text) => {
      for (const [index, child] of [...element.children].entries())
        if (child.firstChild) child.firstChild.nodeValue = `${text} ${index}`;
    },
  ],
  ['behind what it has', (element, text) => element.append(text, text)],
];

test.each(CHANGES)('another text in a fold, %s, is much', async (_, put) => {
  expect(await newsOf(() => put(find('#folded'), OTHER))).toBeGreaterThanOrEqual(MUCH);
});

test.each(['#open', '#marked', '#plain'].flatMap((id) => CHANGES.map((change) => [id, ...change] as const)))(
  'another text in %s, %s, is as much as it has characters',
  async (id, _, put) => {
    const news = await newsOf(() => put(find(id), OTHER));
    expect(news).toBeGreaterThanOrEqual(OTHER.length);
    expect(news).toBeLessThan(MUCH);
  },
);

test('a count in a fold is little', async () => {
  const text = find('#folded .left').firstChild as Text;
  const news = await newsOf(() => {
    text.data = 'Only 2 hours and 13 minutes left.';
  });
  expect(news).toBeGreaterThan(0);
  expect(news).toBeLessThan(MUCH);
});

test.each<[string, () => void]>([
  ['a word in a fold', () => find('#folded').append('Sold out')],
  ['another title', () => find('title').replaceChildren('The bridge was closed again')],
  ['a changed title', () => (find('title').firstChild as Text).appendData(', and closed again at night')],
  ['what is taken away', () => find('#folded').remove()],
])('%s is no news', async (_, change) => {
  expect(await newsOf(change)).toBe(0);
});

/** Whether each change is told as damage. */
async function areTorn(change: () => void): Promise<readonly boolean[]> {
  const torn: boolean[] = [];
  const watch = watchPage(document, ({ isTorn }) => torn.push(isTorn));
  change();
  await Promise.resolve();
  watch.stop();
  return torn;
}

test.each<[string, () => void, readonly boolean[]]>([
  [
    'an attribute of a fold that is taken away',
    () => find('#folded').removeAttribute('data-winnow-fold'),
    [true],
  ],
  ['one that is written otherwise', () => find('#folded').setAttribute('data-winnow-fold', 'open'), [true]],
  [
    'an article that its readers may write in',
    () => find('article').setAttribute('contenteditable', ''),
    [true],
  ],
  [
    'a fold that is taken away among other things',
    () => {
      find('h1').append('again');
      find('#folded').remove();
      find('title').append('again');
    },
    [true],
  ],
  ['another class', () => find('#folded').setAttribute('class', 'wide'), []],
  ['another word', () => find('#plain p').append('again'), [false]],
])('%s: damage %j', async (_, change, torn) => {
  expect(await areTorn(change)).toEqual([...torn]);
});

test('what is done unseen is not told, and hides nothing that was done before', async () => {
  const news: number[] = [];
  const watch = watchPage(document, (change) => news.push(change.news));
  watch.unseen(() => find('#folded').remove());
  await Promise.resolve();
  expect(news).toEqual([]);
  find('#plain').append(OTHER);
  watch.unseen(() => find('#open').remove());
  expect(news).toEqual([OTHER.length]);
  await Promise.resolve();
  expect(news).toEqual([OTHER.length]);
  watch.stop();
  find('#plain').append(OTHER);
  await Promise.resolve();
  expect(news).toEqual([OTHER.length]);
});
