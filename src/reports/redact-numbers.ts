/** Takes phone numbers, accounts, cards and other long numbers out of a text, and leaves its prices, dates and counts. */

/** Account numbers as ISO 13616 has them, together or in groups. */
const IBAN =
  /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ \u00a0-]?[A-Za-z0-9]{4}){2,7}(?:[ \u00a0-]?[A-Za-z0-9]{1,4})?(?![A-Za-z0-9])/g;

/** Addresses of machines: boxes that sell a hidden connection show readers theirs. Four numbers with points, or groups with colons. */
const BYTE = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const GROUP = '[\\da-f]{1,4}';
const MACHINE = new RegExp(
  `(?<![\\d.])${BYTE}(?:\\.${BYTE}){3}(?!\\d|\\.\\d)|` +
    `(?<![\\w:])(?:(?:${GROUP}:){4,7}${GROUP}|(?:${GROUP}:){1,6}(?::${GROUP}){1,6})(?![\\w:])`,
  'gi',
);

const SPACE = String.raw`\s\u2010-\u2015\u2212\u00b7\u2022./()-`;
/** Digits with what may stand between the groups of one number. A comma only joins what it touches on both sides. */
const RUN = new RegExp(
  String.raw`(?<!\d)(?:\+?\(\+?(?=\d{1,5}\)))?\+?\d+(?:(?:[,'’]|[${SPACE}]{1,4})\d+)*`,
  'gu',
);
/** Shorter ones name nobody: years, postal codes, counts. */
const LEAST_DIGITS = 7;
/** From here on a number in groups is a card or an account rather than a phone. */
const LONG = 13;

const DAY = '(?:0?[1-9]|[12][0-9]|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)[0-9]{2}';
/** Dates with their year, and amounts with their cents: whatever stands beside them is a number of its own. */
const SET_APART = new RegExp(
  [
    String.raw`(?<![\d./-])${DAY}(?<a>[./-])${MONTH}\k<a>(?:${YEAR}(?![./]?\d)|\d\d(?![./-]?\d))`,
    String.raw`(?<![\d./-])${MONTH}(?<b>[./-])${DAY}\k<b>(?:${YEAR}(?![./]?\d)|\d\d(?![./-]?\d))`,
    String.raw`(?<![\d./-])${YEAR}(?<c>[./-])${MONTH}\k<c>${DAY}(?![./-]?\d)`,
    String.raw`(?<![\d.,/-])[1-9]\d{0,2}(?<d>[.,'’\s])\d{3}(?:\k<d>\d{3})?[.,]\d\d(?![.,/-]?\d)`,
    String.raw`(?<![\d.,/-])(?:0|[1-9]\d{0,5}),\d{1,2}(?![.,/-]?\d)`,
  ].join('|'),
  'gu',
);
/** What else may stand in a run that is no number of a person; what fits first counts. */
const DATE = String.raw`${MONTH}/${YEAR}|${DAY}\.${MONTH}\.?|${DAY}\.(?=[\s\u2010-\u2015-])`;
const AMOUNT = [
  String.raw`[1-9]\d{0,2}(?<e>[.,'’\s])\d{3}(?:\k<e>\d{3})?`,
  String.raw`(?:0|[1-9]\d{0,5})[.,]\d{1,2}`,
  String.raw`(?:[01]?\d|2[0-4])\.[0-5]\d`,
].join('|');
const PART = new RegExp(
  `(?:(?<date>${DATE})|(?<amount>${AMOUNT})|(?<year>${YEAR})|(?<count>0|[1-9][0-9]{0,2}))(?![0-9])`,
  'uy',
);
const GAP = /(?:\.(?=\s))?[\s\u2010-\u2015\u2212\u00b7\u2022/()-]{1,4}|\.?$/uy;

/** Shapes of phone numbers whose parts would each pass for something else. */
const PHONES = [
  // 01 23 45 67 89
  /^0\d(?:[\s./-]?\d\d){4}$/u,
  // 555-2012
  /^\d{3}-\d{4}$/,
  // (555) 123-4567, +44 20 7946 0000
  /^(?:\+|\()/,
];
/** One number in groups of three. */
const GROUPED = /^[1-9]\d{0,2}(?<sign>[.,'’\s])\d{3}(?:\k<sign>\d{3})*(?:[.,]\d{1,2})?$/u;
const MONEY_BEFORE = /(?<!\d\s?)(?:[€$£¥₹]|\b(?:EUR|USD|GBP|CHF|PLN))\s?$/iu;
const MONEY_AFTER = /^\s?(?:[€$£¥₹%](?!\d)|(?:zł|EUR|Euros?|USD|Dollars?|GBP|CHF|PLN)(?!\p{L}))/iu;

/** The text with [number] in the place of account numbers. */
export function redactAccounts(text: string): string {
  return text.replace(IBAN, (account) => (isAccount(account) ? '[number]' : account));
}

/** The text with [number] and [phone] in the place of such. Takes time in proportion to the text's length. */
export function redactNumbers(text: string): string {
  return text.replace(MACHINE, '[number]').replace(RUN, (run, at: number, whole: string) => {
    if (digitsIn(run) < LEAST_DIGITS) return run;
    const before = whole.slice(Math.max(0, at - 8), at);
    const after = whole.slice(at + run.length, at + run.length + 10);
    return redactRun(run, before, after);
  });
}

/** Redacts what stands before, between and behind the dates and amounts of a run, each for itself. */
function redactRun(run: string, before: string, after: string): string {
  let out = '';
  let from = 0;
  for (const { 0: apart, index } of run.matchAll(SET_APART)) {
    out += redactNumber(run.slice(from, index), before, '') + apart;
    from = index + apart.length;
  }
  return out + redactNumber(run.slice(from), from === 0 ? before : '', after);
}

function redactNumber(piece: string, before: string, after: string): string {
  const number = /\+?\(?\+?\d(?:.*\d)?/su.exec(piece)?.[0] ?? '';
  if (digitsIn(number) < LEAST_DIGITS) return piece;
  const isMoney = MONEY_BEFORE.test(before) || MONEY_AFTER.test(after);
  return isHarmless(number, isMoney) ? piece : piece.replace(number, markerFor(number));
}

function isAccount(text: string): boolean {
  const { length } = text.replace(/[^A-Za-z0-9]/g, '');
  return length >= 15 && length <= 34 && digitsIn(text) >= 8;
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length;
}

function markerFor(run: string): string {
  const isPhone = /^[+(0]|\D/.test(run) && digitsIn(run) < LONG;
  return isPhone ? '[phone]' : '[number]';
}

/** Whether a number of seven digits or more is none of a person. */
function isHarmless(run: string, isMoney: boolean): boolean {
  if (GROUPED.test(run)) {
    const digits = digitsIn(run.replace(/[.,]\d{1,2}$/, ''));
    // Nine digits in threes are a mobile number in four of the languages, though not with commas; more are one nowhere, if
    // points join them.
    const isCount = /[,'’]\d{3}/.test(run) || (digits > 9 && !/\s/u.test(run));
    return digits <= 8 || (digits < LONG && (isMoney || isCount));
  }
  if (/^[1-9]\d+$/.test(run)) return isMoney && run.length <= 8;
  return !PHONES.some((phone) => phone.test(run)) && isMadeOfParts(run);
}

/** Whether a run is dates, amounts and years in a row, without what the groups of a phone number are like. */
function isMadeOfParts(run: string): boolean {
  const found = { date: 0, amount: 0, year: 0, count: 0 };
  for (let at = 0; at < run.length; at = GAP.lastIndex) {
    PART.lastIndex = at;
    const part = PART.exec(run)?.groups;
    if (!part) return false;
    for (const name of ['date', 'amount', 'year', 'count'] as const) {
      if (part[name] !== undefined) found[name]++;
    }
    if (part.amount !== undefined && digitsIn(part.amount) > 8) return false;
    GAP.lastIndex = PART.lastIndex;
    if (!GAP.test(run)) return false;
  }
  if (found.date > 0) return found.year + found.count <= 2;
  return found.count === 0 || (found.count === 1 && found.year <= 1);
}
