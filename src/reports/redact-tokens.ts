/** Takes e-mail addresses and what only machines can read out of a text: tokens of sessions, links and devices. */

const WORD = String.raw`[\p{L}\p{M}\p{N}!#$%&'*+/=?^_{|}~\x60-]`;
const LABEL = String.raw`[\p{L}\p{M}\p{N}-]`;
/** How the signs of an address are spelt, lest robots know it. */
const hidden = (words: string): string => String.raw`\s?[(\[{<]\s?(?:${words})\s?[)\]}>]\s?`;
const AT = String.raw`(?:@|%40|\s@\s|${hidden('@|at|ät|chez|arobase|arroba|chiocciola|apenstaartje|małpa')})`;
const DOT = String.raw`(?:\.|${hidden('\\.|dot|punkt|point|punto|ponto|punt|kropka')})`;
/** Begins only where a run of its characters begins, so that each run is read once. */
const EMAIL = new RegExp(
  String.raw`(?<!${WORD}|\.)(?:${WORD}+(?:\.+${WORD}+)*\.*)${AT}(?:${LABEL}+${DOT})+${LABEL}*\p{L}`,
  'giu',
);
/** Who an address logs in, and with what password. */
const LOGIN = /(?<=:\/\/)[^\s/?#]*@/g;
const JWT = /(?<![\w-])eyJ[\w-]{5,}\.[\w-]{2,}(?:\.[\w-]*){0,3}/g;
const UUID = /(?<![\da-f])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\da-f])/gi;

const QUERY = /([?&;#])([\w.\-[\]%]{1,40})=([^\s&;#<>"'[\]]+)/g;
/** What parts the words of a field's name: `user[email]`, also escaped. */
const JOINT = /[[\]]+|%5[bd]/gi;
/** The same, before a capital: `emailAddress`. */
const HUMP = /(?<=[a-z])(?=[A-Z])/g;
/** Names of fields that hold what belongs to one reader. */
const TELLING = new RegExp(
  '^(?:.*[_.-])?(?:token|tkn|auth|authorization|key|apikey|secret|sig|signature|hmac|code|otp|pin|pass|password|pwd|' +
    'session|sid|phpsessid|jsessionid|jwt|uid|uuid|guid|user|login|login[_-]?hint|e-?mail|mail|phone|tel|customer|' +
    'subscriber|(?:e-?mail|mail)[_-]?addr(?:ess)?|phone[_-]?n(?:umbe)?r|kunden-?n(?:umme)?r|ticket|hash|hsenc|' +
    'recipient|contact|gclid|fbclid|msclkid|mc_eid|eid|(?:first|last|full|sur|user|vor|nach)?name|prenom|nom|nombre|' +
    'apellidos?|(?:user|member|customer|client|account|session|subscriber)[_-]?(?:id|no|nr|number))$',
  'i',
);
const VALUE = 8;

const RUN = /[A-Za-z0-9+/_=~-]{16,}/g;
const HEX = /^(?=.*\d)(?=.*[a-f])[\da-f]{16,}$/i;
/** A word with a number, such as `rtx4090` and `256gb`. */
const NUMBERED = /^(?:\d{1,4}[a-z]{1,4}|(?:[A-Z]?[a-z]{2,}|[A-Z]{2,})\d{1,4})$/;
const PIECE = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;
/** Parts of a run this long count as random, and a run is a token from so many random characters on. */
const LEAST_PART = 5;
const LEAST_RANDOM = 10;
/** Where a word or a number ends and the next begins without a sign between them; so many of them are a token, too. */
const TURN = /(?<=[a-z])[A-Z]|(?<=\d)[A-Za-z]|(?<=[A-Za-z])\d/g;
const LEAST_TURNS = 4;

/** The text with [e-mail] and [token] in the place of such. Takes time in proportion to the text's length. */
export function redactTokens(text: string): string {
  return text
    .replace(JWT, '[token]')
    .replace(UUID, '[token]')
    .replace(LOGIN, '[token]@')
    .replace(EMAIL, '[e-mail]')
    .replace(QUERY, (whole, sign: string, name: string, value: string) =>
      isTelling(name) || (value.length >= VALUE && isMixed(value)) ? `${sign}${name}=[token]` : whole,
    )
    .replace(RUN, (run) => (isToken(run) ? '[token]' : run));
}

/** Whether a field holds what belongs to one reader, by its name. */
function isTelling(name: string): boolean {
  const words = name.replace(JOINT, '_').replace(HUMP, '_');
  return [name, words.replace(/_+$/, '')].some((each) => TELLING.test(each));
}

/** Whether letters and digits are mixed as in no word and no date. */
function isMixed(value: string): boolean {
  return /[A-Za-z]\d+[A-Za-z]|\d[A-Za-z]+\d/.test(value);
}

function isToken(run: string): boolean {
  const parts = run.split(/[^A-Za-z0-9]+/).filter((part) => !NUMBERED.test(part));
  const random = parts.filter((part) => part.length >= LEAST_PART && !isReadable(part));
  if (random.join('').length >= LEAST_RANDOM) return true;
  const turns = parts.reduce((sum, part) => sum + (part.match(TURN)?.length ?? 0), 0);
  return turns >= Math.max(LEAST_TURNS, run.length / 6);
}

/** Whether letters and digits are words and numbers set side by side, as in `GoldPreis2026`. */
function isReadable(part: string): boolean {
  if (HEX.test(part)) return false;
  if (/^\d+$/.test(part)) return true;
  const pieces = part.match(PIECE) ?? [];
  return pieces.length <= Math.max(1, Math.floor(part.length / 4)) && pieces.every(isPiece);
}

function isPiece(piece: string, index: number): boolean {
  if (/^\d/.test(piece)) return piece.length <= 4;
  return piece.length >= (/[a-z]/.test(piece) ? 3 : 2) || index === 0;
}
