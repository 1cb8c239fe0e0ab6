/** An article whose promos also stand beside it and on top of it, for the scope "whole page". */
import { articlePage } from './article-page.ts';
import { HARBOUR } from './articles.ts';
import { NEWSLETTER_EN, WEBINAR_EN } from './promos.ts';

const SIDE = `<div class="sidebar" id="side">
  <div id="side-shop"><h3>From our shop</h3><p>Order the Oldhaven tide calendar now for only 19.90 crowns, free delivery included.</p>
  <p><a href="https://shop.courier.example/tide?utm_source=side">Order now</a></p></div></div>`;

/** In narrow windows the column stands below the article. */
const CSS = '@media (min-width: 600px) { #side { position: absolute; right: 0; top: 8rem; width: 16rem } }';

/** Ids: `webinar-en` inside the article, `newsletter-en` after it, `side-shop` beside it or, on small screens, below that. */
export const SIDE_PAGE = articlePage(HARBOUR, {
  inside: { 4: WEBINAR_EN },
  after: NEWSLETTER_EN,
  css: CSS,
}).replace('</main>', `</main>${SIDE}`);
