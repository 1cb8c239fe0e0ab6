/**
 * Which addresses are one site. Knows the list of public suffixes (48 KB), so it belongs to background and pages; the
 * content script, which loads on every page, asks `policy.ts` instead.
 */

import { parse } from 'tldts';
import { parseAddress } from '../engine/address.ts';

/**
 * Suffixes under which strangers get names of their own (`github.io`, `blogspot.com`) count as public: switching one
 * blog off must not switch off its neighbours.
 */
export const OPTIONS = { allowPrivateDomains: true } as const;

/** The host in the form a browser uses: lower case, punycode, no final dot; undefined where there is none. */
function hostOf(hostOrUrl: string): string | undefined {
  const url = /^[a-z][a-z\d+.-]*:\/\//i.test(hostOrUrl) ? hostOrUrl : `https://${hostOrUrl}`;
  const { protocol = '', hostname = '' } = parseAddress(url) ?? {};
  const host = hostname.replace(/\.$/, '');
  return /^https?:$/.test(protocol) && host !== '' ? host : undefined;
}

/**
 * The site of a host or of an http(s) address: its registrable domain, or the host itself where there is none (an IP
 * address, `localhost`, a name inside a home network, a bare public suffix). Undefined for anything else.
 */
export function siteOf(hostOrUrl: string): string | undefined {
  const host = hostOf(hostOrUrl);
  return host === undefined ? undefined : (parse(host, OPTIONS).domain ?? host);
}

/** What no name of a site has, before the path begins: many newspapers have commas and signs in those of their articles. */
const NO_NAME = /\s|^([^/]*:\/\/)?[^/?#\\]*[@,;<>"']/;

/**
 * The site a reader means by what they typed: a name, a name with a path, or a whole address. Undefined for what no
 * site can be: sentences, mail addresses, single words other than `localhost`, and bare suffixes like `co.uk`.
 */
export function siteFromInput(input: string): string | undefined {
  const text = input.trim();
  if (text.length > 2000 || NO_NAME.test(text)) return undefined;
  const host = hostOf(text);
  if (host === undefined || /(^|\.)(\.|$)/.test(host)) return undefined;
  const { domain, isIp, isPrivate } = parse(host, OPTIONS);
  if (domain !== null) return domain;
  return isIp || isPrivate || host === 'localhost' ? host : undefined;
}
