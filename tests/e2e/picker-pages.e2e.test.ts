/** What pages can do about the picker: hear nothing of it, drive nothing in it, and keep nothing of it. */
import { expect, it } from 'vitest';
import { words } from './harness/controls.ts';
import { tabOf, tellPage, untilRead } from './harness/own-api.ts';
import {
  centreOf,
  clickOn,
  openPicking,
  pickerOf,
  pressInPicker,
  pressKeys,
  SITE,
  startPicking,
  untilChosen,
  untilGone,
  untilPicker,
  untilSaid,
} from './harness/picker.ts';
import { untilFolded, visibleOf } from './harness/placeholder.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser } from './harness/suite.ts';
import { articlePage } from './pages/article-page.ts';
import { HARBOUR } from './pages/articles.ts';
import { EAVESDROPPER, MISSED, STORY } from './pages/missed-promo.ts';

const CSP =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; frame-src 'none'; base-uri 'none'";

function pageWith(script: string, css = ''): string {
  return articlePage(HARBOUR, { inside: { 3: MISSED }, script, css });
}

inEachBrowser('a page under the picker', (stage) => {
  it('hears nothing of mouse and keys, and follows no link', async () => {
    const { driver } = stage;
    const { page } = await openPicking(stage, pageWith(EAVESDROPPER));
    const { x, y } = await centreOf(page, 'm-link');
    await page.mouse.move(x, y);
    await page.evaluate(() => Reflect.set(window, 'heard', []));
    await page.mouse.move(x + 3, y);
    await page.mouse.click(x, y);
    await page.mouse.click(x, y, { button: 'right' });
    await page.mouse.wheel({ deltaY: 1 });
    await pressKeys(page, 'a', 'ArrowLeft', 'ArrowRight', 'Shift+ArrowDown', 'Tab', ' ');
    await untilPicker(driver, page, 'open');
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
    expect(page.url()).toBe(urlOf(SITE, '/story'));
    await pressKeys(page, 'Escape');
    await untilGone(driver, page);
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
    await page.mouse.click(x, y - 120);
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toContain('mousedown');
  });

  it('sees an element without an inside, and no frame', async () => {
    const { driver } = stage;
    const { page } = await openPicking(stage, STORY);
    const seen = await page.evaluate(() => {
      const host = document.querySelector('winnow-picker');
      return {
        root: host?.shadowRoot,
        children: host?.childNodes.length,
        frames: [window.length, window.frames.length, document.querySelectorAll('iframe').length],
        named: Object.keys(window).includes('0'),
        under: document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName,
        changed: document.querySelectorAll('body [class*=winnow], body [data-winnow-fold]').length,
      };
    });
    expect(seen).toEqual({
      root: null,
      children: 0,
      frames: [0, 0, 0],
      named: false,
      under: 'winnow-picker',
      changed: 0,
    });
    expect(await pickerOf(driver, page)).toBeDefined();
  });

  it('can press nothing', async () => {
    const { driver } = stage;
    const { page } = await openPicking(stage, STORY);
    await clickOn(page, 'm2');
    const before = await untilChosen(driver, page, 'A small book');
    await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('winnow-picker');
      const types = ['Enter', 'Escape', 'ArrowLeft'];
      for (const target of [window, document, document.body, host, host?.ownerDocument]) {
        for (const key of types)
          target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        target?.dispatchEvent(
          new MouseEvent('click', { clientX: 400, clientY: 100, bubbles: true, composed: true }),
        );
        target?.dispatchEvent(new MouseEvent('contextmenu', { clientX: 400, clientY: 100, bubbles: true }));
      }
      host?.click();
    });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await pickerOf(driver, page)).toEqual(before);
  });

  it('gets everything back as it was', async () => {
    const { driver, server } = stage;
    server.serve('/story', { html: STORY.replace('</article>', '<input id="search"></article>') });
    const page = await driver.open(urlOf(SITE, '/story'));
    const tab = await tabOf(driver, page);
    await untilRead(driver, tab, 'folding');
    await page.focus('#search');
    const source = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await source();
    await startPicking(driver, page, tab);
    await clickOn(page, 'm2');
    await untilChosen(driver, page, 'A small book');
    await pressKeys(page, 'Escape');
    await untilGone(driver, page);
    expect(await source()).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    const plain = await (await stage.plain()).open(page.url());
    expect(await plain.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('that takes the picker away ends it', async () => {
    const { driver } = stage;
    const { page } = await openPicking(stage, STORY);
    await page.evaluate(() => document.querySelector('winnow-picker')?.remove());
    await clickOn(page, 'm2');
    await pressKeys(page, 'Enter');
    expect(await driver.placeholders(page)).toHaveLength(0);
    await startPicking(driver, page, await tabOf(driver, page));
    await clickOn(page, 'm2');
    await untilChosen(driver, page, 'A small book');
  });

  it('that takes the keyboard back does not get the keys', async () => {
    const { driver } = stage;
    const script = `addEventListener('focusout', () => document.getElementById('m-link').focus());
      addEventListener('blur', () => document.getElementById('m-link').focus());`;
    const { page } = await openPicking(stage, pageWith(script));
    await clickOn(page, 'm2');
    await untilChosen(driver, page, 'A small book');
    await page.evaluate(() => document.getElementById('m-link')?.focus());
    await pressKeys(page, 'ArrowLeft');
    await untilChosen(driver, page, 'Stones');
    await pressKeys(page, 'Enter');
    await untilSaid(driver, page);
    expect(page.url()).toBe(urlOf(SITE, '/story'));
  });

  it.each([
    ['has a strict policy', '', '', CSP],
    ['is in a sandbox with its own origin', '', '', 'sandbox allow-scripts allow-same-origin'],
    [
      'styles everything',
      '',
      '* { display: none !important; all: unset !important } p, h4, div, article, main, body, html { display: block !important }',
      undefined,
    ],
    [
      'covers itself',
      `document.body.insertAdjacentHTML('beforeend', '<div style="position:fixed;inset:0;z-index:2147483647;pointer-events:none"></div>')`,
      '',
      undefined,
    ],
  ])('that %s has it look and work the same', async (_, script, css, csp) => {
    const { driver } = stage;
    const { page } = await openPicking(stage, pageWith(script, css), csp ? { csp } : {});
    const { panel } = await untilPicker(driver, page, 'open');
    expect(panel?.width).toBe(290);
    await clickOn(page, 'm2');
    await pressKeys(page, 'Enter');
    await untilSaid(driver, page);
    await untilFolded(driver, page, 1);
    expect(await visibleOf(page, ['m2', 'b3'])).toEqual(['b3']);
  });

  it('with a modal dialog does not lame it', async () => {
    const { driver } = stage;
    const script = `const dialog = document.createElement('dialog');
      dialog.innerHTML = '<p id="d1">Join our club of readers</p><p>It is free</p>';
      document.body.append(dialog);
      dialog.showModal();`;
    const { page } = await openPicking(stage, pageWith(script));
    await clickOn(page, 'd1');
    await untilChosen(driver, page, 'Join our club');
    await pressInPicker(driver, page, 'picker_outward');
    await untilPicker(driver, page, 'refusing', ({ said }) => said === words('picker_noPlace'));
    await pressKeys(page, 'Escape');
    await untilGone(driver, page);
    const dialog = await page.evaluate(() => {
      const { innerHTML, open } = document.querySelector('dialog') ?? {};
      return [innerHTML, open];
    });
    expect(dialog).toEqual(['<p id="d1">Join our club of readers</p><p>It is free</p>', true]);
  });

  it.each([
    [
      'with an element of that name of its own',
      { html: pageWith(`customElements.define('winnow-picker', class extends HTMLElement {});`) },
    ],
    ['in a sandbox', { html: STORY, csp: 'sandbox allow-scripts' }],
  ])('%s is left alone', async (_, served) => {
    const { driver, server } = stage;
    server.serve('/story', served);
    const page = await driver.open(urlOf(SITE, '/story'));
    const tab = await tabOf(driver, page);
    await untilRead(driver, tab, 'folding');
    expect(await tellPage(driver, tab, 'picker:open', 'page')).toBe(false);
    expect(await page.evaluate(() => document.querySelector('winnow-picker'))).toBeNull();
  });

  it('is followed where it scrolls and changes its size', async () => {
    const { driver } = stage;
    const { page } = await openPicking(stage, STORY);
    await clickOn(page, 'm2');
    await untilChosen(driver, page, 'A small book');
    const topOf = () => page.evaluate(() => document.getElementById('m2')?.getBoundingClientRect().top ?? 0);
    for (const change of ['scrollBy(0, 120)', 'document.querySelector("h1").style.paddingTop = "300px"']) {
      await page.evaluate(change);
      const top = await topOf();
      await untilPicker(
        driver,
        page,
        `at ${top}`,
        ({ outlines }) => Math.abs((outlines[0]?.top ?? 0) - top) < 1,
      );
    }
  });
});
