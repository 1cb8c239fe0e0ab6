/** What the address of a picture tells: whether it shows something of the article, and whether two are of the same one. */

/** Names of what stands there until the picture has come. */
const STOPGAP = /^(?:placeholder|spacer|missing)$/;
/** The same, where a name has no other words than these, and those that say nothing beside them. */
const EMPTY = /^(?:pixel|loading|loader|lazy|lazyload|blank|transparent|fallback|empty)$/;
const BESIDE_EMPTY = /^(?:\d+|image|img|picture|load|bg|ajax|grey|gray|white|x|w|h)$/;
/** What stands for the site, or for a person, and shows nothing of the article. */
const STAND_IN = /^(?:default|fallback|favicon|sprite|gravatar|avatar)$/;
const STAND_INS =
  /(?:^|[_.-])(?:(?:share|og|social)(?:[_.-](?:media|sharing))?[_.-]?(?:image|img|card|icon|graphic|wide)|card[_.-]share)(?=[_.-]|$)/;
/** Words that only end like a logo. */
const NO_LOGO = /(?:cata|dia|ana|deca|epi|mono|pro)logo$/;

/** Whether a picture of this address stands in for one that is yet to be loaded. */
export function isStopgap(address: string): boolean {
  if (/^data:/i.test(address)) return true;
  const words = wordsOf(stemOf(address));
  if (words.some((word) => STOPGAP.test(word))) return true;
  const telling = words.filter((word) => !BESIDE_EMPTY.test(word));
  return telling.length > 0 && telling.every((word) => EMPTY.test(word));
}

/** Whether a picture of this address shows the site's sign, or no one's face. */
export function isStandIn(address: string): boolean {
  const stem = stemOf(address);
  const isLogo = (word: string): boolean =>
    (/^logos?(?:$|\d)/.test(word) || /logos?$/.test(word)) && !NO_LOGO.test(word);
  return STAND_INS.test(stem) || wordsOf(stem).some((word) => STAND_IN.test(word) || isLogo(word));
}

/** Whether two addresses name the same file, but for what sizes and publishing systems add to a name. */
export function hasSameName(one: string, other: string): boolean {
  const name = plainName(one);
  return name !== '' && name === plainName(other);
}

const FILE = /\.(?:jpe?g|png|gif|webp|avif)$/;

/** Whether an address is that of a file with a picture rather than of a program, which may only count who asks. */
export function isPictureFile(address: string): boolean {
  return FILE.test(pathOf(address));
}

/** Whether two addresses are of one file, be it in another size: a picture, and the same for those without scripts. */
export function isSameFile(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [pathOf(one), pathOf(other)];
  const folder = (path: string): string => path.slice(0, path.lastIndexOf('/'));
  const [id, otherId] = [idOf(one), idOf(other)];
  if (id && otherId && id !== otherId) return false;
  return isPictureFile(one) && folder(a) === folder(b) && (a === b || hasSameName(one, other));
}

/** The name by which some systems tell pictures of one path apart, as in `image.jpg?id=7`; undefined where there is none. */
function idOf(address: string): string | undefined {
  return /[?&]id=([^&#]*)/i.exec(address)?.[1];
}

/** Whether two addresses may be of one picture in two sizes or cuts: by name, or by a long number that is in both paths. */
export function isSamePicture(one: string, other: string): boolean {
  if (hasSameName(one, other)) return true;
  const numbers = new Set(numbersIn(one));
  return numbersIn(other).some((number) => numbers.has(number));
}

/** Without query and fragment, with `%2F` read as what it stands for. */
function pathOf(address: string): string {
  const path = address.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return path.toLowerCase();
  }
}

/** The last name of a path, without its endings: `a.jpeg` and `a.jpeg.webp` both are `a`. Empty where a path ends in a slash. */
function stemOf(address: string): string {
  const path = pathOf(address);
  return path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.(?:jpe?g|png|gif|webp|avif|svg))+$/, '');
}

function wordsOf(stem: string): readonly string[] {
  return stem.split(/[^\p{L}\p{N}]+|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/u).filter((word) => word !== '');
}

/** What is added to the names of pictures that are cut to a size. */
const SIZE =
  /(?:^|[-_.@=]+)(?:\d{2,4}x\d{2,4}|[wh]_?\d{2,4}|scaled|thumb|social|large|medium|small|retina|facebookjumbo)$/;
/** `csm_NAME_HASH`, as TYPO3 names what it has scaled: https://docs.typo3.org/m/typo3/reference-coreapi/main/en-us/ApiOverview/Fal/ */
const SCALED = /^csm_(.+)_[\da-f]{10}$/;
/** Names of sizes and cuts, which say nothing of the picture. */
const SIZE_NAME = /^(?:\d{1,4}(?:x\d{1,4})?|original|rawimage|image|img|master.*|format\d*|\d+x\d+)$/;

/** Empty where the name tells a size alone. */
function plainName(address: string): string {
  let name = stemOf(address);
  name = SCALED.exec(name)?.[1] ?? name;
  for (let shorter = name.replace(SIZE, ''); shorter !== name; shorter = name.replace(SIZE, ''))
    name = shorter;
  return SIZE_NAME.test(name) ? '' : name;
}

/** Long numbers of a path, decimal or hexadecimal, but for dates. */
function numbersIn(address: string): readonly string[] {
  const found = pathOf(address).match(/(?<![\da-z])(?:[\da-f]{16,}|\d{7,})(?![\da-z])/g) ?? [];
  return found.filter((number) => !/^(?:19|20)\d{2}[01]\d[0-3]\d/.test(number));
}
