/** What stands in and below articles and is no promo, however close it comes to one. */
export interface Furniture {
  readonly name: string;
  readonly html: string;
}

export const GERMAN_FURNITURE: readonly Furniture[] = [
  {
    name: 'Schlagwörter',
    html: '<div class="tags"><span>Themen:</span> <a href="/thema/gold">Gold</a> <a href="/thema/broker">Broker</a> <a href="/thema/webinar">Webinar</a> <a href="/thema/kredit">Kredit</a></div>',
  },
  {
    name: 'Teilen',
    html: '<ul class="share"><li><a href="mailto:?subject=x">Per E-Mail teilen</a></li><li><a href="#copy">Link kopieren</a></li><li><a href="#print">Drucken</a></li></ul>',
  },
  {
    name: 'Autorin mit Anschrift',
    html: '<div class="autor"><h4>Zur Person</h4><p>Wiebke Osterloh ist Redakteurin für Wirtschaft. Sie studierte in Quell und schreibt seit 2009 über Banken, Gold und Versicherungen.</p></div>',
  },
  {
    name: 'Hinweis auf Provisionen',
    html: '<p class="hinweis"><small>Links mit Sternchen sind Affiliate-Links. Kaufen Sie darüber ein, erhalten wir eine Provision. Am Preis ändert sich nichts, und die Redaktion wählt unabhängig aus.</small></p>',
  },
  {
    name: 'Risikohinweis',
    html: '<p class="disclaimer">Risikohinweis: Dieser Beitrag ist keine Anlageberatung und keine Kaufempfehlung. Aktien, Fonds und Gold unterliegen Schwankungen.</p>',
  },
  {
    name: 'verwandte Artikel',
    html: '<section class="related"><h3>Mehr zum Thema</h3><ul><li><a href="/w/sparplan">Goldsparplan: Wie Händler Rentner locken</a></li><li><a href="/w/depot">Depot gekündigt, Geld weg</a></li><li><a href="/w/abo">Wenn das Abo nicht endet</a></li></ul></section>',
  },
  {
    name: 'Meistgelesen',
    html: '<aside><h3>Meistgelesen</h3><ol><li><a href="/r/hof">Der letzte Hof am Deich</a></li><li><a href="/r/bus">Warum der Bus um sechs Uhr leer bleibt</a></li><li><a href="/r/brot">Ein Brot für neun Euro</a></li></ol></aside>',
  },
  {
    name: 'Blättern',
    html: '<nav class="pager"><a rel="prev" href="/r/1">Vorheriger Artikel: Hochwasser am Lautbach</a> <a rel="next" href="/r/3">Nächster Artikel: Neue Orgel für Klein Ahlen</a></nav>',
  },
  {
    name: 'Nachricht bei Kommentaren',
    html: '<form><label>Ihre E-Mail-Adresse <input type="email"></label><p>Ja, ich möchte eine Nachricht, wenn ein Kommentar zu diesem Beitrag erscheint. Sie bestätigen das Abonnement mit der ersten E-Mail.</p><button>Abonnieren</button></form>',
  },
  {
    name: 'Fehler melden',
    html: '<div class="box"><h3>Fehler entdeckt?</h3><p>Helfen Sie uns, besser zu werden, und schreiben Sie uns, was nicht stimmt.</p><form><input type="email" placeholder="Ihre E-Mail"><button>Absenden</button></form></div>',
  },
];

export const ENGLISH_FURNITURE: readonly Furniture[] = [
  {
    name: 'tags',
    html: '<div class="tags"><span>Filed under:</span> <a href="/tag/gold">Gold</a> <a href="/tag/brokers">Brokers</a> <a href="/tag/webinars">Webinars</a> <a href="/tag/loans">Loans</a></div>',
  },
  {
    name: 'a share bar',
    html: '<ul class="share"><li><a href="mailto:?subject=x">Email this</a></li><li><a href="#copy">Copy link</a></li><li><a href="#print">Print</a></li></ul>',
  },
  {
    name: 'an author with an address',
    html: '<div class="author"><h4>About the author</h4><p>Jory Lanyon is a reporter on the money desk. He has written about banks, gold and pensions since 2009, and lives in Quell.</p></div>',
  },
  {
    name: 'a disclosure of commissions',
    html: '<p class="disclosure"><small>Some links in this article are affiliate links, and we may earn a commission at no extra cost to you. Our editors choose independently.</small></p>',
  },
  {
    name: 'a disclaimer',
    html: '<p class="disclaimer">This article is for informational purposes only and is not financial advice. The author holds no position in the companies mentioned.</p>',
  },
  {
    name: 'related stories',
    html: '<section class="related"><h3>Related stories</h3><ul><li><a href="/m/ira">How a gold dealer emptied 300 pensions</a></li><li><a href="/m/broker">The broker that never placed an order</a></li><li><a href="/m/cancel">Eleven ways not to cancel</a></li></ul></section>',
  },
  {
    name: 'most read',
    html: '<aside><h3>Most read</h3><ol><li><a href="/c/farm">The last farm on the dyke</a></li><li><a href="/c/bus">Why the six o’clock bus is empty</a></li><li><a href="/c/bread">Nine crowns for a loaf</a></li></ol></aside>',
  },
  {
    name: 'a correction and sources',
    html: '<div class="notes"><p>Correction: an earlier version gave the wrong year for the flood.</p><p>Sources: Norderland Archive; Quell Weather Office; interviews by the author.</p></div>',
  },
  {
    name: 'news of comments',
    html: '<form class="newsletter"><p>Notify me of new comments by e-mail</p><input type="email" placeholder="Your e-mail"><button>Subscribe</button></form>',
  },
  {
    name: 'word of a mistake',
    html: '<div class="box"><p>Spotted an error?</p><p>Help us improve our articles: tell us what is wrong.</p><form><label>Name <input></label><label>E-mail <input type="email"></label><button>Send</button></form></div>',
  },
  {
    name: 'the rest of the article',
    html: '<div class="paywall"><button class="btn">Continue reading</button></div>',
  },
];
