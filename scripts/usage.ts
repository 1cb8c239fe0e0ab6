/** How a command is called: said where it is asked for, and where it is called wrongly. */

/** The words behind a command. Where they ask how it is called, says so and ends. */
export function wordsOrHelp(usage: string): readonly string[] {
  const words = process.argv.slice(2);
  if (!words.includes('--help') && !words.includes('-h')) return words;
  console.log(`Usage: ${usage}`);
  process.exit(0);
}

/** Ends with a line on what is wrong, and how the command is called. */
export function refuse(problem: string, usage: string): never {
  console.error(`${problem}\nUsage: ${usage}`);
  process.exit(1);
}
