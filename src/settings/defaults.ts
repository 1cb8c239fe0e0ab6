/** What holds until the reader says otherwise: articles only, every category, every site, marks where it is not sure. */
import { CATEGORIES, type Category } from '../engine/types.ts';
import { DEFAULT_READING } from './reading.ts';
import { SETTINGS_VERSION, type Settings } from './schema.ts';

const allOn = Object.fromEntries(CATEGORIES.map((category) => [category, true])) as Record<Category, boolean>;

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  scope: 'article',
  categories: allOn,
  marks: true,
  sitesOff: [],
  categoriesOff: [],
  corrections: [],
  reading: DEFAULT_READING,
};
