/** What the controls of the options page do: all changes go to the background, and come back by storage. */
import { message } from '../../platform/i18n.ts';
import { sendToBackground } from '../../platform/messaging.ts';
import type { SettingsChange } from '../../settings/change.ts';
import { siteFromInput } from '../../settings/site.ts';
import { siteName } from '../../settings/site-name.ts';
import type { Store } from '../shared/store.ts';
import { correctionsActions } from './corrections-actions.ts';
import type { OptionsActions, OptionsState, Said, Saying } from './state.ts';

/** Long enough to recognise what was typed, short enough for one line. */
const LONGEST_INPUT = 40;

type Typed = { readonly site: string } | { readonly problem: Saying };

/** The site that was typed, or what is wrong with it. */
export function siteToAdd(input: string, sitesOff: readonly string[]): Typed {
  const text = input.trim();
  if (text === '') return { problem: { key: 'options_siteEmpty', about: '' } };
  const site = siteFromInput(text);
  if (site === undefined) {
    return { problem: { key: 'options_siteInvalid', about: text.slice(0, LONGEST_INPUT) } };
  }
  if (sitesOff.includes(site)) return { problem: { key: 'options_siteTwice', about: siteName(site) } };
  return { site };
}

/**
 * Changes settings and says what came of it; the background's answer is awaited change by change. `kept` is what can
 * still be undone where it fails.
 */
export type Change = (by: readonly SettingsChange[], said?: Said, kept?: Said['undo']) => Promise<void>;

function changeFor(options: Store<OptionsState>): Change {
  return async (by, said, kept = []) => {
    let isDone = true;
    for (const each of by) isDone &&= (await sendToBackground('settings:change', each)).ok;
    // The settings object is set again even if nothing changed: a control that could not be saved must turn back.
    const { settings } = options.get();
    options.set({
      settings: { ...settings },
      said: isDone ? said : { text: message('popup_notSaved'), undo: kept },
    });
  };
}

type SiteActions = Pick<OptionsActions, 'addSite' | 'removeSite' | 'foldCategory'>;

function siteActions(options: Store<OptionsState>, change: Change): SiteActions {
  const say = (key: string, site: string, by: SettingsChange, undo: SettingsChange): void =>
    void change([by], { text: message(key, siteName(site)), undo: [undo] });
  // What is seen here is a list: a row goes by itself, whatever the other rows cover.
  const listed = (site: string): SettingsChange => ({ kind: 'site', site, on: false });
  const unlisted = (site: string): SettingsChange => ({ kind: 'unlist', site });
  return {
    addSite: (input) => {
      const typed = siteToAdd(input, options.get().settings.sitesOff);
      if ('problem' in typed) {
        options.set({ siteProblem: typed.problem, said: undefined });
        return false;
      }
      options.set({ siteProblem: undefined });
      say('options_siteAdded', typed.site, listed(typed.site), unlisted(typed.site));
      return true;
    },
    removeSite: (site) => say('options_siteRemoved', site, unlisted(site), listed(site)),
    foldCategory: ({ site, category }) => {
      const text = message('options_hereRemoved', message(`categoryMany_${category}`), siteName(site));
      const here = (on: boolean): SettingsChange => ({ kind: 'category-here', site, category, on });
      void change([here(true)], { text, undo: [here(false)] });
    },
  };
}

export function createActions(options: Store<OptionsState>): OptionsActions {
  const change = changeFor(options);
  return {
    setScope: (scope) => void change([{ kind: 'scope', scope }]),
    setCategory: (category, on) => void change([{ kind: 'category', category, on }]),
    setMarks: (on) => void change([{ kind: 'marks', on }]),
    ...siteActions(options, change),
    ...correctionsActions(options, change),
    undo: () => {
      const { said } = options.get();
      // What was erased may be nowhere else but in this undo.
      if (said) void change(said.undo, { text: message('options_undone'), undo: [] }, said.undo);
    },
  };
}
