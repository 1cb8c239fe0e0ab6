/** A list of thousands of corrections, which takes no longer than a reader waits. */
import { expect, it } from 'vitest';
import { textOf } from './harness/controls.ts';
import { BOX, choose, many, openOptions, status } from './harness/corrections.ts';
import { inEachBrowser } from './harness/suite.ts';

inEachBrowser('corrections', (stage) => {
  it('stay usable where there are thousands', async () => {
    const options = await openOptions(stage);
    await choose(options, many(4000));
    await expect.poll(() => status(options)).toContain('4,000');
    await options.bringToFront();
    await options.focus('#corrections-search');
    const start = Date.now();
    await options.keyboard.type('3999');
    await expect.poll(() => textOf(options, `${BOX} .box-hint[aria-live]`)).toContain('1 correction found.');
    expect(Date.now() - start).toBeLessThan(3000);
    expect(await options.evaluate(() => document.querySelectorAll('.correction').length)).toBe(1);
    const again = await openOptions(stage);
    await expect.poll(() => textOf(again, `${BOX} .box-hint[aria-live]`)).toContain('4,000');
    expect(await again.evaluate(() => document.querySelectorAll('.correction').length)).toBe(50);
  });
});
