/** What a promo asks for. */
import { expect, test } from 'vitest';
import { categoryOf } from '../../src/engine/category.ts';
import { linkKinds } from '../../src/engine/features/links.ts';
import type { Category } from '../../src/engine/types.ts';
import { nodeOf, pageOf } from './documents.ts';
import { plainArticle } from './pages/plain-article.ts';

function categoryIn(promo: string, lang = 'en'): Category {
  const base = lang === 'en' ? plainArticle({ end: `<div id="unit">${promo}</div>` }) : germanPage(promo);
  const page = pageOf(base);
  const { from, to } = nodeOf(page.segmentation, '#unit');
  return categoryOf(page, linkKinds(page), from, to);
}

function germanPage(promo: string): string {
  const line =
    'Der Leuchtturm auf dem Kap ist in der vergangenen Woche für eine Krone an die Stadt verkauft worden, und nun wird er mit Farbe und viel Geduld wieder hergerichtet.';
  return `<html lang="de"><body><h1>Das Licht auf dem Kap</h1>${`<p>${line}</p>`.repeat(5)}<div id="unit">${promo}</div>`;
}

test.each<[Category, string]>([
  [
    'webinar',
    '<h3>Free webinar with our experts</h3><p>Our speakers show you how. Register for the live event.</p>',
  ],
  ['gold', '<h3>Gold and silver bars</h3><p>Own bullion coins in your own vault.</p>'],
  ['finance', '<p>Compare brokers: trade stocks, ETFs and crypto with one account at our bank.</p>'],
  [
    'newsletter',
    '<h3>Our newsletter</h3><p>Straight to your inbox.</p><form><input type="email" placeholder="E-mail"></form>',
  ],
  ['newsletter', '<p>Every Friday</p><form><input type="email" name="email"><button>Go</button></form>'],
  [
    'subscription',
    '<h3>Subscribe today</h3><p>Unlimited digital access. Start your free trial, cancel anytime.</p>',
  ],
  ['subscription', '<p>Support our work: donate now, or make a gift.</p>'],
  [
    'shop',
    '<p>Wool blanket, 49.00 €</p><p><a rel="sponsored" href="https://shop.example/?tag=x">Buy now at amazon</a></p>',
  ],
  ['app', '<p>Get the app for iPhone and Android.</p><a href="https://play.google.com/x">Google Play</a>'],
  ['sponsored', '<p>Advertisement</p><p>Sponsored content by our partner</p>'],
  ['sponsored', '<p>Advertisement</p>'],
  ['sponsored', '<p class="label">Anzeige</p>'],
  [
    'newsletter',
    '<h3>Gold in your inbox</h3><p>Our newsletter on gold and silver prices, every Friday by e-mail.</p>',
  ],
  ['newsletter', '<p>Sign up for the markets newsletter: stocks, bonds and funds in five minutes.</p>'],
  ['gold', '<h3>Gold coins from 1 oz</h3><p>Order bullion coins and bars today, insured shipping.</p>'],
  [
    'webinar',
    '<h3>Live webinar: is gold still safe?</h3><p>Join our speakers on Tuesday. Reserve your seat.</p>',
  ],
  ['webinar', '<p>Free masterclass on trading options, live on Thursday at 7 pm. Save your seat.</p>'],
  ['finance', '<p>Open an account with our broker and trade shares from $0 commission.</p>'],
  ['subscription', '<p>Continue reading with a subscription: digital access, cancel anytime.</p>'],
  ['subscription', '<p>Become a member of the paper and read everything, first month free.</p>'],
  ['app', '<p>Follow us on Instagram, Facebook and YouTube</p>'],
  ['other', '<p>Click here</p>'],
  ['other', '<p>!</p>'],
])('%s: %s', (category, promo) => {
  expect(categoryIn(promo)).toBe(category);
});

test.each<[Category, string]>([
  ['webinar', '<h3>Kostenloses Webinar</h3><p>Unsere Referenten zeigen es. Jetzt anmelden zum Vortrag.</p>'],
  ['gold', '<h3>Goldbarren und Silbermünzen</h3><p>Ihr Edelmetall im Zollfreilager.</p>'],
  ['finance', '<p>Depot, Tagesgeld und ETF-Sparplan: Aktien handeln beim Broker.</p>'],
  ['newsletter', '<h3>Unser Newsletter</h3><p>Jeden Freitag im Postfach.</p>'],
  ['subscription', '<h3>Jetzt abonnieren</h3><p>Im Abo vier Wochen testen, monatlich kündbar.</p>'],
  [
    'newsletter',
    '<h3>Der Goldbrief</h3><p>Unser Newsletter zu Gold und Silber, jeden Freitag per E-Mail.</p>',
  ],
  ['webinar', '<h3>Webinar: Gold oder Aktien?</h3><p>Am Dienstag um 19 Uhr live. Jetzt Platz sichern.</p>'],
  ['finance', '<p>Ratenkredit ab 3,9 Prozent: in fünf Minuten zur Zusage Ihrer Bank.</p>'],
  ['shop', '<p>Wolldecke aus Schurwolle, 49,90 Euro. Jetzt bestellen, versandkostenfrei.</p>'],
  ['sponsored', '<p>Anzeige</p>'],
  ['app', '<p>Unsere App für iPhone und Android: jetzt laden und installieren.</p>'],
  ['other', '<p>Hier klicken</p>'],
])('in German, %s: %s', (category, promo) => {
  expect(categoryIn(promo, 'de')).toBe(category);
});
