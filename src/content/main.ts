/** Starts Winnow in a page, and starts it anew wherever a single-page application goes. */
import { message, remembering } from '../platform/i18n.ts';
import { listenInPage, sendToBackground } from '../platform/messaging.ts';
import { type Result, success } from '../platform/result.ts';
import { followPageSettings, readPageSettings } from '../platform/settings-store.ts';
import { type Policy, policyFor } from '../settings/policy.ts';
import type { PageSettings } from '../settings/schema.ts';
import { watchAnchors } from './anchors.ts';
import { answersOf } from './answers.ts';
import { isReplaced, rememberHeadline, watchAddress } from './navigation.ts';
import type { Analyse } from './page-reading.ts';
import { Session } from './session.ts';
import { sweep } from './strays.ts';

/** Documents that are web pages: no pictures, no feeds, no plain text, no frame sets. */
function isPage({ contentType, body, head }: Document): boolean {
  return /^(text\/html|application\/xhtml\+xml)$/.test(contentType) && body?.localName === 'body' && !!head;
}

function policyHere(settings: PageSettings): Policy {
  return policyFor(settings, location.hostname);
}

/** Where nobody could be told, it is as in a private window: what was said holds on the page alone. */
async function isRemembered(answer: Promise<Result<boolean>>): Promise<boolean> {
  const told = await answer;
  return told.ok && told.value;
}

/**
 * Runs sessions one after the other, as the reader goes from page to page within the document. Answers what is to be told
 * of changed settings.
 */
function run(document: Document, first: Policy, signal: AbortSignal): (settings: PageSettings) => void {
  const known = new Map<string, string>();
  let isHeadlineGone = rememberHeadline(document);
  const analyse: Analyse = async (snapshot, options) => {
    isHeadlineGone = rememberHeadline(document);
    const answer = await sendToBackground('page:analyse', snapshot, options);
    if (!answer.ok) return answer;
    const { report, texts } = answer.value;
    for (const [words, text] of texts) known.set(words, text);
    return success(report);
  };
  const texts = remembering(message, known);
  let policy = first;
  const begin = (): Session =>
    new Session({
      document,
      policy,
      message: texts,
      analyse,
      describe: (snapshot, at, url) => sendToBackground('page:describe', snapshot, at, url),
      publish: (state) => void sendToBackground('page:publish', state),
      remember: (...said) => isRemembered(sendToBackground('block:correct', ...said)),
      rememberLeft: (...said) => isRemembered(sendToBackground('site:leave', ...said)),
      openReport: (...what) => sendToBackground('report:open', ...what),
      applied: (prints) => void sendToBackground('corrections:applied', prints),
    });
  let session = begin();
  const follow = (settings: PageSettings): void => {
    policy = policyHere(settings);
    session.adopt(policy);
  };
  let moves = new AbortController();
  const move = async (): Promise<void> => {
    moves.abort();
    moves = new AbortController();
    const { signal: overtaken } = moves;
    const isOther = await isReplaced(document, isHeadlineGone, overtaken);
    if (overtaken.aborted || (!isHeadlineGone() && session.moved(isOther))) return;
    session.dispose();
    session = begin();
  };
  /** Put away for "back", a page hears nothing. */
  const resume = async ({ persisted }: PageTransitionEvent): Promise<void> => {
    if (!persisted) return;
    const stored = await readPageSettings();
    if (stored.ok) follow(stored.value);
    session.resume();
  };
  listenInPage(
    answersOf(() => session),
    signal,
  );
  watchAddress(window, signal, () => void move());
  watchAnchors(window, signal, () => session.turned());
  window.addEventListener('pageshow', (event) => void resume(event), { signal });
  return follow;
}

async function start(document: Document): Promise<void> {
  const end = new AbortController();
  let follow: ((settings: PageSettings) => void) | undefined;
  const stored = await followPageSettings(end.signal, (settings) => follow?.(settings));
  // Settings that cannot be read may say that Winnow is not wanted here.
  if (!stored.ok) return end.abort();
  sweep(document);
  follow = run(document, policyHere(stored.value), end.signal);
}

if (window.top === window && isPage(document)) void start(document);
