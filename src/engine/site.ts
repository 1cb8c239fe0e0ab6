/** Which hosts belong together, as far as their names tell: enough for a sentence, not for anything that must not err. */
import { hostOf } from './page.ts';

/** Second-level names under which countries give out names: `paper.co.uk` is one site, `co.uk` is none. */
const SECOND = /^(?:co|com|org|net|ac|gov|edu|or|ne|gob|gv)$/;
/** Hosts that give out names to strangers. */
const SHARED =
  /(?:^|\.)(?:github\.io|blogspot\.\w+|wordpress\.com|substack\.com|medium\.com|wixsite\.com|myshopify\.com)$/;
/** Shorter names are part of too many others, in characters. */
const SHORTEST_NAME = 5;

/** Where an address leads: its host without `www.`, the page's own host where it names none, empty for no page at all. */
export function targetOf(href: string, host: string): string {
  const address = href.trim().slice(0, 300);
  if (address === '' || /^(?:#|(?:javascript|mailto|tel|data|about|blob):)/i.test(address)) return '';
  if (address.startsWith('//')) return hostOf(`https:${address}`);
  return /^[a-z][a-z+.-]*:/i.test(address) ? hostOf(address) : host;
}

/** Whether two hosts are one site, or sisters: the name of one stands whole in the name of the other. */
export function isSameHouse(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  if (one === other) return true;
  if (SHARED.test(one) || SHARED.test(other)) return false;
  const [a, b] = [siteNameOf(one), siteNameOf(other)];
  if (a.site === b.site) return true;
  const [short, long] = a.name.length <= b.name.length ? [a.name, b.name] : [b.name, a.name];
  const isPart = long.startsWith(short) || long.endsWith(short) || long.includes(`-${short}-`);
  return short.length >= SHORTEST_NAME && isPart;
}

/** A host's registrable name with its suffix, and the name alone. */
export function siteNameOf(host: string): { readonly site: string; readonly name: string } {
  const labels = host.split('.');
  const count = labels.length > 2 && SECOND.test(labels.at(-2) ?? '') ? 3 : 2;
  const site = labels.slice(-count);
  return { site: site.join('.'), name: (site[0] ?? '').replace(/[^a-z0-9-]/g, '') };
}
