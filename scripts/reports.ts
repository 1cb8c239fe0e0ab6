/**
 * Takes in what readers report: `npm run reports -- FILE… [--out FOLDER]`.
 *
 * Validates each report, says why one is rejected, leaves out those that say the same, and writes the others as cases
 * for `npm run train` and `npm run evaluate`, with a page to look at them first.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Imported, importReports } from './reports/import-reports.ts';
import { shown } from './reports/shown.ts';
import { refuse, wordsOrHelp } from './usage.ts';

const USAGE = 'npm run reports -- FILE… [--out FOLDER]';
const OUT = '.tmp/reports';
const MOST = 500;

/** npm changes to the project's folder; names are meant as seen from where it was called. */
const calledIn = process.env.INIT_CWD || process.cwd();

interface Order {
  readonly files: readonly string[];
  readonly out: string;
}

function orderOf(words: readonly string[]): Order | string {
  try {
    const options = { out: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    if (positionals.length === 0) return 'Name at least one file of reports.';
    return { files: positionals, out: values.out === undefined ? OUT : path.resolve(calledIn, values.out) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Takes them in; gives a sentence where the folder cannot be written to. */
function importAll({ files, out }: Order): Imported | string {
  try {
    return importReports(files, out, calledIn);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return `${out} cannot be written to (${code}): name another folder with --out.`;
  }
}

/** Says what became of each report; of its texts only what can be shown. */
function say({ unread, reports, rejected, cases, page }: Imported): void {
  for (const { file, problem } of unread) console.error(shown(`${file} ${problem}.`, MOST));
  for (const { file, number, fate } of reports)
    console.log(shown(`${file}, report ${number}: ${fate}.`, MOST));
  const taken = reports.filter(({ isTaken }) => isTaken).length;
  const all = `${reports.length} ${reports.length === 1 ? 'report' : 'reports'}`;
  console.log(`\n${all}: ${taken} written as cases, ${rejected} rejected, the others left out.`);
  if (reports.length > 0) console.log(`Look at them: ${page}`);
  if (taken > 0) console.log(`Then train and measure with --cases ${cases} beside the others.`);
}

const order = orderOf(wordsOrHelp(USAGE));
const imported = typeof order === 'string' ? order : importAll(order);
if (typeof imported === 'string') refuse(imported, USAGE);
say(imported);
process.exitCode = imported.unread.length + imported.rejected > 0 ? 1 : 0;
