/** Marks the sentence that is being read, without changing anything of the text. */
import type { Passage, Sentence } from './sentences.ts';

const NAME = 'winnow-sentence';
/** Where browsers cannot mark a range, its block gets this class. */
const CLASS = 'spoken-block';

/** Takes the mark away. */
export function clearHighlight(): void {
  if ('highlights' in CSS) CSS.highlights.delete(NAME);
  for (const block of document.querySelectorAll(`.${CLASS}`)) block.classList.remove(CLASS);
}

/** Brings a sentence into sight where it is not: its own place, or that of its block. */
function bringIntoSight({ block }: Passage, { range }: Sentence): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top > innerHeight * 0.1 && bottom < innerHeight * 0.75) return;
  // Whether smoothly, the style sheet says.
  block.scrollIntoView({ block: 'center' });
}

/** Marks one sentence, and only that. */
export function highlight(passage: Passage, sentence: Sentence): void {
  clearHighlight();
  if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(sentence.range));
  else passage.block.classList.add(CLASS);
  bringIntoSight(passage, sentence);
}
