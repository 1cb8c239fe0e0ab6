/** The mechanics of `messages.ts`: typed calls whose answer is always a value, and listeners that always answer. */
import browser, { type Runtime } from 'webextension-polyfill';
import { fieldsOf, isText } from '../engine/unchecked.ts';
import type { ToBackground, ToPage } from './messages.ts';
import { failure, failureOf, type Result, UNREACHABLE } from './result.ts';

type Args<C, Name extends keyof C> = C[Name] extends (...args: infer A) => unknown ? A : never;
type Value<C, Name extends keyof C> = C[Name] extends (...args: never) => infer V ? V : never;

/** Who asks, as far as the browser vouches for it. */
export interface Sender {
  /** The tab of the content script that asks; undefined for all of Winnow's own pages, also those in a tab. */
  readonly tabId: number | undefined;
  /** Address of the page that asks. */
  readonly url: string;
  readonly isPrivate: boolean;
}

/** One handler per name, after the sender the arguments of the contract. Expected failures are values; a throw is answered too. */
export type Handlers<C> = {
  readonly [Name in keyof C]: (
    sender: Sender,
    ...args: Args<C, Name>
  ) => Result<Value<C, Name>> | Promise<Result<Value<C, Name>>>;
};

interface Message {
  readonly name: string;
  readonly args: readonly unknown[];
}

function isMessage(value: unknown): value is Message {
  const { name, args } = fieldsOf<Message>(value);
  return isText(name) && Array.isArray(args);
}

function isResult(value: unknown): value is Result<unknown> {
  const { ok, error } = fieldsOf<{ ok: boolean; error: string }>(value);
  return ok === true || (ok === false && isText(error));
}

/** Browsers reject where nobody listens, and throw where the extension was updated under a running content script. */
async function call(send: () => Promise<unknown>): Promise<Result<unknown>> {
  try {
    const answer = await send();
    return isResult(answer) ? answer : failure(UNREACHABLE);
  } catch {
    return failure(UNREACHABLE);
  }
}

/** Asks the background, waking it where it sleeps. Never rejects. */
export async function sendToBackground<Name extends keyof ToBackground>(
  name: Name,
  ...args: Args<ToBackground, Name>
): Promise<Result<Value<ToBackground, Name>>> {
  const answer = await call(() => browser.runtime.sendMessage({ name, args }));
  return answer as Result<Value<ToBackground, Name>>;
}

/** Asks the content script in a tab's main frame. Never rejects. */
export async function sendToPage<Name extends keyof ToPage>(
  tabId: number,
  name: Name,
  ...args: Args<ToPage, Name>
): Promise<Result<Value<ToPage, Name>>> {
  const answer = await call(() => browser.tabs.sendMessage(tabId, { name, args }, { frameId: 0 }));
  return answer as Result<Value<ToPage, Name>>;
}

type AnyHandler = (sender: Sender, ...args: readonly unknown[]) => Result<unknown> | Promise<Result<unknown>>;

async function answerTo(
  handler: AnyHandler | undefined,
  sender: Sender,
  message: Message,
): Promise<Result<unknown>> {
  if (!handler) return failure(`unknown message ${message.name}`);
  try {
    return await handler(sender, ...message.args);
  } catch (thrown) {
    console.error('Winnow:', message.name, thrown);
    return failureOf(thrown);
  }
}

function senderOf({ tab, url }: Runtime.MessageSender): Sender {
  const isPage = url?.startsWith(browser.runtime.getURL('')) ?? false;
  return { tabId: isPage ? undefined : tab?.id, url: url ?? '', isPrivate: tab?.incognito ?? false };
}

function listen<C>(handlers: Handlers<C>, signal: AbortSignal): void {
  const byName = new Map(Object.entries<AnyHandler>(handlers as Record<string, AnyHandler>));
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    answer: (value: unknown) => void,
  ): true => {
    // `sendResponse` and `return true` is the one way to answer later that all browsers know, with and without polyfill.
    if (sender.id !== browser.runtime.id) answer(failure('stranger'));
    else if (!isMessage(message)) answer(failure('no message'));
    else void answerTo(byName.get(message.name), senderOf(sender), message).then(answer);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** Answers what content scripts and pages ask of the background. Call it synchronously while the background starts. */
export function listenInBackground(handlers: Handlers<ToBackground>, signal: AbortSignal): void {
  listen(handlers, signal);
}

/** Answers what the popup asks of the page. */
export function listenInPage(handlers: Handlers<ToPage>, signal: AbortSignal): void {
  listen(handlers, signal);
}
