/** What readers are to act on is told from what sells or collects something, however close the two come. */
import { expect, test } from 'vitest';
import { isService } from '../../src/engine/service.ts';
import { boxBelow } from './box-below.ts';

/** Whether a box below an article is of that kind. */
function isOne(lang: string, box: string): boolean {
  const { page, run } = boxBelow(lang, box);
  return isService(page, run);
}

test.each([
  ['help', 'de', '<p>Bei häuslicher Gewalt hilft der Frauennotruf Ahlen unter 04921 555 20.</p>'],
  ['help', 'en', '<p>The domestic abuse helpline is open at any hour on 0800 555 22.</p>'],
  ['a recall', 'de', '<p>Kunden bekommen ihr Geld auch ohne Kassenbon. Hotline: 0800 555 33.</p>'],
  [
    'travel',
    'en',
    '<p>Getting there: By ferry from Marram, £12.</p><p>Where to stay: The Mule has beds for £28.</p>',
  ],
  [
    'travel',
    'de',
    '<dl><dt>Anreise</dt><dd>Mit der Bahn.</dd><dt>Unterkunft</dt><dd>Pension Seeblick, ab 72 Euro.</dd></dl>',
  ],
  ['advice', 'en', '<h3>What to do</h3><ul><li>Lock the door.</li><li>Save your money in a bank.</li></ul>'],
  ['advice', 'de', '<ul><li>Legen Sie auf.</li><li>Rufen Sie die Bank an.</li></ul>'],
])('is no promo: %s in %s', (_, lang, box) => {
  expect(isOne(lang, box)).toBe(true);
});

test.each([
  ['who collects for help', 'de', '<p>Spenden Sie für die Telefonseelsorge: Konto 555 20 10.</p>'],
  ['a book about distress', 'en', '<p>After the suicide: 320 pages, now only £12.99.</p>'],
  ['distress without a number', 'en', '<p>Our new podcast on suicide is here. Subscribe now!</p>'],
  ['a number without distress', 'de', '<p>Jetzt kostenlos beraten lassen: 0800 555 44.</p>'],
  ['a button to call for help', 'de', '<p>Der Notruf-Knopf für zu Hause: jetzt 555 Tage testen.</p>'],
  [
    'a journey',
    'de',
    '<p>Leserreise ans Nordkap</p><p>Unterkunft: Hotel am Kap</p><p>Jetzt Platz sichern!</p>',
  ],
  ['a seminar', 'de', '<p>Wann: 12. März, 18 Uhr</p><p>Wo: online</p><p>Anmeldung: kostenlos</p>'],
  [
    'a list that leads somewhere',
    'en',
    '<ul><li>Start your trial today.</li><li><a href="https://shop.example/">Open an account now.</a></li></ul>',
  ],
  [
    'a list with a button',
    'en',
    '<ul><li>Learn to trade.</li><li>Meet experts.</li></ul><button>Join</button>',
  ],
  [
    'a list of gains',
    'de',
    '<h3>Ihre Vorteile</h3><ul><li>Kostenloses Depot</li><li>100 Euro Prämie</li></ul>',
  ],
  ['a list and a pitch', 'en', '<ul><li>Learn to trade.</li><li>Meet experts.</li></ul><p>Join us now.</p>'],
  ['a heading alone', 'en', '<h3>Four things to buy now.</h3>'],
  ['one sentence', 'en', '<ul><li>Join us now.</li></ul>'],
])('may be a promo: %s', (_, lang, box) => {
  expect(isOne(lang, box)).toBe(false);
});
