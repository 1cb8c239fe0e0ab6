/** Pages that are advertisements as a whole, and say so above their headline. */
import { articlePage } from './article-page.ts';
import { RAILWAY } from './articles.ts';
import { GOLD_DE, NEWSLETTER_DE, WEBINAR_DE } from './promos.ts';

const EXTRAS = {
  above: '<p class="kicker">Anzeige</p>',
  inside: { 4: WEBINAR_DE, 8: GOLD_DE },
  after: NEWSLETTER_DE,
};

export const ADVERTORIAL = articlePage(RAILWAY, EXTRAS);

const LAYOUTS = {
  'plain blocks': '',
  'a dark page': 'body { background: #121212; color: #e6e6e6; }',
  'a grid': `article { display: grid; grid-template-columns: 1fr min(34rem, 100%) 1fr; }
    article > * { grid-column: 2; }`,
  'a column of flexible boxes': 'article { display: flex; flex-direction: column; }',
  'a narrow column':
    'main { max-width: 18rem; padding: 0; } h1 { font-size: 1.2rem; overflow-wrap: anywhere; }',
} as const;

export const ADVERTORIAL_LAYOUTS = Object.entries(LAYOUTS).map(([name, css]) => ({
  name,
  html: articlePage(RAILWAY, { ...EXTRAS, css }),
}));
