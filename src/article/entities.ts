/** Character references in texts that were written for HTML and stand elsewhere, as often in JSON-LD. */

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    shy: '\u00ad',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    lsaquo: '‹',
    rsaquo: '›',
    hellip: '…',
    iexcl: '¡',
    iquest: '¿',
    middot: '·',
    bull: '•',
    euro: '€',
    pound: '£',
    cent: '¢',
    yen: '¥',
    copy: '©',
    reg: '®',
    trade: '™',
    sect: '§',
    para: '¶',
    deg: '°',
    plusmn: '±',
    times: '×',
    frac12: '½',
    ordf: 'ª',
    ordm: 'º',
    szlig: 'ß',
    aelig: 'æ',
    AElig: 'Æ',
    oelig: 'œ',
    OElig: 'Œ',
    oslash: 'ø',
    Oslash: 'Ø',
    eth: 'ð',
    ETH: 'Ð',
    thorn: 'þ',
    THORN: 'Þ',
  }),
);
/** What the names of other letters say after the letter itself, as marks that go together with it. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['caron', '\u030c'],
  ['cedil', '\u0327'],
]);
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
