/** What the controls of the list of corrections do. */
import { message, plural } from '../../platform/i18n.ts';
import type { SettingsChange } from '../../settings/change.ts';
import { plainCorrection, type SiteCorrection, withImported } from '../../settings/corrections.ts';
import { MAX_FILE_SIZE, readCorrections, writeCorrections } from '../../settings/corrections-file.ts';
import { siteName } from '../../settings/site-name.ts';
import { download } from '../shared/hand-text.ts';
import type { Store } from '../shared/store.ts';
import { type OptionsActions, type OptionsState, type Said, SHOWN_AT_A_TIME } from './state.ts';

type CorrectionsActions = Pick<
  OptionsActions,
  | 'search'
  | 'showMore'
  | 'deleteCorrection'
  | 'exportCorrections'
  | 'importCorrections'
  | 'askErase'
  | 'erase'
>;

const FORGET_ALL: SettingsChange = { kind: 'forget', site: '' };

/** What came of a file in words: what was taken, what was refused, and what found no room. */
function importedText(taken: number, refused: number, left: number): string {
  return [
    taken + refused + left > 0 ? plural('corrections_imported', taken) : message('corrections_importedNone'),
    refused > 0 ? plural('corrections_refused', refused) : '',
    left > 0 ? plural('corrections_left', left) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The change that takes in what a file holds, and what to say of it; or what is wrong with the file. */
async function imported(
  file: Pick<Blob, 'size' | 'text'>,
  before: readonly SiteCorrection[],
): Promise<{ readonly by: SettingsChange; readonly said: Said } | { readonly problem: string }> {
  const content =
    file.size > MAX_FILE_SIZE
      ? ({ ok: false, problem: 'corrections_tooLarge' } as const)
      : readCorrections(await file.text());
  if (!content.ok) return { problem: message(content.problem) };
  const { corrections, refused } = content;
  const nameOf = ({ site, print }: SiteCorrection): string => `${site} ${print}`;
  const names = new Set(corrections.map(nameOf));
  const after = withImported(before, corrections);
  const left = names.size - after.filter((each) => names.has(nameOf(each))).length;
  // Those that the list has, or has newer ones of, stay as they were.
  const contentOf = (each: SiteCorrection): string => JSON.stringify(plainCorrection(each));
  const old = new Set(before.map(contentOf));
  const taken = after.filter((each) => !old.has(contentOf(each))).length;
  return {
    by: { kind: 'import', corrections },
    said: {
      text: importedText(taken, refused, left),
      undo: taken > 0 ? [{ kind: 'restore', before, after }] : [],
    },
  };
}

export function correctionsActions(
  options: Store<OptionsState>,
  change: (by: readonly SettingsChange[], said?: Said) => Promise<void>,
): CorrectionsActions {
  const all = (): readonly SiteCorrection[] => options.get().settings.corrections;
  return {
    search: (query) => options.set({ query, shown: SHOWN_AT_A_TIME }),
    showMore: () => options.set({ shown: options.get().shown + SHOWN_AT_A_TIME }),
    deleteCorrection: ({ site, print }) => {
      const before = all();
      const after = before.filter((each) => each.site !== site || each.print !== print);
      const undo: SettingsChange = { kind: 'restore', before, after };
      const text = message('corrections_deleted', siteName(site));
      void change([{ kind: 'uncorrect', site, print }], { text, undo: [undo] });
    },
    exportCorrections: () => {
      const name = `winnow-corrections-${new Date().toISOString().slice(0, 10)}.json`;
      download({ name, type: 'application/json', text: writeCorrections(all()) });
    },
    importCorrections: async (file) => {
      const result = await imported(file, all()).catch(() => ({
        problem: message('corrections_unreadable'),
      }));
      if ('problem' in result) return options.set({ fileProblem: result.problem, said: undefined });
      options.set({ fileProblem: '' });
      await change([result.by], result.said);
    },
    askErase: (isErasing) => options.set({ isErasing }),
    erase: () => {
      const undo: SettingsChange = { kind: 'restore', before: all(), after: [] };
      options.set({ isErasing: false });
      void change([FORGET_ALL], { text: message('corrections_erased'), undo: [undo] });
    },
  };
}
