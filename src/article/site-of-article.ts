/** What the site of an article is called, and titles without that. */
import { parseAddress } from '../engine/address.ts';

/** A site's name: of one that only gives its address the host, of one that gives the page's title what stands beside it. */
export function nameOfSite(name: string, title: string): string {
  const address = /^https?:\/\//i.test(name) ? parseAddress(name) : undefined;
  if (address) return address.hostname.replace(/^www\./, '');
  if (bare(name) === bare(title)) return '';
  const parts = name.split(/\s+[|–—·•»-]\s+/);
  const others = parts.filter((part) => bare(part) !== bare(title));
  return others.length < parts.length ? others.join(' | ') : name;
}

/** What a site may be called at the end of its titles: its name, its address, or the parts of that, in bare letters. */
export function namesOfSite(siteName: string, host: string): ReadonlySet<string> {
  const address = host.replace(/^www\./, '');
  return new Set([siteName, address, ...address.split('.').slice(0, -1)].map(bare).filter(Boolean));
}

/** A title without the site's name at its end. */
export function withoutSite(title: string, sites: ReadonlySet<string>): string {
  const [, start = '', end = ''] = /^(.{8,})\s+[|–—·•»-]\s+([^|–—·•»]+)$/u.exec(title) ?? [];
  return end !== '' && sites.has(bare(end)) ? start.trim() : title;
}

/** A text's letters and digits, in lower case. */
export function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
