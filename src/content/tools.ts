/** What the reader acts with on a page: its folds and marks, the ladder, the picker and reports, in touch with each other. */
import { Folding } from './folding.ts';
import type { FoldingOptions } from './folding-options.ts';
import { createLadder, type Ladder, type LadderOptions } from './ladder.ts';
import { Picks, type PicksOptions } from './picks.ts';
import type { LineChoice } from './placeholder.ts';
import { type ReportingOptions, report, reportAll } from './reporting.ts';

export interface ToolsOptions
  extends Omit<FoldingOptions, 'onKeep' | 'onChoice' | 'guard'>,
    Omit<LadderOptions, 'folding'>,
    Omit<PicksOptions, 'folding' | 'onReport' | 'guard'>,
    Pick<ReportingOptions, 'openReport'> {}

export interface Tools {
  readonly folding: Folding;
  /** The undo ladder: what the reader says of folds and marks here. */
  readonly ladder: Ladder;
  /** How the reader picks what was missed, and sets borders right. */
  readonly picks: Picks;
  /** Opens a report of a fold in a tab of its own. Answers false where it could not. */
  readonly report: (id: string) => Promise<boolean>;
}

export function createTools(options: ToolsOptions): Tools {
  /** On the page there is nobody else to say it. */
  const sayIfNot = async (isOpen: Promise<boolean>): Promise<void> => {
    if (!(await isOpen)) picks.say(options.message('report_failed'));
  };
  const choose = (id: string, to: LineChoice): void => {
    if (to === 'borders') picks.setBorders(id);
    else if (to === 'report') void sayIfNot(tools.report(id));
    else void ladder.take(id, to);
  };
  const folding = new Folding({
    ...options,
    onKeep: (id) => void ladder.keep(id, true),
    onChoice: choose,
  });
  const ladder = createLadder({ ...options, folding });
  const picks = new Picks({
    ...options,
    folding,
    onReport: (deed) => void sayIfNot(reportAll(options, deed)),
  });
  const tools: Tools = {
    folding,
    ladder,
    picks,
    report: (id) => report({ ...options, folding, picks }, id),
  };
  return tools;
}
