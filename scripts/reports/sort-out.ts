/** Which of many reports say something of their own: one of those that are alike, none of those that contradict. */
import { fingerprint } from '../../src/engine/fingerprint.ts';
import type { Report } from '../../src/reports/schema.ts';
import { siteOf } from '../../src/settings/site.ts';

/** Why a report is left out: like another one, or at odds with it; that one by its index. */
export interface LeftOut {
  readonly reason: 'duplicate' | 'contradiction';
  readonly other: number;
}

/** The registrable domain that a report is about; empty where it does not tell. */
export function siteOfReport({ address }: Report): string {
  const site = address.part === 'none' ? undefined : siteOf(address.text);
  // Browsers take hosts that no registry gives away.
  return site !== undefined && /^[a-z0-9_.:[\]-]+$/.test(site) ? site : '';
}

/**
 * Names what a report is about: the site and the shape of its block's text, or its address where it has no text. Blank
 * where it tells neither.
 */
export function subjectOf(report: Report): string {
  const block = report.lines.filter(({ folded, promo }) => folded || promo > 0);
  const text = block.map((line) => line.text).join(' ');
  return `${siteOfReport(report)} ${block.length > 0 ? fingerprint(text) : report.address.text}`;
}

/**
 * What to leave out, by index. Of reports of one verdict about one subject the newest stays, the first of a day. Where
 * one says that something is no promo and another one that it is, both go: that is for a person to decide. Those that do
 * not say what they are about are like no other.
 */
export function sortOut(reports: readonly Report[]): ReadonlyMap<number, LeftOut> {
  const out = new Map<number, LeftOut>();
  const best = new Map<string, number>();
  reports.forEach((report, index) => {
    const subject = subjectOf(report);
    if (subject.trim() === '') return;
    const key = `${report.verdict} ${subject}`;
    const other = best.get(key);
    const isNewer = other === undefined || report.day > (reports[other] as Report).day;
    if (isNewer) best.set(key, index);
    if (other !== undefined)
      out.set(isNewer ? other : index, { reason: 'duplicate', other: isNewer ? index : other });
  });
  for (const [key, index] of best) {
    const subject = key.slice(key.indexOf(' '));
    const denied = best.get(`not-a-promo${subject}`);
    if (denied === undefined || denied === index) continue;
    out.set(index, { reason: 'contradiction', other: denied });
    out.set(denied, { reason: 'contradiction', other: index });
  }
  return out;
}
