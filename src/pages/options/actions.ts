/** What the controls of the options page do: all changes go to the background, and come back by storage. */
import { sendToBackground } from '../../platform/messaging.ts';
import type { SettingsChange } from '../../settings/change.ts';
import { siteFromInput } from '../../settings/site.ts';
import { siteName } from '../../settings/site-name.ts';
import type { Store } from '../shared/store.ts';
import type { OptionsActions, OptionsState, Saying } from './state.ts';

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

export function createActions(options: Store<OptionsState>): OptionsActions {
  const change = async (by: SettingsChange, said?: Saying): Promise<void> => {
    const { ok } = await sendToBackground('settings:change', by);
    // The settings object is set again even if nothing changed: a control that could not be saved must turn back.
    const { settings } = options.get();
    options.set({ settings: { ...settings }, said: ok ? said : { key: 'popup_notSaved', about: '' } });
  };
  return {
    setScope: (scope) => void change({ kind: 'scope', scope }),
    setCategory: (category, on) => void change({ kind: 'category', category, on }),
    setMarks: (on) => void change({ kind: 'marks', on }),
    addSite: (input) => {
      const typed = siteToAdd(input, options.get().settings.sitesOff);
      if ('problem' in typed) {
        options.set({ siteProblem: typed.problem, said: undefined });
        return false;
      }
      const { site } = typed;
      options.set({ siteProblem: undefined });
      void change({ kind: 'site', site, on: false }, { key: 'options_siteAdded', about: siteName(site) });
      return true;
    },
    removeSite: (site) =>
      void change({ kind: 'site', site, on: true }, { key: 'options_siteRemoved', about: siteName(site) }),
    forget: (site) =>
      void change({ kind: 'forget', site }, { key: 'options_forgotten', about: siteName(site) }),
  };
}
