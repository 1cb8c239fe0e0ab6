/** The address under which a program is given a page to read. */
import { parseAddress } from '../../src/engine/address.ts';

const NONE = 'https://page.example/';

/** A page's own address, or one that stands for it where that is none: a label may hold any text there. */
export function pageAddress(url: string): string {
  return parseAddress(url) ? url : NONE;
}
