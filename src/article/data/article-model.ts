/** Placeholder. */
import type { PackedTrees } from '../../engine/trees.ts';

export const ARTICLE_MODEL: PackedTrees = {
  base: 0,
  features: ['kept'],
  counts: 'AQ==',
  borders: 'AAAAPw==',
  nodes: 'AAAY/OgDAgAA',
};
