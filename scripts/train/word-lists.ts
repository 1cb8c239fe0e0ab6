/** Reads a command's words as lists under the names of its options: `--corpus A B --folds 5`. */

/**
 * The words that follow each option that is there. Gives a sentence where a word is out of place:
 * an unknown option, or a word before the first one.
 */
export function wordLists<Name extends string>(
  words: readonly string[],
  names: readonly Name[],
): Readonly<Partial<Record<Name, readonly string[]>>> | string {
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
  return lists;
}
