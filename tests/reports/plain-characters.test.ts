/** Numbers, addresses and names in other characters than the usual ones, and with some between them that nobody sees. */
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/reports/clean-text.ts';
import { withPlainCharacters } from '../../src/reports/plain-characters.ts';
import { redact } from '../../src/reports/redact.ts';
import { addressFor } from '../../src/reports/redact-address.ts';

const told = (text: string): string => redact(cleanText(text));

test.each([
  ['wide digits', 'Tel. ＋４９ ４６１ ９０１２３４', 'Tel. [phone]'],
  ['Arabic ones', 'هاتف ٠١٧١ ١٢٣٤٥٦٧', 'هاتف [phone]'],
  ['Persian ones', 'تلفن ۰۱۷۱۱۲۳۴۵۶۷', 'تلفن [phone]'],
  ['Indian ones', 'फ़ोन ०४६१ ९०१२३४', 'फ़ोन [phone]'],
  ['mathematical ones', '𝟎𝟒𝟔𝟏 𝟗𝟎𝟏𝟐𝟑𝟒', '[phone]'],
  ['those of keys', '0️⃣4️⃣6️⃣1️⃣9️⃣0️⃣1️⃣2️⃣3️⃣4️⃣', '[phone]'],
  ['joiners between digits', 'Tel. 0461\u200c 90\u200d1234', 'Tel. [phone]'],
  ['joiners in an account', 'DE02\u200c1203\u200c0000\u200c0000\u200c2020\u200c51', '[number]'],
  ['joiners in an address', 'im\u200cke\u200c@\u200ckap\u200c.\u200cexam\u200dple', '[e-mail]'],
  ['a wide address', 'ｉｍｋｅ＠ｋａｐ．ｅｘａｍｐｌｅ', '[e-mail]'],
  ['a wide sign in one', 'imke＠kap.example oder tore﹫kap.example', '[e-mail] oder [e-mail]'],
  ['a wide name', 'Ｈｅｌｌｏ Ｉｍｋｅ, your garden', 'Hello [name], your garden'],
  ['a joiner before a name', 'Hello \u200cImke, your garden', 'Hello [name], your garden'],
  ['what else stands there, in plain digits', '٠١٧١ ١٢٣٤٥٦٧: ٢٥ €', '[phone]: 25 €'],
])('takes out %s', (_, text, redacted) => {
  expect(told(text)).toBe(redacted);
  expect(redact(redacted)).toBe(redacted);
});

describe('leaves alone', () => {
  test.each([
    'Nur １.２９９,００ € statt １.４９９,００ €',
    'セール ５０％ＯＦＦ、２０２６年１１月２６日まで',
    'خصم ٢٥٪ حتى ٢٦ نوفمبر',
    'می\u200cخواهم کتاب\u200cها را',
    '1️⃣ Gold 2️⃣ Silber 👨‍👩‍👧 ❤️ Kap',
    'Hallo 👋🏽 zusammen',
    '𝗝𝗲𝘁𝘇𝘁 𝗻𝗲𝘂: 25 % Rabatt',
  ])('%s', (text) => {
    expect(told(text)).toBe(text);
  });
});

test('an address of a page, too', () => {
  const address = (path: string): string => addressFor(`https://kap.example/${path}`, 'path').text;
  expect(address('٠١٧١١٢٣٤٥٦٧/licht')).toBe('https://kap.example/[phone]/licht');
  expect(address('licht-٢٠٢٦')).toBe(`https://kap.example/${encodeURI('licht-٢٠٢٦')}`);
});

test('digits of every script keep their worth', () => {
  expect(withPlainCharacters('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ०१२३४५६७८९ ０１２３４５６７８９ 𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡')).toBe(
    Array.from({ length: 5 }, () => '0123456789').join(' '),
  );
});
