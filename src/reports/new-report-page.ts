/** The project's page for new reports, with a reader's reports filled in. */
import { parseAddress } from '../engine/address.ts';
import type { ReportBundle } from './schema.ts';
import { serialise } from './serialise.ts';

/** Set by `scripts/build.ts` from the environment variable of the same name. */
declare const NEW_REPORT_PAGE: string;

/** Where the reports go in the page's address, once: `https://forge.example/new?title=Report&body={report}`. */
const PLACE = '{report}';

/** The page that this build was made with; empty where it was made with none. */
export const newReportPage: string = typeof NEW_REPORT_PAGE === 'string' ? NEW_REPORT_PAGE : '';

/**
 * The longest address that is opened, in characters: what RFC 9110, section 4.1, recommends every sender and recipient
 * to support at least (https://www.rfc-editor.org/rfc/rfc9110#section-4.1). Browsers take far more; forges answer 414
 * soon after it (GitHub above 8191: https://github.com/github/docs/pull/4537).
 */
export const MAX_ADDRESS_LENGTH = 8000;

export type NewReportAddress =
  | { readonly ok: true; readonly address: string }
  /** `no-page`: there is no page to open; `too-long`: offer the file, the bundle does not fit into an address. */
  | { readonly ok: false; readonly reason: 'no-page' | 'too-long' };

/** Whether an address can be one of a page for new reports: https, or http on this machine, with one place for them. */
export function isNewReportPage(base: string): boolean {
  const [before = '', behind, ...more] = base.split(PLACE);
  const [start, whole] = [parseAddress(before), parseAddress(base)];
  if (behind === undefined || more.length > 0 || !start || !whole) return false;
  const { protocol, hostname, origin } = start;
  const isOwn = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return (protocol === 'https:' || (protocol === 'http:' && isOwn)) && whole.origin === origin;
}

/** Where a page for new reports is, without a report: its host, and its address. Undefined where there is no page. */
export function newReportHome(base: string): { readonly host: string; readonly address: string } | undefined {
  if (!isNewReportPage(base)) return undefined;
  const { host } = new URL(base);
  return { host, address: base.replace(PLACE, '') };
}

/** The page's address with the bundle in it, byte for byte as `serialise` gives it, escaped. Opens nothing. */
export function newReportAddress(base: string, bundle: ReportBundle): NewReportAddress {
  if (!isNewReportPage(base)) return { ok: false, reason: 'no-page' };
  // A function, because `$` in a report must not be read as a pattern.
  const address = base.replace(PLACE, () => encodeURIComponent(serialise(bundle)));
  return address.length > MAX_ADDRESS_LENGTH ? { ok: false, reason: 'too-long' } : { ok: true, address };
}
