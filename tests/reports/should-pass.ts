/** What the schema of reports lets pass, said once more by plain code of its own, so that each holds the other to it. */
const CATEGORY = /^(?:webinar|gold|finance|newsletter|subscription|shop|app|sponsored|other)$/;
/** Characters that a reader does not see, or that turn the direction of others. */
export const HIDDEN =
  /[\p{Cc}\p{Cs}\p{Co}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/u;

type Entry = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Entry =>
  Object.prototype.toString.call(value) === '[object Object]' && value !== null;
const keysAre = (value: Entry, keys: string): boolean => Object.keys(value).sort().join() === keys;
const isSeen = (value: unknown, least: number, most: number): boolean => {
  if (typeof value !== 'string' || HIDDEN.test(value)) return false;
  const length = Array.from(value).length;
  return length >= least && length <= most;
};
const isCategory = (value: unknown): boolean => typeof value === 'string' && CATEGORY.test(value);

function isAddress(value: unknown): boolean {
  if (!isObject(value) || !keysAre(value, 'part,text') || !isSeen(value.text, 0, 2000)) return false;
  const text = value.text as string;
  if (value.part === 'none') return text === '';
  if (value.part === 'site') return text.length < 254 && /^[a-z0-9_.:[\]-]+$/.test(text);
  if (value.part !== 'full' && value.part !== 'path') return false;
  const [, host = '', rest = ''] = /^https?:\/\/([^/]*)(\/.*)$/su.exec(text) ?? [];
  const isPlain = host !== '' && !/[\s?#@\\]/u.test(host) && !/\s/u.test(rest);
  return isPlain && (value.part === 'full' || !/[?#]/.test(rest));
}

function isLine(value: unknown): boolean {
  if (!isObject(value) || !keysAre(value, 'folded,kind,promo,text')) return false;
  const isKind = ['h2', 'p', 'li', 'btn', 'img', 'small'].some((kind) => kind === value.kind);
  const isPromo = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].some((promo) => promo === value.promo);
  return isKind && isPromo && typeof value.folded === 'boolean' && isSeen(value.text, 1, 800);
}

function isMade(value: unknown): boolean {
  if (!isObject(value) || !keysAre(value, 'browser,extension,model')) return false;
  const { browser, extension, model } = value;
  if (![browser, extension, model].every((each) => typeof each === 'string')) return false;
  return (
    /^[a-z]{1,20}( [a-z]{1,20})?( [a-z]{1,20})? [0-9]{1,4}$/i.test(browser as string) &&
    /^[0-9]{1,5}([.][0-9]{1,5})?([.][0-9]{1,5})?([.][0-9]{1,5})?$/.test(extension as string) &&
    /^[0-9a-z][0-9a-z.-]*$/.test(model as string) &&
    (model as string).length <= 40
  );
}

interface Judged {
  readonly folded: boolean;
  readonly promo: number;
}

function agrees({ verdict, given, meant, lines }: Entry): boolean {
  const list = lines as readonly Judged[];
  const folded = list.filter((line) => line.folded);
  const promo = list.filter((line) => line.promo !== 0);
  const isEmpty = list.length === 0;
  const isSame = list.every((line) => (line.folded ? line.promo === 1 : line.promo === 0));
  if (verdict === 'not-a-promo')
    return isCategory(given) && meant === null && promo.length === 0 && (isEmpty || folded.length > 0);
  if (verdict === 'missed-promo')
    return given === null && isCategory(meant) && folded.length === 0 && (isEmpty || promo.length > 0);
  if (!isCategory(given) || !isCategory(meant)) return false;
  if (verdict === 'wrong-category') return given !== meant && (isEmpty || (isSame && folded.length > 0));
  return verdict === 'wrong-borders' && (isEmpty || (!isSame && folded.length > 0 && promo.length > 0));
}

/** Whether a value, as `JSON.parse` gives it, should pass as a report. */
export function shouldPass(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { comment, day, lang, zone, lines } = value;
  const hasComment = Object.keys(value).includes('comment');
  const keys = `address,${hasComment ? 'comment,' : ''}day,given,lang,lines,meant,verdict,versions,zone`;
  if (!keysAre(value, keys) || (hasComment && !isSeen(comment, 0, 1000))) return false;
  if (typeof day !== 'string' || !/^20[0-9]{2}-[0-9]{2}-[0-9]{2}$/.test(day)) return false;
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8))];
  if (month < 1 || month > 12 || date < 1 || date > 31) return false;
  if (typeof lang !== 'string' || !(lang === '' || /^[a-z][a-z]$/.test(lang))) return false;
  if (![null, 'inside', 'after', 'side', 'top', 'overlay'].some((known) => known === zone)) return false;
  if (!Array.isArray(lines) || lines.length > 46 || !lines.every(isLine)) return false;
  return isAddress(value.address) && isMade(value.versions) && agrees(value);
}
