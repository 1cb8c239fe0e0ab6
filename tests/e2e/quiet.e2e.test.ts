/** What Winnow never does: ask the network for anything. And what it says to developers' tools: its measures. */
import { expect, it } from 'vitest';
import { press, textOf, words } from './harness/controls.ts';
import { tabOf } from './harness/own-api.ts';
import { untilFolded } from './harness/placeholder.ts';
import { urlOf } from './harness/server.ts';
import { FRESH, inEachBrowser } from './harness/suite.ts';
import { GERMAN, SAMPLES } from './pages/samples.ts';

const HOST = 'www.lautalblatt.test';

/** Hosts that a browser asks by itself, whatever extensions it has. */
const BROWSERS_OWN =
  /(^|\.)(mozilla\.(org|com|net)|firefox\.com|google\.com|googleapis\.com|gvt1\.com)(\/|$)/;

inEachBrowser(
  'quiet',
  (stage) => {
    it('asks the network for nothing from install to options', async () => {
      for (const { path, html } of SAMPLES) {
        stage.server.serve(path, { html });
        const page = await stage.driver.open(urlOf(HOST, path));
        await untilFolded(stage.driver, page, 3);
        const popup = await stage.driver.openOwn(`popup.html?tab=${await tabOf(stage.driver, page)}`);
        await expect.poll(() => textOf(popup, '#panel')).not.toBe('');
        await press(popup, { name: `${words('popup_tabHidden')}3` });
        await press(popup, { name: words('popup_keep'), within: '.card' });
        await untilFolded(stage.driver, page, 2);
      }
      const options = await stage.driver.openOwn('options.html');
      await options.waitForSelector('#sites-title');
      const foreign = stage.server.requests.filter((address) => !BROWSERS_OWN.test(address));
      const wanted = SAMPLES.map(({ path }) => `${HOST}${path}`);
      expect(foreign.filter((address) => !address.endsWith('/favicon.ico'))).toEqual(wanted);
    });

    it('measures each step of a run once', async () => {
      stage.server.serve(GERMAN.path, { html: GERMAN.html });
      const page = await stage.driver.open(urlOf(HOST, GERMAN.path));
      await untilFolded(stage.driver, page, 3);
      const measures = () =>
        page.evaluate(() =>
          performance
            .getEntriesByType('measure')
            .filter(({ name }) => name.startsWith('winnow:'))
            .map(({ name, startTime }) => ({ name, startTime })),
        );
      const popup = await stage.driver.openOwn(`popup.html?tab=${await tabOf(stage.driver, page)}`);
      await expect.poll(() => textOf(popup, '#panel')).toContain(GERMAN.article.title);
      await expect.poll(async () => (await measures()).length).toBeGreaterThanOrEqual(2);
      const inOrder = [...(await measures())].sort((one, other) => one.startTime - other.startTime);
      expect(inOrder.map(({ name }) => name)).toEqual(['winnow:analyse', 'winnow:fold']);
    });
  },
  FRESH,
);
