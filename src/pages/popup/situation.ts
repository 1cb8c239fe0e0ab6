/** Finds out how things stand with the page in a tab. */

import { parseAddress } from '../../engine/address.ts';
import type { PageState } from '../../platform/page-state.ts';
import { isPageState } from '../../platform/page-state-check.ts';
import type { Result } from '../../platform/result.ts';
import { UNREACHABLE } from '../../platform/result.ts';
import type { Tab } from '../../platform/tabs.ts';
import { policyFor } from '../../settings/policy.ts';
import type { PopupState, Situation } from './state.ts';

/** Hosts on which Chrome, Edge and Firefox let no extension run, whatever the reader allows. */
const CLOSED =
  /^(chromewebstore\.google\.com|microsoftedge\.microsoft\.com|(addons|accounts|support|discovery|sync\.services)\.(mozilla\.org|firefox\.com|mozilla\.com)|(addons|support)\.cdn\.mozilla\.net)$/;

/** What browsers show by means of their own. A wiki's page about a file has a colon in its name, and is a page. */
const NO_PAGE =
  /\/[^/:]*\.(pdf|json|txt|xml|svg|png|jpe?g|gif|webp|avif|bmp|ico|mp3|m4a|aac|og[agv]|opus|wav|flac|mp4|m4v|mov|webm)$/i;

/** Says whether extensions may run on an address at all. */
export function isOpen(address: string | undefined): address is string {
  const { protocol = '', hostname = '' } = parseAddress(address ?? '') ?? {};
  return /^https?:$/.test(protocol) && !CLOSED.test(hostname);
}

/**
 * The situation from what the page answered, and whether Winnow has access to its site. Where a page does not answer
 * though it was loaded just now (`isFresh`), loading it once more does not help.
 */
export function situationOf(
  tab: Tab | undefined,
  answer: Result<PageState>,
  hasAccess: boolean,
  isFresh = false,
): Situation {
  if (answer.ok) return isPageState(answer.value) ? { kind: 'page', page: answer.value } : { kind: 'error' };
  if (answer.error !== UNREACHABLE) return { kind: 'error' };
  if (!tab || !isOpen(tab.url)) return { kind: 'browser-page' };
  if (!hasAccess) return { kind: 'no-access' };
  if (tab.isLoading) return { kind: 'loading' };
  return { kind: isFresh || NO_PAGE.test(new URL(tab.url).pathname) ? 'unreadable' : 'reload' };
}

/** Whether the page alone knows that it is off: nothing that is said in private windows comes into the settings. */
export function isOffHere({ isPrivate, situation, settings, site = '' }: PopupState): boolean {
  const isOff = situation.kind === 'page' && situation.page.status === 'off';
  return isPrivate && isOff && policyFor(settings, site).fold;
}
