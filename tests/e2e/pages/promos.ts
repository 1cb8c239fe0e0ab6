/** Promos for the test pages, as publishers write and build them; all names are invented. */

/** A German webinar pitch in a box of its own. */
export const WEBINAR_DE = `<aside class="box-termin" id="webinar-de">
  <h3>Kostenloses Live-Webinar: So schützen Sie Ihr Vermögen</h3>
  <p>Melden Sie sich jetzt an und sichern Sie sich einen der letzten Plätze. Am 14. März um 19 Uhr zeigt Ihnen unser Experte Ruprecht Salden, worauf es ankommt.</p>
  <p><a href="https://anmeldung.saldenkreis.example/live?utm_source=artikel">Jetzt kostenlos anmelden</a></p>
</aside>`;

/** A gold dealer's pitch. */
export const GOLD_DE = `<div class="hinweis" id="gold-de">
  <h4>Gold und Silber sicher kaufen</h4>
  <p>Fordern Sie jetzt Ihre kostenlose Edelmetall-Broschüre an und bestellen Sie Goldbarren zum Tagespreis. Unsere Berater sind für Sie da: 0800 000 00 00.</p>
  <p><a href="https://shop.aurenhof.example/barren?utm_campaign=news">Goldbarren ab 89 Euro bestellen</a></p>
</div>`;

export const NEWSLETTER_DE = `<section class="nl" id="newsletter-de">
  <h3>Newsletter: Das Lauental am Morgen</h3>
  <p>Abonnieren Sie unseren kostenlosen Newsletter und erhalten Sie jeden Morgen die wichtigsten Nachrichten per E-Mail.</p>
  <form action="/newsletter" method="post"><input type="email" name="email" placeholder="Ihre E-Mail-Adresse"><button type="submit">Jetzt abonnieren</button></form>
</section>`;

export const NEWSLETTER_EN = `<section class="signup" id="newsletter-en">
  <h3>Sign up for the Harbour Morning newsletter</h3>
  <p>Get the day’s most important stories delivered to your inbox every morning. It’s free, and you can unsubscribe at any time.</p>
  <form action="/newsletter" method="post"><input type="email" name="email" placeholder="Your e-mail address"><button type="submit">Sign me up</button></form>
</section>`;

export const WEBINAR_EN = `<aside class="event-box" id="webinar-en">
  <h3>Free live webinar: retire on dividends</h3>
  <p>Join our trading expert Dorian Quell on 14 March at 7 pm and discover the three stocks he is buying right now. Seats are limited, so reserve your free place today.</p>
  <p><a href="https://join.quellmethod.example/live?utm_source=article">Register now for free</a></p>
</aside>`;

export const FINANCE_EN = `<div class="partner" id="finance-en">
  <h4>Start trading with Brokerwise today</h4>
  <p>Open your free brokerage account in five minutes and get a 100 dollar bonus on your first deposit. Your capital is at risk.</p>
  <p><a href="https://go.brokerwise.example/open?aff=4711" rel="sponsored">Open an account</a></p>
</div>`;

/** Swedish, which Winnow has no list of words for: promos by their links, fields and place alone. */
export const NEWSLETTER_SV = `<aside class="newsletter-signup" id="newsletter-sv">
  <h3>Nyhetsbrev från Hällskärs Tidning</h3>
  <p>Prenumerera på vårt nyhetsbrev: få de viktigaste nyheterna varje morgon!</p>
  <form action="/newsletter" method="post"><input type="email" name="email" placeholder="Din e-postadress"><button type="submit">Prenumerera</button></form>
</aside>`;

export const WEBINAR_SV = `<div class="promo-box sponsored" id="webinar-sv">
  <h4>Gratis webinar: investera i guld</h4>
  <p>Anmäl dig nu till vårt webinar den 14 mars kl. 19.00! Endast 99 kr.</p>
  <p><a class="button cta" rel="sponsored" href="https://go.guldkurs.example/webinar?utm_source=hallskar&utm_campaign=webinar">Anmäl dig nu</a></p>
</div>`;
