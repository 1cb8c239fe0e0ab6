/** Marks for readers who dismiss what comes out under their pointer, tap, or see few colours. */
import { expect, it } from 'vitest';
import { firstTag, openMarked } from './harness/marked.ts';
import { inEachBrowser } from './harness/suite.ts';
import { hover, tagOf } from './harness/tag.ts';
import { SWEDISH } from './pages/samples.ts';

inEachBrowser('a mark', (stage) => {
  it('is silent at Escape while the pointer rests, wherever the focus is, until the pointer comes again', async () => {
    const page = await openMarked(stage);
    const tag = await firstTag(stage, page);
    const isOpen = async () => (await tagOf(tag)).isOpen;
    await hover(page, tag);
    await page.keyboard.press('a');
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(isOpen).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await page.mouse.move(2, 2);
    await hover(page, tag);
    await expect.poll(isOpen).toBe(true);
  });

  it('opens and closes by touch', async () => {
    // Firefox takes no touches from outside on a desktop.
    if (stage.browser === 'firefox') return;
    const page = await openMarked(stage);
    await page.setViewport({ width: 760, height: 800, hasTouch: true, isMobile: true });
    const tag = await firstTag(stage, page);
    for (const isOpen of [true, false, true]) {
      const { x, y } = await tagOf(tag);
      await page.touchscreen.tap(x, y);
      await expect.poll(async () => (await tagOf(tag)).isOpen).toBe(isOpen);
    }
  });

  it('has its rule where a page is drawn in few colours', async () => {
    // Firefox takes no such wish from outside.
    if (stage.browser === 'firefox') return;
    const page = await openMarked(
      stage,
      SWEDISH.html.replace('</style>', 'aside { border: 1px solid; }</style>'),
    );
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    const outlines = await page.evaluate(() =>
      [...document.querySelectorAll('[data-winnow-fold=marked-inside]')].map(
        (each) => getComputedStyle(each).outlineStyle,
      ),
    );
    await session.detach();
    expect(outlines.length).toBeGreaterThan(0);
    expect(new Set(outlines)).toEqual(new Set(['solid']));
  });
});
