/** Reads a command's words as lists under the names of its options: `--corpus A B --folds 5`. */

/** The words that follow each option that is there. */
export type WordLists<Name extends string> = Readonly<Partial<Record<Name, readonly string[]>>>;

/** How many words may follow options; any number where nothing is said. */
interface Counts<Name> {
  /** Those that take one word and no more. */
  readonly single?: readonly Name[];
  /** Those that need no word. */
  readonly bare?: readonly Name[];
}

/**
 * The words that follow each option that is there. Gives a sentence where a word is out of place: an unknown option, a
 * word before the first one, a second word of an option that takes one, or an option without the word that it needs.
 */
export function wordLists<Name extends string>(
  words: readonly string[],
  names: readonly Name[],
  { single = [], bare = names }: Counts<Name> = {},
): WordLists<Name> | string {
  const lists: Partial<Record<Name, string[]>> = {};
  let list: string[] | undefined;
  for (const word of words) {
    if (!word.startsWith('--')) {
      if (!list) return `Say what "${word}" is: put one of ${names.join(', ')} before it.`;
      list.push(word);
      continue;
    }
    const name = names.find((each) => each === word);
    if (!name) return `Unknown option ${word}: use ${names.join(', ')}.`;
    list = lists[name] ?? [];
    lists[name] = list;
  }
  const several = single.find((name) => (lists[name]?.length ?? 0) > 1);
  if (several) return `${several} takes one word, not "${lists[several]?.join(' ')}".`;
  const empty = names.find((name) => !bare.includes(name) && lists[name]?.length === 0);
  return empty ? `${empty} needs a word after it.` : lists;
}
