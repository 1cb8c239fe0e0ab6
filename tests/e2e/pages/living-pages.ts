/** Pages that change while they are read: late promos, navigation without loading, endless scrolling, and resistance. */
import { articlePage } from './article-page.ts';
import { HARBOUR, RAILWAY, WEBINAR_NEWS } from './articles.ts';
import { GOLD_DE, NEWSLETTER_DE, WEBINAR_DE } from './promos.ts';

function partOf(html: string, tag: string): string {
  return html.slice(html.indexOf(`<${tag}>`), html.indexOf(`</${tag}>`) + tag.length + 3);
}

/** A promo that the page's own script puts in a while after everything has loaded. */
export const LATE = articlePage(RAILWAY, {
  inside: { 2: WEBINAR_DE },
  script: `addEventListener('load', () => setTimeout(() => {
    document.getElementById('b6').insertAdjacentHTML('afterend', ${JSON.stringify(GOLD_DE)});
  }, 1500));`,
});

const SECOND = partOf(
  articlePage(WEBINAR_NEWS, {
    inside: { 4: GOLD_DE },
    after: NEWSLETTER_DE.replace('newsletter-de', 'newsletter-2'),
  }),
  'article',
);

/** `go()` shows another article at another address without loading; the browser's "back" brings the first one back. */
export const SINGLE_PAGE = articlePage(RAILWAY, {
  inside: { 3: WEBINAR_DE },
  after: NEWSLETTER_DE,
  script: `
    const holder = document.createElement('template');
    holder.innerHTML = ${JSON.stringify(SECOND)};
    const first = document.querySelector('article');
    const second = holder.content.firstElementChild;
    const show = (article, title) => {
      document.querySelector('article').replaceWith(article);
      document.title = title;
      scrollTo(0, 0);
    };
    window.go = () => { history.pushState(null, '', '/kurse'); show(second, ${JSON.stringify(WEBINAR_NEWS.title)}); };
    addEventListener('popstate', () => show(first, ${JSON.stringify(RAILWAY.title)}));`,
});

const NEXT = partOf(
  articlePage(WEBINAR_NEWS, { inside: { 3: WEBINAR_DE }, after: NEWSLETTER_DE }),
  'article',
);

/** `swap()` shows another article with the same promos, by turns the one and the other, and changes the address after that. */
export const SWAPPING = articlePage(RAILWAY, {
  inside: { 3: WEBINAR_DE },
  after: NEWSLETTER_DE,
  script: `
    const sources = [document.querySelector('article').outerHTML, ${JSON.stringify(NEXT)}];
    let count = 0;
    window.swap = () => {
      count++;
      document.querySelector('article').outerHTML = sources[count % 2];
      history.pushState(null, '', '/artikel-' + count);
      document.title = 'Artikel ' + count;
    };`,
});

/** `turn()` makes a front page of the article, in the elements that it has. */
export const TURNING = articlePage(RAILWAY, {
  inside: { 3: WEBINAR_DE },
  after: NEWSLETTER_DE,
  script: `window.turn = () => {
    document.querySelector('h1').textContent = 'Lautalblatt';
    document.querySelectorAll('article > p, article > h2').forEach((each, index) => {
      each.innerHTML = '<a href="/meldung-' + index + '">Kurze Meldung aus dem Lautal</a>';
    });
    document.getElementById('webinar-de').innerHTML = '<h3>Wetter</h3><p>Heute Regen, morgen heiter bei 12 Grad.</p>';
    document.getElementById('newsletter-de').innerHTML = '<h3>Rathaus</h3><p>Der Rat tagt am Dienstag um neun.</p>';
  };`,
});

/** `tidy()` gives the page a shorter address and takes away a widget of many small parts below the article. */
export const TIDYING = articlePage(RAILWAY, {
  inside: { 3: WEBINAR_DE },
  after: `${NEWSLETTER_DE}<div id="widget">${'<i></i>'.repeat(60)}</div>`,
  script: `window.tidy = () => {
    history.replaceState(null, '', '/kurz');
    setTimeout(() => document.getElementById('widget').remove(), 300);
  };`,
});

const COMMENTS =
  '<p>I have taken that train for years, and never once was it late by less than an hour.</p>'.repeat(20);

/**
 * `open()` shows comments in a drawer with an address of its own, `close()` takes both away. `turn()` shows another
 * article in the same elements, between the same promos, at another address.
 */
export const DRAWER = articlePage(RAILWAY, {
  inside: { 3: WEBINAR_DE },
  after: NEWSLETTER_DE,
  script: `
    const goTo = (address) => { history.pushState(null, '', address); document.title = 'Lautalblatt ' + address; };
    window.open = () => {
      goTo('?kommentare');
      document.body.insertAdjacentHTML('beforeend', '<aside id="drawer">' + ${JSON.stringify(COMMENTS)} + '</aside>');
    };
    window.close = () => { goTo(location.pathname); document.getElementById('drawer').remove(); };
    window.turn = () => {
      goTo('/anderer');
      document.querySelector('h1').textContent = 'Ein anderer Artikel';
      for (const each of document.querySelectorAll('article > p')) each.textContent = 'Anders: ' + each.textContent;
    };`,
});

/** `more()` appends the next article below the first. */
export const ENDLESS = articlePage(RAILWAY, {
  inside: { 3: WEBINAR_DE },
  script: `window.more = () => document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(SECOND)});`,
});

/** Counts all that happens below the body in \`window.mutations\`. */
const COUNT = `
  window.mutations = 0;
  new MutationObserver((records) => { window.mutations += records.length; })
    .observe(document.body, { subtree: true, childList: true, attributes: true });`;

const FIGHTS = {
  'removes each line': `
    new MutationObserver(() => document.querySelectorAll('winnow-fold').forEach((line) => line.remove()))
      .observe(document.body, { subtree: true, childList: true });`,
  'removes each attribute': `
    new MutationObserver(() => document.querySelectorAll('[data-winnow-fold]')
      .forEach((element) => element.removeAttribute('data-winnow-fold')))
      .observe(document.body, { subtree: true, attributes: true });`,
  'removes lines by the clock': `
    setInterval(() => document.querySelectorAll('winnow-fold').forEach((line) => line.remove()), 100);`,
} as const;

/** Pages that undo whatever Winnow does, each in its way. */
export const FIGHTING = Object.entries(FIGHTS).map(([name, script]) => ({
  name,
  html: articlePage(RAILWAY, { inside: { 3: WEBINAR_DE }, after: NEWSLETTER_DE, script: COUNT + script }),
}));

/** Draws its whole article anew whenever anything changed in it, as some applications do. */
export const REDRAWING = articlePage(RAILWAY, {
  inside: { 3: WEBINAR_DE },
  after: NEWSLETTER_DE,
  script: `${COUNT}
    const source = document.querySelector('article').innerHTML;
    new MutationObserver(() => {
      const article = document.querySelector('article');
      if (article.innerHTML !== source) article.innerHTML = source;
    }).observe(document.body, { subtree: true, childList: true, attributes: true });`,
});

/** A page that takes its server-made body over after loading, and throws it away where it finds it changed. */
export const HYDRATING = articlePage(RAILWAY, {
  inside: { 3: WEBINAR_DE },
  after: NEWSLETTER_DE,
  script: `
    const made = document.body.innerHTML;
    const check = () => { (window.hydrated ??= []).push(document.body.innerHTML === made); };
    document.addEventListener('DOMContentLoaded', check);
    addEventListener('load', () => { check(); Promise.resolve().then(check); setTimeout(check); requestAnimationFrame(check); });`,
});

/** A page to go to and come back from. */
export const ELSEWHERE = articlePage(HARBOUR);
