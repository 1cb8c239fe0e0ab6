/** Pages that are no articles, and articles without a promo: Winnow must not touch them. */
import { articlePage, escaped } from './article-page.ts';
import { HARBOUR, LIGHTHOUSE, RAILWAY, WEBINAR_NEWS } from './articles.ts';
import { WEBINAR_DE } from './promos.ts';

export interface Untouched {
  readonly name: string;
  readonly path: string;
  readonly html: string;
  /** What Winnow takes it for; absent where either is right as long as nothing is folded. */
  readonly status?: 'no-article' | 'folding';
}

function page(lang: string, title: string, body: string): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>${body}</body></html>`;
}

const LOGIN = page(
  'en',
  'Sign in – Sandlow Savings',
  `<main><h1>Sign in</h1><p>Welcome back. Please enter your customer number and your password.</p>
<form action="/session" method="post"><label>Customer number <input name="user" autocomplete="username"></label>
<label>Password <input name="password" type="password" autocomplete="current-password"></label>
<label><input type="checkbox" name="stay"> Stay signed in</label><button>Sign in</button></form>
<p><a href="/forgot">Forgot your password?</a></p><p>Not a customer yet? <a href="/open">Open a free account now</a> and get a bonus of 50 crowns.</p>
<p>Never share your password. We will never ask for it by phone or by e-mail.</p></main>`,
);

const CART = page(
  'de',
  'Warenkorb – Buchhandlung Eskil',
  `<header><nav><a href="/">Start</a> <a href="/buecher">Bücher</a> <a href="/gutscheine">Gutscheine</a></nav></header>
<main><h1>Ihr Warenkorb</h1><table><thead><tr><th>Artikel</th><th>Menge</th><th>Preis</th></tr></thead><tbody>
<tr><td>Die Inseln der Anderen, gebunden</td><td><input type="number" value="1"></td><td>24,00 €</td></tr>
<tr><td>Handbuch der Obstwiese</td><td><input type="number" value="2"></td><td>38,00 €</td></tr>
<tr><td>Gold: Geschichte eines Metalls</td><td><input type="number" value="1"></td><td>18,50 €</td></tr></tbody></table>
<p>Zwischensumme 80,50 €, Versand kostenlos ab 20 €.</p><form><label>Gutschein <input name="code"></label><button>Einlösen</button></form>
<aside><h2>Das könnte Ihnen auch gefallen</h2><p>Jetzt bestellen: Der kleine Garten, nur 12,90 €.</p><a href="/kasse">Zur Kasse</a></aside>
<p>Abonnieren Sie unseren Newsletter und sparen Sie 10 % auf die nächste Bestellung.</p></main>`,
);

function mail(from: string, subject: string, preview: string): string {
  return `<tr><td><input type="checkbox"></td><td>${from}</td><td><a href="/m">${subject}</a> ${preview}</td><td>9:41</td></tr>`;
}

const MAIL = page(
  'en',
  'Inbox (4) – Marram Mail',
  `<header><h1>Marram Mail</h1><input type="search" placeholder="Search mail"></header>
<nav><ul><li><a href="/inbox">Inbox (4)</a></li><li><a href="/sent">Sent</a></li><li><a href="/spam">Spam</a></li></ul></nav>
<main role="main"><table>${[
    mail(
      'Quell Method',
      'Your free webinar starts tonight',
      'Register now and reserve your seat for our live event on dividends.',
    ),
    mail('Petra Voss', 'Auctions in spring', 'As promised, here are the dates for the shellfish auctions.'),
    mail('Aurenhof', 'Gold at a discount', 'Order bars and coins today and save three per cent.'),
    mail('Marram Library', 'Two books are due', 'Please return them by Friday, or renew them online.'),
  ].join('')}</table>
<section><h2>Your free webinar starts tonight</h2><p>Dear reader, thank you for your interest in our trading course.</p>
<p>Join our expert Dorian Quell tonight at seven and discover the three stocks he is buying right now.</p>
<p>Seats are limited. Register now and receive our brochure for free.</p><p>Sincerely yours, the Quell Method team</p><button>Reply</button></section></main>`,
);

const TEASERS = [
  ['Harbour wall handed back', 'After nine years the town has its harbour again.'],
  ['Council votes on night buses', 'Two lines could start running in the autumn.'],
  ['A winter without snow', 'The ski club of Staple Fell looks for other ways.'],
  ['Library opens on Sundays', 'Volunteers will run the reading room.'],
  ['Webinar fraud: four arrested', 'Police searched offices in three towns.'],
  ['Gold price at a record', 'Dealers speak of a nervous market.'],
  ['School kitchens under review', 'A report finds large differences between districts.'],
  ['The last ferryman', 'Once a week he still rows across the mouth of the river.'],
] as const;

const INDEX = page(
  'en',
  'The Oldhaven Courier',
  `<header><h1>The Oldhaven Courier</h1><nav><a href="/coast">Coast</a> <a href="/town">Town</a></nav></header><main>${TEASERS.map(
    ([title, lead]) =>
      `<article><h2><a href="/a">${title}</a></h2><p>${lead} <a href="/a">Read more</a></p></article>`,
  ).join('')}<section><h2>Newsletter</h2><p>Sign up for free and get the news every morning.</p>
<form><input type="email" placeholder="Your e-mail address"><button>Subscribe</button></form></section></main>`,
);

const SEARCH = page(
  'de',
  'Suche: goldbarren',
  `<header><form role="search"><input type="search" value="goldbarren"><button>Suchen</button></form></header><main><h1>Ergebnisse</h1><ol>${TEASERS.map(
    (_, number) =>
      `<li><h3><a href="https://laden${number}.example/">Goldbarren günstig kaufen – Laden ${number}</a></h3><p>Jetzt Goldbarren bestellen, versandkostenfrei ab 500 Euro. Kostenlose Beratung.</p></li>`,
  ).join('')}</ol></main>`,
);

const EDITOR = page(
  'en',
  'Draft – Marram Notes',
  `<main><h1 contenteditable="true">Notes for the talk</h1><div contenteditable="true" role="textbox">${HARBOUR.blocks
    .map((text) => `<p>${escaped(text)}</p>`)
    .join(
      '',
    )}<p>Register now for our free webinar and reserve your seat.</p></div><button>Save</button></main>`,
);

const EMPTY = page('de', '', '');

/** With a promo that cannot be folded: an element of the placeholder's name could reach into its shadow root. */
const PRYING = articlePage(RAILWAY, {
  inside: { 3: WEBINAR_DE },
  script: `customElements.define('winnow-fold', class extends HTMLElement {});`,
});

/** An article without a promo may be read as one; what counts is that nothing is folded. */
export const UNTOUCHED: readonly Untouched[] = [
  { name: 'a login form', path: '/login', html: LOGIN, status: 'no-article' },
  { name: 'a shopping cart', path: '/warenkorb', html: CART, status: 'no-article' },
  { name: 'a web mail page', path: '/mail', html: MAIL, status: 'no-article' },
  { name: 'an index page', path: '/', html: INDEX, status: 'no-article' },
  { name: 'a page of search results', path: '/suche', html: SEARCH, status: 'no-article' },
  { name: 'a text editor', path: '/editor', html: EDITOR },
  { name: 'an empty page', path: '/leer', html: EMPTY, status: 'no-article' },
  { name: 'a page of another language', path: '/fyren', html: articlePage(LIGHTHOUSE), status: 'folding' },
  { name: 'a German article without a promo', path: '/bahn', html: articlePage(RAILWAY), status: 'folding' },
  {
    name: 'an English article without a promo',
    path: '/wall',
    html: articlePage(HARBOUR),
    status: 'folding',
  },
  { name: 'an article about webinars', path: '/kurse', html: articlePage(WEBINAR_NEWS), status: 'folding' },
  { name: 'a page that lies in wait for the placeholder', path: '/falle', html: PRYING },
];
