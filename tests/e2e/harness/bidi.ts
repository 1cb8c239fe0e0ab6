/**
 * Firefox by raw WebDriver BiDi, where puppeteer's own calls end: pages of the extension, closed shadow roots and the
 * browser's own privileged scope.
 */
import type { Browser, Page } from 'puppeteer-core';

/** What puppeteer 24.43.1 keeps inside and does not declare; that version is pinned for it. */
interface Inside {
  readonly connection: {
    send(method: string, params: object): Promise<{ result: unknown }>;
    emit(event: string, params: object): void;
  };
}
interface InsideFrame {
  readonly _id: string;
}

/** A value as BiDi sends it; only the parts that are read here. */
interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

export interface Argument {
  readonly type?: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

/** Sends one BiDi command and gives its result as it came. */
export async function send(browser: Browser, method: string, params: object): Promise<unknown> {
  const { connection } = browser as unknown as Inside;
  return (await connection.send(method, params)).result;
}

/** BiDi's name for a page. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as InsideFrame)._id;
}

/** A tab as the tree of browsing contexts tells of it. */
export interface Tab {
  readonly context: string;
  readonly url: string;
}

/** All tabs, also those that puppeteer does not know. */
export async function tabsOf(browser: Browser): Promise<readonly Tab[]> {
  const tree = (await send(browser, 'browsingContext.getTree', {})) as { contexts: readonly Tab[] };
  return tree.contexts;
}

/**
 * Tells puppeteer of a tab that Firefox did not announce. That happens where a tab changes to another process before it
 * is ready: the event of its first browsing context is dropped, and none is sent for the one that takes its place.
 */
export function announce(browser: Browser, tab: Tab): void {
  (browser as unknown as Inside).connection.emit('browsingContext.contextCreated', tab);
}

/** Calls a function given as source text; rejects with its message where it throws. */
export async function call(
  browser: Browser,
  context: string,
  functionDeclaration: string,
  args: readonly Argument[] = [],
): Promise<RemoteValue> {
  const answer = (await send(browser, 'script.callFunction', {
    functionDeclaration,
    arguments: args,
    target: { context },
    awaitPromise: true,
    resultOwnership: 'root',
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  })) as { type: string; result: RemoteValue; exceptionDetails?: { text: string } };
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? answer.type);
  return answer.result;
}

/** Shadow roots, closed ones too, of the page's elements of a name, as arguments for `call`. */
export async function shadowRootsOf(
  browser: Browser,
  page: Page,
  name: string,
): Promise<readonly Argument[]> {
  const list = await call(browser, contextOf(page), `() => [...document.querySelectorAll('${name}')]`);
  const hosts = list.value as readonly { value: { shadowRoot: { sharedId?: string } | null } }[];
  return hosts.map(({ value }) => {
    const sharedId = value.shadowRoot?.sharedId;
    if (sharedId === undefined) throw new Error('A placeholder without a shadow root');
    return { sharedId };
  });
}

/** Runs a function, given as source text, in the browser's own window; its result must be a string. */
export async function callPrivileged(
  browser: Browser,
  functionDeclaration: string,
  ...args: readonly string[]
): Promise<string> {
  const tree = (await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: readonly { context: string; url: string }[];
  };
  const window = tree.contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (!window) throw new Error('Firefox has no window');
  const values = args.map((value) => ({ type: 'string', value }));
  const { value } = await call(browser, window.context, functionDeclaration, values);
  return typeof value === 'string' ? value : '';
}
