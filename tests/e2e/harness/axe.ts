/** Accessibility rules, checked by axe-core inside of a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
}
declare const axe: { run(within: string): Promise<AxeResults> };

/**
 * Brings a page to the front, where its transitions run, and waits for their end: half-way colours are nobody's. What is
 * out of sight, as in closed details, stands still for as long.
 */
export async function untilStill(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => {
    const seen = document.getAnimations().filter(({ effect }) => {
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      return target?.checkVisibility();
    });
    return Promise.allSettled(seen.map(({ finished }) => finished)).then(() => undefined);
  });
}

/** One line for each violation, with the element it is about; empty where there is none. `within` selects a part of the page. */
export async function violationsOf(page: Page | Frame, within = 'html'): Promise<readonly string[]> {
  if ('bringToFront' in page) await untilStill(page);
  await page.evaluate(SOURCE);
  return page.evaluate(async (selector) => {
    const { violations } = await axe.run(selector);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  }, within);
}
