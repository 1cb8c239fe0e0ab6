/** Pages that copy their own content, and with it whatever Winnow wrote there, and one that puts something in between. */
import { articlePage } from './article-page.ts';
import { RAILWAY, WEBINAR_NEWS } from './articles.ts';
import { NEWSLETTER_DE, WEBINAR_DE } from './promos.ts';

const PROMOS = { inside: { 3: WEBINAR_DE }, after: NEWSLETTER_DE };
const BOTH = ['webinar-de', 'newsletter-de'];

const COPIES: Readonly<Record<string, readonly [script: string, after: readonly string[]]>> = {
  'writes its article anew from its own source': ['article.innerHTML = article.innerHTML', BOTH],
  'puts a copy in the place of its article': ['article.replaceWith(article.cloneNode(true))', BOTH],
  'copies a promo to another place': [
    `document.getElementById('b0').after(document.getElementById('webinar-de').cloneNode(true))`,
    ['webinar-de', ...BOTH],
  ],
};

/** `copy()` makes the copy; `after`: ids of what is folded then. */
export const COPYING = Object.entries(COPIES).map(([name, [script, after]]) => ({
  name,
  after,
  html: articlePage(RAILWAY, {
    ...PROMOS,
    script: `window.copy = () => { const article = document.querySelector('article'); ${script}; };`,
  }),
}));

const OTHER = articlePage(WEBINAR_NEWS);

/** `go()` shows another article and keeps a copy of the first; the browser's "back" brings that copy. */
export const ELSEWHERE_AND_BACK = articlePage(RAILWAY, {
  ...PROMOS,
  script: `
    const holder = document.createElement('template');
    holder.innerHTML = ${JSON.stringify(OTHER.slice(OTHER.indexOf('<main>'), OTHER.indexOf('</main>') + 7))};
    let kept;
    const show = (main, title) => { document.querySelector('main').replaceWith(main); document.title = title; };
    window.go = () => {
      kept = document.querySelector('main').cloneNode(true);
      history.pushState(null, '', '/anders');
      show(holder.content.firstElementChild, ${JSON.stringify(WEBINAR_NEWS.title)});
    };
    addEventListener('popstate', () => show(kept, ${JSON.stringify(RAILWAY.title)}));`,
});

/** `ask()` opens the dialog of a promo, as a button elsewhere on the page may. */
export const ASKING = articlePage(RAILWAY, {
  ...PROMOS,
  after: NEWSLETTER_DE.replace(
    '<input',
    '<dialog><button type="button" onclick="this.parentNode.close()">Fertig</button></dialog><input',
  ),
  script: `window.ask = () => document.querySelector('dialog').showModal();`,
});

/** The same, asked as soon as its newsletter is folded. */
export const ASKING_AT_ONCE = ASKING.replace(
  '<script>',
  `<script>
    new MutationObserver((_, observer) => {
      if (!document.querySelector('#newsletter-de[data-winnow-fold=folded]')) return;
      observer.disconnect();
      window.ask();
    }).observe(document, { attributes: true, subtree: true });`,
);

/** `hide()` and `show()` do so with all of its text, `edit()` has readers write in it. */
export const ITS_OWN_WAY = articlePage(RAILWAY, {
  ...PROMOS,
  script: `
    const main = document.querySelector('main');
    window.hide = () => { main.style.visibility = 'hidden'; };
    window.show = () => { main.style.visibility = ''; };
    window.edit = () => { document.querySelector('article').contentEditable = 'true'; };`,
});

/** Puts a copy of Winnow's attribute on a paragraph of its own, and does so again whenever it is gone. */
export const RESTORING = articlePage(RAILWAY, {
  ...PROMOS,
  script: `
    const copy = () => {
      const from = document.getElementById('webinar-de').getAttribute('data-winnow-fold');
      const to = document.getElementById('b6');
      if (from && !to.hasAttribute('data-winnow-fold')) to.setAttribute('data-winnow-fold', from);
    };
    new MutationObserver(copy).observe(document.body, { subtree: true, attributes: true });`,
});

/** `tick()` puts an entry right before the first promo. */
export const TICKING = articlePage(RAILWAY, {
  ...PROMOS,
  script: `window.tick = () => document.getElementById('webinar-de')
    .insertAdjacentHTML('beforebegin', '<p class="late">18:04 Der Zug hat den Bahnhof wieder verlassen.</p>');`,
});

/** `label()` puts a label right before the first promo and keeps it there; `moves` counts how often it had to. */
export const LABELLING = articlePage(RAILWAY, {
  ...PROMOS,
  script: `window.moves = 0;
    window.label = () => {
      const promo = document.getElementById('webinar-de');
      const label = document.createElement('p');
      const keep = () => {
        if (promo.previousElementSibling === label) return;
        moves++;
        promo.before(label);
      };
      label.textContent = 'Anzeige';
      new MutationObserver(keep).observe(document.body, { childList: true, subtree: true });
      keep();
    };`,
});

/** Has links to the first promo and to the headline. */
export const ANCHORED = articlePage(RAILWAY, {
  ...PROMOS,
  above: '<a id="there" href="#webinar-de">Termin</a> <a id="top" href="#b0">Anfang</a>',
});

/** All that changes does so within a minute, be it in sight or not. */
export const FADING = articlePage(RAILWAY, {
  inside: { 3: WEBINAR_DE },
  css: '* { transition: all 60s allow-discrete !important; }',
});
