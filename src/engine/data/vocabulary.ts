import type { PackedVocabulary } from '../features/vocabulary.ts';

export const VOCABULARY: PackedVocabulary = { words: [], names: [], addresses: [] };
