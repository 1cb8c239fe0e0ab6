/** What pages copy of folds and marks: it goes, whatever is in place stays, and endless copying comes to an end. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { adopt, discard } from '../../src/content/own-element.ts';
import { createSweep, sweep } from '../../src/content/strays.ts';
import { watchPage } from '../../src/content/watch.ts';

const PAGE = `<article><h1 data-fold="folded">The bridge</h1><winnow-fold></winnow-fold><p id="pitch"
  data-winnow-fold="folded">Reserve your seat.</p><winnow-mark></winnow-mark><p id="shop" data-winnow-fold="marked">Buy
  it.</p><winnow-said></winnow-said><p>It met again.</p></article><winnow-banner></winnow-banner><hr>`;
let document: Document;
let placed: readonly Element[];
const write = vi.fn((_: readonly Element[], work: () => void) => work());

beforeEach(() => {
  document = new JSDOM(PAGE).window.document;
  vi.stubGlobal('MutationObserver', document.defaultView?.MutationObserver);
  placed = [...document.querySelectorAll('[data-winnow-fold]')];
  document.querySelectorAll('winnow-fold, winnow-mark, winnow-said, winnow-banner').forEach(adopt);
  write.mockClear();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const html = (): string => document.body.innerHTML;

function copyArticle(): Element {
  const copy = document.querySelector('article')?.cloneNode(true) as Element;
  document.body.append(copy);
  return copy;
}

test('what is in place is not touched, nor written', () => {
  const before = html();
  expect(createSweep(document, write)(placed)).toBe(true);
  expect(html()).toBe(before);
  expect(write).not.toHaveBeenCalled();
});

test('nothing of the page itself is touched', () => {
  const copy = copyArticle();
  createSweep(document, write)(placed);
  expect(copy.querySelector('h1')?.getAttribute('data-fold')).toBe('folded');
  expect(copy.textContent).toContain('Reserve your seat.');
});

test('copies lose what was Winnow’s, and only they do', () => {
  const before = html();
  const copy = copyArticle();
  createSweep(document, write)(placed);
  expect(copy.outerHTML).not.toContain('winnow');
  copy.remove();
  expect(html()).toBe(before);
  expect(write).toHaveBeenCalledTimes(1);
});

test('a host that was given up goes where the page puts it back', () => {
  const host = document.querySelector('winnow-fold');
  if (host) discard(host);
  if (host) document.body.append(host);
  createSweep(document, write)(placed);
  expect(document.querySelectorAll('winnow-fold')).toHaveLength(0);
  expect(document.querySelectorAll('winnow-mark')).toHaveLength(1);
});

test('an element that bears the attribute and is in no place loses it', () => {
  createSweep(document, write)(placed.slice(0, 1));
  expect(document.querySelector('#pitch')?.getAttribute('data-winnow-fold')).toBe('folded');
  expect(document.querySelector('#shop')?.hasAttribute('data-winnow-fold')).toBe(false);
});

test('what another Winnow left behind goes altogether', () => {
  document.body.innerHTML = PAGE;
  sweep(document);
  expect(html()).not.toContain('winnow');
});

/** Copies so often, so many milliseconds apart, and says what the sweeps answered. */
function answersFor(times: number, apart: number): readonly boolean[] {
  const now = vi.spyOn(performance, 'now');
  const sweepAll = createSweep(document, write);
  return Array.from({ length: times }, (_, index) => {
    now.mockReturnValue(index * apart);
    copyArticle();
    return sweepAll(placed);
  });
}

test('a page that copies now and then may do so for ever', () => {
  expect(answersFor(40, 3000)).not.toContain(false);
});

test('a page that copies whatever is taken away is not fought for ever', () => {
  const answers = answersFor(20, 100);
  expect(answers.slice(0, 11)).not.toContain(false);
  expect(answers.slice(11)).not.toContain(true);
});

test.each([
  ['pitch', 'beforebegin', true],
  ['shop', 'beforebegin', true],
  ['end', 'beforebegin', false],
  ['end', 'afterend', false],
  ['end', 'beforeend', false],
] as const)('putting something at %s, %s', async (id, where, isTorn) => {
  const last = [...document.querySelectorAll('article > p')].at(-1);
  const at = document.getElementById(id) ?? last;
  last?.before(document.createElement('hr'));
  const put = () => at?.insertAdjacentHTML(where, '<p>18:04</p>');
  expect(await isTornBy(put)).toBe(isTorn);
});

/** Whether the watch takes a change for damage. */
async function isTornBy(change: () => void): Promise<boolean> {
  const changes: boolean[] = [];
  const watch = watchPage(document, ({ isTorn }) => changes.push(isTorn));
  change();
  await Promise.resolve();
  watch.stop();
  return changes.includes(true);
}

function nodesOf(html: string): readonly Node[] {
  const holder = document.createElement('template');
  holder.innerHTML = html;
  return [...holder.content.childNodes];
}

test.each([
  ['#pitch', true],
  ['winnow-mark', true],
  ['winnow-said', true],
  ['article', true],
  ['#clock', false],
  ['footer', false],
])('taking %s away', async (selector, isTorn) => {
  document.body.insertAdjacentHTML('beforeend', '<footer><p id="clock">18:04</p></footer>');
  expect(await isTornBy(() => document.querySelector(selector)?.remove())).toBe(isTorn);
});

test('taking away what is emptied then', async () => {
  const article = document.querySelector('article');
  const takeAway = () => {
    article?.remove();
    article?.replaceChildren();
  };
  expect(await isTornBy(takeAway)).toBe(true);
});

test.each([
  ['<p data-winnow-fold="folded">Buy it.</p>', true],
  ['<div><div><winnow-fold></winnow-fold><p data-winnow-fold="open">Buy it.</p></div></div>', true],
  ['<winnow-mark></winnow-mark>', true],
  ['<p>Buy it.</p>', false],
  ['<p data-fold="folded">Buy it.</p>', false],
  ['Buy it: data-winnow-fold.', false],
  ['<div><section><p>It met again.</p></section></div>', false],
])('putting in %s', async (added, isTorn) => {
  expect(await isTornBy(() => document.body.append(...nodesOf(added)))).toBe(isTorn);
});
