/** An article as plain data, to be written in one form or another. */
import type { Article } from '../../src/article/types.ts';

export const ARTICLE: Article = {
  url: 'https://kiesel-bote.example/town/bridge',
  title: 'The bridge',
  byline: 'Ida Brandt',
  siteName: 'Kiesel-Bote',
  published: '2026-03-01',
  lang: 'en',
  dir: 'ltr',
  picture: null,
  html: '<p>One.</p>',
  text: 'One.',
  minutes: 1,
  notices: [],
  leftOut: [],
  promoShare: 0,
};
