/** Character references in texts that were written for HTML and stand elsewhere, as often in JSON-LD. */

type Characters = ReadonlyMap<string, string>;

/** The last character of each word by what stands before it. */
function characters(words: string): Characters {
  return new Map(words.split(' ').map((word) => [word.slice(0, -1), word.slice(-1)]));
}

/** Each name with its character. */
const NAMES =
  'amp& lt< gt> quot" apos\' nbsp\u00a0 shy\u00ad ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ laquo« raquo» ' +
  'lsaquo‹ rsaquo› hellip… iexcl¡ iquest¿ middot· bull• euro€ pound£ cent¢ yen¥ copy© reg® trade™ sect§ para¶ deg° ' +
  'plusmn± times× frac12½ ordfª ordmº szligß aeligæ AEligÆ oeligœ OEligŒ oslashø OslashØ ethð ETHÐ thornþ THORNÞ';
/** What the names of other letters say after the letter itself, each with the mark that goes together with it. */
const MARK_NAMES =
  'grave\u0300 acute\u0301 circ\u0302 tilde\u0303 uml\u0308 ring\u030a caron\u030c cedil\u0327';
const [NAMED, MARKS] = [NAMES, MARK_NAMES].map(characters) as [Characters, Characters];
const LAST_CODE_POINT = 0x10ffff;
/**
 * What HTML reads in the place of the control characters from 128 on, where texts of an old encoding have its
 * numbers: https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state
 */
const FIRST_CONTROL = 128;
const IN_PLACE_OF_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text with its character references resolved, numeric ones and the names that texts of the press use. */
export function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED.get(name) ?? letterNamed(name) ?? whole;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (code === 0 || code > LAST_CODE_POINT) return whole;
    return IN_PLACE_OF_CONTROLS[code - FIRST_CONTROL] ?? String.fromCodePoint(code);
  });
}

/** The letter of a name such as `eacute`; undefined where no such letter is one character. */
function letterNamed(name: string): string | undefined {
  const mark = MARKS.get(name.slice(1));
  if (mark === undefined) return undefined;
  const letter = `${name.charAt(0)}${mark}`.normalize('NFC');
  return letter.length === 1 ? letter : undefined;
}
