/** A promo that folds, with words in it that no report may pass on as they are. */
import { articlePage } from './article-page.ts';
import { HARBOUR } from './articles.ts';
import type { Sample } from './samples.ts';

/** Turns the direction, rings a bell, looks like markup, and names somebody. */
const HOSTILE = `Reserve for \u202emoc.liam\u202c \u0007 &lt;img src=x onerror="document.title='taken'"&gt; \\" }, now: שלום וברכה,
  write to odile.trask@quellmethod.example or call 0171 555 01 99.`;

const PROMO = `<aside class="event-box" id="hostile">
  <h3>Free live webinar: retire on dividends</h3>
  <p>Join our trading expert Dorian Quell on 14 March at 7 pm and discover the three stocks he is buying right now. Seats are limited, so reserve your free place today.</p>
  <p>${HOSTILE}</p>
  <p><a href="https://join.quellmethod.example/live?utm_source=article">Register now for free</a></p>
</aside>`;

export const HOSTILE_STORY: Sample = {
  article: HARBOUR,
  path: '/hostile',
  html: articlePage(HARBOUR, { inside: { 3: PROMO } }),
  promos: ['hostile'],
  categories: ['webinar'],
};

/** With so many words that no address has room for them. */
export const LONG_STORY: Sample = {
  ...HOSTILE_STORY,
  path: '/long',
  html: articlePage(HARBOUR, {
    inside: {
      3: PROMO.replace(
        '<p>Join',
        `${'<p>Reserve your free seat in our live webinar today and learn how seats and stocks are reserved, “für Jäger”.</p>'.repeat(30)}<p>Join`,
      ),
    },
  }),
};
