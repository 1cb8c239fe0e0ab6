/** Asks what a fold of something chosen would be, and whether it can be made on the page as it stands. */
import { pathOf } from '../../engine/locate.ts';
import type { FoldAt, NoFold, SiblingRun } from '../../engine/types.ts';
import type { Result } from '../../platform/result.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { takeSnapshot } from '../../snapshot/take-snapshot.ts';
import { type Found, locate } from '../found.ts';
import { judge } from '../verdict.ts';
import type { Choice } from './choice.ts';

/** Has the engine say what a fold of a run would be. It never rejects. */
export type Describe = (snapshot: Snapshot, run: SiblingRun, url: string) => Promise<Result<FoldAt>>;

export interface Described {
  /** What would be folded. */
  readonly found: readonly Found[];
  /** Why not all of it can be; undefined where it can. */
  readonly why: NoFold | 'failed' | undefined;
  /** False where the page is no article. */
  readonly isArticle: boolean;
}

/** Says it of all that is chosen together. */
export async function describeAll(
  document: Document,
  choices: readonly Choice[],
  describe: Describe,
): Promise<Described> {
  const { snapshot, elementsOf } = takeSnapshot(document);
  const answers = await Promise.all(
    choices.map((choice) => {
      const run = runOf(choice);
      return run && describe(snapshot, run, document.URL);
    }),
  );
  const told = answers.flatMap((answer) => (answer?.ok ? answer.value : []));
  const folds = told.flatMap((one) => one.fold ?? []);
  const found = locate(folds, true, elementsOf);
  const none = told.find((one) => one.fold === null);
  const isPossible = found.length > 0 && found.every((each) => judge(each, true, true).kind === 'place');
  const refused = none?.fold === null ? none.why : isPossible ? undefined : 'place';
  return {
    found,
    why: told.length === choices.length && choices.length > 0 ? refused : 'failed',
    isArticle: told.every((one) => one.fold === null || one.isArticle),
  };
}

/** The place of a choice on the page as it stands; undefined where it is not there any more. */
export function runOf(choice: Choice): SiblingRun | undefined {
  const [first, last] = [choice[0], choice.at(-1)];
  const path = first && pathOf(first);
  const end = last && pathOf(last)?.at(-1);
  const from = path?.at(-1);
  if (!path || from === undefined || end === undefined) return undefined;
  return { parent: path.slice(0, -1), from, to: end };
}
