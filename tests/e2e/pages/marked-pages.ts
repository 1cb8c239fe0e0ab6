/** Pages whose promos are only marked: in many layouts, coming late, and resisting. */
import { articlePage } from './article-page.ts';
import { LIGHTHOUSE } from './articles.ts';
import { NEWSLETTER_SV, WEBINAR_SV } from './promos.ts';

const INSIDE = { 2: WEBINAR_SV, 4: NEWSLETTER_SV };

const LAYOUTS = {
  'plain blocks': '',
  'boxes with a border': '#webinar-sv, #newsletter-sv { border: 1px solid #999; padding: 1rem; }',
  'a grid': `article { display: grid; grid-template-columns: 1fr min(34rem, 100%) 1fr; gap: 1rem; }
    article > * { grid-column: 2; margin: 0; }`,
  'a column of flexible boxes':
    'article { display: flex; flex-direction: column; gap: 20px; } article > * { margin: 0; }',
  'a column as wide as the window': 'main { max-width: none; padding: 0; }',
  'a box that cuts off what stands out': 'article { overflow: hidden; position: relative; }',
} as const;

export const MARK_LAYOUTS = Object.entries(LAYOUTS).map(([name, css]) => ({
  name,
  html: articlePage(LIGHTHOUSE, { inside: INSIDE, css }),
}));

/** Scrolls in a box of its own, below a header that stays. */
export const MARKED_SCROLLER = articlePage(LIGHTHOUSE, {
  inside: INSIDE,
  css: `html, body { height: 100%; overflow: hidden; } body { display: flex; flex-direction: column; }
    main { overflow: auto; flex: 1; max-width: none; } article { max-width: 40rem; margin: 0 auto; padding-bottom: 100vh; }`,
});

/** The second promo is put in by the page's own script a while after everything has loaded. */
export const LATE_MARK = articlePage(LIGHTHOUSE, {
  inside: { 2: WEBINAR_SV },
  script: `addEventListener('load', () => setTimeout(() => {
    document.getElementById('b4').insertAdjacentHTML('afterend', ${JSON.stringify(NEWSLETTER_SV)});
  }, 1500));`,
});

const FIGHTS = {
  'removes each tag': `
    new MutationObserver(() => document.querySelectorAll('winnow-mark').forEach((tag) => tag.remove()))
      .observe(document.body, { subtree: true, childList: true });`,
  'removes each attribute': `
    new MutationObserver(() => document.querySelectorAll('[data-winnow-fold]')
      .forEach((element) => element.removeAttribute('data-winnow-fold')))
      .observe(document.body, { subtree: true, attributes: true });`,
} as const;

/** Pages that undo marks, each in its way. */
export const MARK_FIGHTS = Object.entries(FIGHTS).map(([name, script]) => ({
  name,
  html: articlePage(LIGHTHOUSE, { inside: INSIDE, script }),
}));

/** Its publisher has a shop, and a promo that leads there and is about the lighthouse too. */
export const SELLER = articlePage(LIGHTHOUSE, {
  inside: {
    2: `<div class="promo-box sponsored" id="webinar-sv">
  <h4>Gratis webinar: fyren på Hällskär</h4>
  <p>Anmäl dig nu till vårt webinar den 14 mars kl. 19.00! Renoveringen, fåglarna, fyrvaktarhuset: endast 99 kr.</p>
  <p><a class="button cta" rel="sponsored" href="/shop/webinar?utm_source=hallskar&utm_campaign=webinar">Anmäl dig nu</a></p>
</div>`,
  },
}).replace('<nav>', '<nav><a href="/shop">Butik</a>');
