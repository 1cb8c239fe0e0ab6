/** Tells names that stand for the sites of many. */
import { parse } from 'tldts';
import { OPTIONS } from './site.ts';

/** Whether a host is a bare suffix: taken for a site, it would cover the sites of all who have a name under it. */
export function isSuffix(host: string): boolean {
  const { domain, isIcann, isPrivate } = parse(host, OPTIONS);
  return domain === null && Boolean(isIcann || isPrivate);
}
