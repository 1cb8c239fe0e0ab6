/** What is taken out of texts before anybody sees a report of them, and what stays. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact } from '../../src/reports/redact.ts';
import { RUNS } from './fuzz.ts';
import { plain, SECRETS } from './secrets.ts';

describe('takes out', () => {
  test.each([
    [
      'an e-mail address',
      'Schreiben Sie an imke.boysen+kap@anzeiger.example bis Montag.',
      'Schreiben Sie an [e-mail] bis Montag.',
    ],
    ['one with letters of a language', 'jörg@münzhof.example', '[e-mail]'],
    ['one in an address', 'mailto:imke@anzeiger.example?subject=Hafen', 'mailto:[e-mail]?subject=Hafen'],
    ['one escaped', 'Abo: imke%40anzeiger.example', 'Abo: [e-mail]'],
    ['one hidden from robots', 'imke (at) anzeiger (punkt) example', '[e-mail]'],
    ['one with spaces', 'Abo: imke @ kap.example', 'Abo: [e-mail]'],
    ['one in curly brackets', 'imke {at} kap {dot} example, tore[@]kap.example', '[e-mail], [e-mail]'],
    ['one spelt in Spanish', 'inés (arroba) kap (punto) example', '[e-mail]'],
    ['one spelt in Portuguese', 'inês[arroba]kap[ponto]example', '[e-mail]'],
    ['one spelt in Italian', 'ginevra (chiocciola) kap (punto) example', '[e-mail]'],
    ['one spelt in Dutch', 'joost (apenstaartje) kap (punt) example', '[e-mail]'],
    ['one spelt in Polish', 'kasia (małpa) kap (kropka) example', '[e-mail]'],
    ['who logs in', 'ftp://imke:geheim@203.0.113.8/ab', 'ftp://[token]@[number]/ab'],
    ['who logs in with signs', 'https://imke:p@ss@localhost/ab', 'https://[token]@localhost/ab'],
    ['one in brackets', '<imke@anzeiger.example>', '<[e-mail]>'],
    ['a German phone number', 'Rufen Sie 030 / 123 45 67 an', 'Rufen Sie [phone] an'],
    ['one with an area code in brackets', 'Tel. (0461) 90 12 34', 'Tel. [phone]'],
    ['one without groups', 'Tel.01711234567', 'Tel.[phone]'],
    ['an international one', '+49 (0)461 901234 oder +44 20 7946 0958', '[phone] oder [phone]'],
    ['an American one', 'Call (555) 123-4567 or 1-800-555-0199', 'Call [phone] or [phone]'],
    ['a short American one', '555-2012', '[phone]'],
    ['one that begins like a month', '02/2012345 oder 02/20 12 34 56', '[phone] oder [phone]'],
    ['a French one', 'Appelez le 01.23.45.67.89 ou 06 12 34 56 78', 'Appelez le [phone] ou [phone]'],
    ['a Spanish one', 'Llame al 912 345 678 o al 91 234 56 78', 'Llame al [phone] o al [phone]'],
    ['an Italian one', 'Chiama lo 02 1234 5678 o il 347 123 4567', 'Chiama lo [phone] o il [phone]'],
    ['a Dutch one', 'Bel 06-12345678 of 020 123 4567', 'Bel [phone] of [phone]'],
    ['one with a minus', 'Tel. 0461 \u2212 901234, 0461\u2212901234', 'Tel. [phone], [phone]'],
    ['one with points at half height', '0461 · 90 12 34 oder 0461•901234', '[phone] oder [phone]'],
    ['a Portuguese one', 'Ligue 21 123 4567', 'Ligue [phone]'],
    ['a Polish one', 'Zadzwoń: 601 234 567, 22 123 45 67', 'Zadzwoń: [phone], [phone]'],
    ['an account', 'IBAN DE02 1203 0000 0000 2020 51, danke', 'IBAN [number], danke'],
    ['one without groups', 'GB33BUKB20201555555555', '[number]'],
    ['a card', '4111 1111 1111 1111 und 4111-1111-1111-1111', '[number] und [number]'],
    ['an order number', 'Bestellung 48213377 vom Freitag', 'Bestellung [number] vom Freitag'],
    ['one with letters', 'Auftrag KAP48213377X', 'Auftrag KAP[number]X'],
    ['the address of a machine', 'Your IP 203.0.113.77 is visible.', 'Your IP [number] is visible.'],
    ['one that looks like an amount', 'IP: 67.238.135.207', 'IP: [number]'],
    ['a long address of a machine', 'IPv6 2001:db8:85a3:0:0:8a2e:370:7334, hidden', 'IPv6 [number], hidden'],
    ['a short form of one', '2001:db8::ff00:42', '[number]'],
    ['the number of a network card', 'MAC 00:1A:2b:3C:4d:5E!', 'MAC [number]!'],
    ['a token', 'Ihr Schlüssel: tK9vQ2mLx7RbP4wZ8sYd', 'Ihr Schlüssel: [token]'],
    ['one in hexadecimal', 'id deadbeef1234cafe5678', 'id [token]'],
    ['one with a name', 'sk_live_9aXb27QpLm4Zt81Wc', '[token]'],
    ['a UUID', '123e4567-e89b-42d3-a456-426614174000!', '[token]!'],
    ['a JWT', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJpbWtlIn0.c2lnbmF0dXJl', '[token]'],
    [
      'a token of a query',
      'https://anzeiger.example/ab?token=kap&seite=2',
      'https://anzeiger.example/ab?token=[token]&seite=2',
    ],
    ['a query value of no word', '/ab?k=a8b7c6d5e4&seite=2', '/ab?k=[token]&seite=2'],
    ['a name', 'Hello Imke, your offer', 'Hello [name], your offer'],
    ['a whole name', 'Hallo, Imke Boysen-Lund! Neues vom Kap', 'Hallo, [name]! Neues vom Kap'],
    ['one with titles', 'Sehr geehrte Frau Dr. Boysen, bald', 'Sehr geehrte [name], bald'],
    ['one in small letters', 'hi imke!', 'hi [name]!'],
    ['one in capitals', 'HALLO IMKE BOYSEN', 'HALLO [name]'],
    [
      'one behind a word that is a greeting at times',
      'Liebe Imke, lieber Tore: willkommen',
      'Liebe [name], lieber [name]: willkommen',
    ],
    ['a Spanish one', 'Hola María José, buenas noticias', 'Hola [name], buenas noticias'],
    ['a French one', 'Chère Madame de Kervadec, bonjour', 'Chère [name], bonjour'],
    ['an Italian one', 'Ciao Ginevra! Gentile Signora Rossetti,', 'Ciao [name]! Gentile [name],'],
    ['a Dutch one', 'Beste Joris van den Berghe,', 'Beste [name],'],
    ['a Portuguese one', 'Olá João, bom dia Inês!', 'Olá [name], bom dia [name]!'],
    ['a Polish one', 'Cześć Kasiu! Dzień dobry Panie Wójciku', 'Cześć [name]! Dzień dobry [name]'],
  ])('%s', (_, text, redacted) => {
    expect(redact(text)).toBe(redacted);
  });
});

describe('leaves alone', () => {
  test.each([
    'Nur 1.299,00 € statt 1.499,00 €',
    '1 299,00 zł, dawniej 12 345 678 zł',
    'Save $1,250.00 today, 20% off $12,500,000!',
    'EUR 3.500.000 oder CHF 12’500’000',
    '120 000 000 euros investis, 2500000 € de plus',
    'Join 150,000,000 readers; 500,000,000+ downloads; 120’000’000 Unzen',
    'Bereits 1.000.000.000 Unzen; über 125.000 Anleger',
    'Am 12.11.2026, 19:30 Uhr',
    'Am 12.11.2026. 30 Plätze sind frei.',
    'Vom 12.–14.11.2026 und 01.12.2026 - 03.12.2026',
    'Du 01/12/2026 au 03/12/2026, 2026-11-26',
    '11/26/2026 19.30-21.00',
    'Gültig 12/2026 – 03/2027, 1/2026-12/2026',
    '26.11.2026 · 19.30 Uhr · 30 Plätze, 4,8 · 12.345 · 2026',
    '1.299,00 \u2212 1.499,00 €, 2025 \u2212 2027, 10.000 • 25.000 • 50.000',
    'Saison 2025/2026 - 2026/2027, seit 1999-2026',
    'Ausgabe 3, 4, 5, 6, 7, 8, 9, 10',
    'Noch 00:01:23:45, dann ist Schluss',
    'Abschnitt 1.2.3, std::sort und https://anzeiger.example:8080/ab',
    '24/7, 4.8/5 (12.345 Bewertungen), 10.000-15.000 Leser',
    'WKN 840400, PLZ 24937, § 34f, ISO 9001',
    'DAX 18.234,55 (+0,84 %), EUR/USD 1.0832',
    'Rechtsschutzversicherungsgesellschaften und Donaudampfschifffahrt',
    'GoldPreis2026 im JavaScriptFramework, iPhone15ProMax',
    'https://anzeiger.example/politik/goldpreis-steigt-auf-rekordhoch-2026?utm_source=newsletter&seite=12',
    'samsung-galaxy-s24-ultra-256gb-im-angebot',
    'Folgen Sie @anzeiger, Preis 5 € @ Kap',
    'Dienstag @ 19.30 Uhr, Gold @ 2.345,67 USD, amigo(a) leitor.',
    'https://anzeiger.example/@kap und http://kap.example:8080/a@b',
    'Liebe Leserinnen und Leser, lieber Gold als Aktien?',
    'Die Liebe zum Meer. Lieber Silber kaufen?',
    'Hallo zusammen! Hello, world! Hi there, dear readers,',
    'Sehr geehrte Damen und Herren, hallo, Sie haben gewonnen',
    'Bonjour à tous, chers lecteurs. Ciao a tutti! Hola amigos,',
    'Beste Preise für Ihr Gold',
    'Hi-Fi und Hello, we are here',
    'Willkommen bei uns',
    'Dear Sir or Madam, hello ladies, hello Sir, your garden',
    'Gent. cliente, il suo orto. Egr. lettore, il suo orto',
    '[e-mail] [phone] [number] [token] Hello [name]',
    '',
  ])('%s', (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe.each(Object.entries(SECRETS))('a planted %s', (_, secret) => {
  test('does not survive, wherever it stands', () => {
    fc.assert(
      fc.property(plain, secret, plain, (before, { text, hidden }, after) => {
        const redacted = redact([before, text, after].filter(Boolean).join(' '));
        for (const each of hidden) expect(redacted).not.toContain(each);
      }),
      RUNS,
    );
  });
});

test('redacting twice is redacting once', () => {
  const any = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    ...Object.values(SECRETS).map((each) => each.map(({ text }) => text)),
  );
  fc.assert(
    fc.property(
      fc.array(any, { maxLength: 6 }),
      fc.constantFrom('', ' ', '@', '=', '-', '.', '1'),
      (parts, joint) => {
        const once = redact(parts.join(joint));
        expect(redact(once)).toBe(once);
      },
    ),
    RUNS,
  );
});

test('a text without secrets stays as it is', () => {
  fc.assert(
    fc.property(plain, (text) => {
      expect(redact(text)).toBe(text);
    }),
    RUNS,
  );
});

describe('takes time in proportion', () => {
  const LENGTH = 100_000;
  test.each([
    'a',
    '1',
    '1 ',
    '1.',
    'eyJ',
    '@',
    'a@',
    'a.',
    '=',
    '?a=',
    '?a',
    '-',
    'aA1',
    'Hello ',
    'liebe ',
    'Liebe A ',
    'a%40',
    'AB12 ',
    '+(',
    '0/',
    '(at)',
    ' @ a',
    'a{at}',
    '://@',
    '1,',
    "'",
    '\u200c',
    '1\u200c',
    '٠ ',
    '＠',
  ])('to many of "%s"', (unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length));
    const start = performance.now();
    redact(text);
    redact(`${text}!`);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
