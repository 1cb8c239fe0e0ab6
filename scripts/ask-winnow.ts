/** Asks the running extension what it made of a page, as its popup does. */
import type { Page } from 'puppeteer-core';
import type { ToPage } from '../src/platform/messages.ts';
import type { PageState } from '../src/platform/page-state.ts';

type Answer<Name extends keyof ToPage> = ReturnType<ToPage[Name]>;

/** The parts of the extension's API that are used here; both browsers have them as `chrome` on the extension's pages. */
declare const chrome: {
  readonly tabs: {
    query(filter: { active: true }): Promise<readonly { readonly id?: number }[]>;
    sendMessage(tab: number, message: object): Promise<{ readonly value?: unknown }>;
  };
  readonly storage: { readonly session: { get(): Promise<Readonly<Record<string, unknown>>> } };
};

/** How long a page may take to answer, in milliseconds: Winnow waits for the page to be built and to come to rest. */
const PATIENCE = 8_000;

/** The browser's number for the tab that is in front. `own` is a page of the extension. */
export async function tabInFront(own: Page): Promise<number> {
  const [tab] = await own.evaluate(() => chrome.tabs.query({ active: true }));
  return tab?.id ?? -1;
}

/** One question of the popup's to a tab; undefined where nobody answers there. */
export async function ask<Name extends 'page:read' | 'page:copy'>(
  own: Page,
  tab: number,
  name: Name,
): Promise<Answer<Name> | undefined> {
  const value = await own.evaluate(
    async (id, question) => {
      const answer = await chrome.tabs.sendMessage(id, { name: question, args: [] }).catch(() => undefined);
      return answer?.value;
    },
    tab,
    name,
  );
  return value as Answer<Name> | undefined;
}

/** The state of a page after Winnow's first look at it; undefined where Winnow does not answer. */
export async function stateOf(own: Page, tab: number): Promise<PageState | undefined> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const state = await ask(own, tab, 'page:read');
    if (state !== undefined || Date.now() > end) return state;
    await new Promise((later) => setTimeout(later, 100));
  }
}

/** Has a report of a fold opened, as the popup does. Answers the address of its page. */
export async function openReport(own: Page, tab: number, fold: string): Promise<string> {
  const keys = await own.evaluate(
    async (id, what) => {
      await chrome.tabs.sendMessage(id, { name: 'fold:report', args: [what] });
      return Object.keys(await chrome.storage.session.get());
    },
    tab,
    fold,
  );
  const [key = ''] = keys
    .filter((each) => each.startsWith('draft:'))
    .sort()
    .reverse();
  return `report.html?draft=${key.replace('draft:', '')}`;
}
