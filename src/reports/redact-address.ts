/** The page's address, as much of it as a reader shares, without what names that reader. */
import { parseAddress } from '../engine/address.ts';
import { siteOf } from '../settings/site.ts';
import { cleanText } from './clean-text.ts';
import { redactPart } from './redact.ts';
import { type AddressPart, LIMITS, type ReportAddress } from './schema.ts';

const NONE: ReportAddress = { part: 'none', text: '' };
const MARKER = /%5B(e-mail|phone|number|token)%5D/g;

/** The asked part of an address. What is no http(s) address, and what is too long to tell, gives less or none. */
export function addressFor(url: string, part: AddressPart): ReportAddress {
  const whole = parseAddress(url);
  const site = siteOf(url);
  if (part === 'none' || !whole || site === undefined) return NONE;
  const path = whole.origin + whole.pathname.split('/').map(redactPiece).join('/');
  const text = part === 'full' ? path + queryOf(whole) : path;
  if (part === 'site' || text.length > LIMITS.address) return { part: 'site', text: site };
  return { part, text };
}

/** Query and fragment, each value on its own: a value is redacted as it reads, not as it is escaped. */
function queryOf({ search, hash }: URL): string {
  const pieces = (search + hash)
    .split(/([?&#=])/)
    .map((piece) => (/^[?&#=]$/.test(piece) ? piece : redactPiece(piece)));
  return redactPart(pieces.join(''));
}

/** A piece between two signs of an address, redacted. */
function redactPiece(piece: string): string {
  const read = cleanText(readable(piece));
  const redacted = redactPart(read);
  if (redacted === read) return piece;
  return encodeURI(redacted).replace(/[?#&]/g, encodeURIComponent).replace(MARKER, '[$1]');
}

function readable(piece: string): string {
  try {
    return decodeURIComponent(piece.replaceAll('+', ' '));
  } catch {
    return piece;
  }
}
