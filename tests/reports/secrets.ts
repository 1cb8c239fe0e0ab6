/** Secrets of readers and words of promos, drawn at random: nobody's. */
import fc from 'fast-check';

export interface Secret {
  /** As it stands in a text. */
  readonly text: string;
  /** What of it must not be found in the redacted text. */
  readonly hidden: readonly string[];
}

const whole = (text: string): Secret => ({ text, hidden: [text] });
const digits = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: digit, minLength: length, maxLength: length });
const digit = fc.constantFrom(...'0123456789');
const base62 = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789');
const hex = fc.constantFrom(...'0123456789abcdef');

/** Shapes of phone numbers; each `x` is a digit. */
const PHONES = [
  '+49 xxx xxxxxxx',
  '+44 20 xxxx xxxx',
  '+1-xxx-xxx-xxxx',
  '+33xxxxxxxxx',
  '0xx / xxx xx xx',
  '(0xxx) xxxxxx',
  '0xxxxxxxxxx',
  '01xx-xxxxxxx',
  '0x xx xx xx xx',
  '0x.xx.xx.xx.xx',
  '6xx 2x4 x67',
  '9xx 34x 6x8',
  '(5xx) xxx-xxxx',
  '1-800-xxx-xxxx',
  '06-xxxxxxxx',
] as const;
const NUMBERS = [
  '4xxx xxxx xxxx xxxx',
  '5xxx-3xxx-xxxx-xxxx',
  '3xxxxxxxxx',
  '81xxxxxxxxxxxxxx',
  '4821337x',
] as const;

function filled(shapes: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...shapes).chain((shape) =>
    digits(shape.split('x').length - 1).map((filling) => {
      let at = 0;
      return shape.replaceAll('x', () => filling[at++] ?? '0');
    }),
  );
}

const NAMES = [
  'Imke',
  'Tore',
  'Ginevra',
  'João',
  'Kasiu',
  'Zoë',
  'Łukasz',
  'Anne-Sophie',
  "O'Hara",
  'Ştefan',
  'Ål',
];
const SURNAMES = ['Boysen', 'Kervadec', 'Rossetti', 'Wójcik', 'van den Berghe', 'Nuñez', 'MacAlister', ''];
const STRICT = [
  'Hello',
  'hallo',
  'HALLO',
  'Dear',
  'Hi',
  'Bonjour',
  'Hola',
  'Ciao',
  'Olá',
  'Cześć',
  'Guten Tag',
  'Hello,',
];
const LOOSE = ['Liebe', 'lieber', 'Beste', 'Cher', 'Chère', 'Querida', 'Caro', 'Estimado'];

const name = fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...SURNAMES)).map(([first, last]) => ({
  full: `${first} ${last}`.trim(),
  hidden: [first, last].filter((each) => each.length > 2),
}));

export const SECRETS: Readonly<Record<string, fc.Arbitrary<Secret>>> = {
  'e-mail address': fc.emailAddress().map(whole),
  'phone number': filled(PHONES).map(whole),
  number: filled(NUMBERS).map(whole),
  IBAN: fc
    .tuple(fc.constantFrom('DE', 'NL', 'PL', 'FR', 'gb'), digits(20), fc.boolean())
    .map(([land, number, isGrouped]) =>
      whole((land + number).replace(/.{4}(?=.)/g, isGrouped ? '$& ' : '$&')),
    ),
  // One that reads like words set side by side is no secret that anybody could tell.
  token: fc
    .string({ unit: base62, minLength: 20, maxLength: 64 })
    .filter((text) => (text.match(/\d[A-Za-z]|[a-z][A-Z]/g)?.length ?? 0) >= 4)
    .map(whole),
  'token in base64': fc
    .uint8Array({ minLength: 18, maxLength: 48 })
    .map((bytes) => whole(Buffer.from(bytes.map((byte, i) => byte ^ (i * 73))).toString('base64url'))),
  'hexadecimal token': fc
    .string({ unit: hex, minLength: 20, maxLength: 40 })
    .map((text) => whole(`${text}1f`)),
  UUID: fc.uuid().map(whole),
  JWT: fc
    .tuple(fc.record({ sub: fc.string() }), fc.string({ unit: base62, minLength: 20 }))
    .map(([body, sign]) =>
      whole(`eyJhbGciOiJub25lIn0.${Buffer.from(JSON.stringify(body)).toString('base64url')}.${sign}`),
    ),
  'token of a query': fc
    .tuple(
      fc.constantFrom('token', 'sid', 'access_token', 'key', 'email'),
      fc.string({ unit: base62, minLength: 6 }),
    )
    .map(([field, value]) => ({ text: `https://kap.example/ab?seite=2&${field}=${value}`, hidden: [value] })),
  'name behind a greeting': fc
    .tuple(fc.constantFrom(...STRICT), name, fc.constantFrom('', ',', '!', '.', ' –', ':'))
    .map(([greeting, { full, hidden }, end]) => ({ text: `${greeting} ${full}${end}`, hidden })),
  'name behind a loose greeting': fc
    .tuple(fc.constantFrom(...LOOSE), name, fc.constantFrom(',', '!', ':'))
    .map(([greeting, { full, hidden }, end]) => ({ text: `${greeting} ${full}${end}`, hidden })),
};

/** Words, prices and dates of promos, none of them a secret, none a greeting. */
const WORDS = [
  ...[
    'Jetzt',
    'anmelden',
    'zum',
    'Webinar',
    'Gold',
    'Preis',
    'steigt',
    'sichern',
    'Leuchtturm',
    'Uhr',
    'Anteil',
    'ab',
  ],
  ...[
    'the',
    'offer',
    'ends',
    'tonight',
    'Register',
    'free',
    'seats',
    'only',
    'lettre',
    'gratuite',
    'oro',
    'sconto',
  ],
  ...['nur 1.299,00 €', 'now $1,250.00', 'den 12.11.2026', 'um 19:30 Uhr', 'minus 20 %', 'im Jahr 2026'],
  ...[
    'für 125.000 Leser',
    'täglich 24/7',
    'mit 3,5 % Zins',
    'für 49,90 EUR',
    'WKN 840400 kaufen',
    'nach § 34f',
  ],
  ...[
    'bis 1 200 zł',
    'to 2026-11-28',
    'Mehr erfahren!',
    'Was bleibt?',
    '(Anzeige)',
    '„Kap“',
    '– nur heute –',
  ],
  ...['e-paper', 'vom 1.–3. Mai', '#kap', 'am 01/12/2026.'],
];

export const plain: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 12 })
  .map((words) => words.join(' '));
