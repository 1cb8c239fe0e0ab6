/** Pages of one site with a promo that no rule would take for one. */
import { articlePage } from './article-page.ts';
import { HARBOUR, WEBINAR_NEWS } from './articles.ts';

/** What a reader wants folded; the engine leaves it alone. */
export const MISSED = `<div class="lot" id="missed"><h4 id="m1">Stones of the coast</h4>
<p id="m2">A small book, and nobody knows who wrote it.</p>
<p id="m3"><a id="m-link" href="/followed">At the front desk</a></p></div>`;

/** The same with other classes and in other boxes. */
const MISSED_ELSEWHERE = `<section class="x-81"><div class="x-82" id="elsewhere"><div><h4>Stones of the coast</h4></div>
<p>A small book, and nobody knows who wrote it.</p><p><a href="/other">At the front desk</a></p></div></section>`;

/** Two lines without a box of their own. */
const BOXLESS = `<p id="n1">Tea towels of the island</p><p id="n2">Woven by our own hands</p>`;

/** Listens wherever a page can, before anybody else does, and notes what it hears. */
export const EAVESDROPPER = `
  window.heard = [];
  const types = ['pointerdown','pointerup','pointermove','mousedown','mouseup','mousemove','click','dblclick','auxclick',
    'contextmenu','keydown','keypress','keyup','touchstart','touchend','touchmove','wheel'];
  for (const type of types) for (const target of [window, document, document.documentElement, document.body])
    target.addEventListener(type, (event) => { window.heard.push(type); event.stopImmediatePropagation(); }, true);
`;

export const STORY = articlePage(HARBOUR, { inside: { 3: MISSED, 7: BOXLESS } });
export const OTHER_STORY = articlePage(WEBINAR_NEWS, { inside: { 3: MISSED_ELSEWHERE } });

/** No article: links and the same box. */
export const FRONT_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Oldhaven Post</title></head><body>
<nav><ul><li><a href="/a">Harbour</a></li><li><a href="/b">Town</a></li><li><a href="/c">Coast</a></li></ul></nav>
${MISSED}<ul>${['Boats return', 'A new lamp', 'Rain at last'].map((text) => `<li><a href="/x">${text}</a></li>`).join('')}</ul></body></html>`;
