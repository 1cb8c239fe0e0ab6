/** Pages that a browser prepares behind the one that is read, before anybody looks at them. */
import { expect, it } from 'vitest';
import { press, words } from './harness/controls.ts';
import { badgeOf, readStorage, tabOf, untilRead } from './harness/own-api.ts';
import { openPopup } from './harness/popup.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { articlePage } from './pages/article-page.ts';
import { RAILWAY, WEBINAR_NEWS } from './pages/articles.ts';
import { WEBINAR_DE } from './pages/promos.ts';

const HOST = 'www.lautalblatt.test';
const RULES = JSON.stringify({ prerender: [{ urls: ['/naechste'], eagerness: 'immediate' }] });
const PREPARING = `<script type="speculationrules">${RULES}</script>`;

inEachBrowser('a page that is prepared', (stage) => {
  it('says nothing of itself and is not folded before it is looked at', async ({ skip }) => {
    if (stage.browser === 'firefox') return;
    const { driver, server } = stage;
    server.serve('/bahn', { html: articlePage(RAILWAY, { after: PREPARING }) });
    server.serve('/naechste', { html: articlePage(WEBINAR_NEWS, { inside: { 4: WEBINAR_DE } }) });
    const isPrepared = (): true | undefined => server.requests.includes(`${HOST}/naechste`) || undefined;
    // Chrome prepares nothing for pages that a debugger looks into, as it does for the lines of folds.
    const page = await driver.open(urlOf(HOST, '/bahn'));
    const tab = await tabOf(driver, page);
    await untilRead(driver, tab, 'folding');
    // It does so where it has the memory for it.
    await until('a page that is prepared', isPrepared).catch((error: Error) => skip(error.message));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const popup = await openPopup(stage, page);
    for (const badge of [words('badge_off'), '']) {
      await press(popup, { name: words('popup_switch') });
      await expect.poll(() => badgeOf(driver, tab)).toBe(badge);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect((await readStorage(driver, 'session'))[`page:${tab}`]).toMatchObject({
        url: urlOf(HOST, '/bahn'),
      });
    }
    await page.bringToFront();
    // The frame of the page that was prepared takes the other's place, with which all that waits there would end.
    await page.evaluate(() => void setTimeout(() => location.assign('/naechste')));
    await expect.poll(() => badgeOf(driver, tab)).toBe('1');
    // Its frame is another one now, in which the driver cannot go on.
    await page.close();
  });
});
