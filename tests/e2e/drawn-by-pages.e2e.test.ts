/** What pages draw with each of their elements is not drawn with Winnow's. */
import { expect, it } from 'vitest';
import { openMarked } from './harness/marked.ts';
import { openPicking } from './harness/picker.ts';
import { untilFolded } from './harness/placeholder.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser } from './harness/suite.ts';
import { untilMarked } from './harness/tag.ts';
import { articlePage } from './pages/article-page.ts';
import { HARBOUR, LIGHTHOUSE } from './pages/articles.ts';
import { MISSED } from './pages/missed-promo.ts';
import { NEWSLETTER_SV, WEBINAR_EN, WEBINAR_SV } from './pages/promos.ts';

const SIGNS = `article > *::before, article > *::after { content: '§' !important; display: block !important; font-size: 40px !important; }`;
const BACKDROP = '::backdrop { background: rgb(0 0 0 / 80%) !important; }';

/** Runs in the page: heights of a line's element and of the line in it. */
function heightsOf(root: ShadowRoot): readonly number[] {
  const line = root.querySelector('.line');
  return [root.host, line].map((each) => each?.getBoundingClientRect().height ?? 0);
}

/** Runs in the page: how what a page may draw with an element is displayed. */
function drawnWith({ host }: ShadowRoot): readonly string[] {
  return ['::before', '::after', '::backdrop'].map((part) => getComputedStyle(host, part).display);
}

inEachBrowser('what a page draws with each element', (stage) => {
  it('makes no line higher', async () => {
    const { server, driver } = stage;
    server.serve('/drawn', { html: articlePage(HARBOUR, { inside: { 5: WEBINAR_EN }, css: SIGNS }) });
    const page = await driver.open(urlOf('www.harbour-post.test', '/drawn'));
    const [line] = await untilFolded(driver, page, 1);
    expect(await line?.evaluate(heightsOf)).toEqual([28, 28]);
    const [sign] = await page.evaluate(() =>
      [...document.querySelectorAll('article > p')].map((each) => getComputedStyle(each, '::before').display),
    );
    expect(sign).toBe('block');
  });

  it('is not drawn with dots', async () => {
    const inside = { 2: WEBINAR_SV, 4: NEWSLETTER_SV };
    const page = await openMarked(stage, articlePage(LIGHTHOUSE, { inside, css: SIGNS }));
    const [tag] = await untilMarked(stage.driver, page, 2);
    expect(await tag?.evaluate(drawnWith)).toEqual(['none', 'none', 'none']);
  });

  it('leaves the page in sight under the picker', async () => {
    const { driver } = stage;
    const { page } = await openPicking(stage, articlePage(HARBOUR, { inside: { 3: MISSED }, css: BACKDROP }));
    const [picker] = await driver.placeholders(page, 'winnow-picker');
    expect((await picker?.evaluate(drawnWith))?.[2]).toBe('none');
  });
});
