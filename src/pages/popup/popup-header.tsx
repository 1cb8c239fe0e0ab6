/** The top of the popup: the site, how much was folded there, and the site's switch. */
import type { JSX } from 'preact';
import { message, plural } from '../../platform/i18n.ts';
import { policyFor } from '../../settings/policy.ts';
import { siteName } from '../../settings/site-name.ts';
import { Switch } from '../shared/switch.tsx';
import { isOffHere } from './situation.ts';
import { countOf, type PopupActions, type PopupState, type Situation } from './state.ts';

/** What was folded and what was marked, in words; empty where there is no article. */
function countText(situation: Situation): string {
  if (situation.kind !== 'page' || situation.page.status !== 'folding') return '';
  const [folds, marks] = [countOf(situation.page.folds), countOf(situation.page.marks)];
  const parts = [
    folds > 0 ? plural('popup_count', folds) : '',
    marks > 0 ? plural('popup_countMarks', marks) : '',
  ];
  const none = situation.page.advertorial ? '' : message('popup_countNone');
  return parts.filter(Boolean).join(' · ') || none;
}

export interface PopupHeaderProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

export function PopupHeader({ state, actions }: PopupHeaderProps): JSX.Element {
  const { site, settings, situation, isPrivate } = state;
  const count = countText(situation);
  const isOff = isOffHere(state);
  return (
    <header class="popup-header">
      <div class="popup-top">
        <img class="popup-icon" src="icons/48.png" alt="" width="32" height="32" />
        <div class="popup-names">
          <h1 class="popup-site">{site === undefined ? message('extensionName') : siteName(site)}</h1>
          {count && <p class="popup-count">{count}</p>}
        </div>
        <button type="button" class="button button-quiet" onClick={actions.openOptions}>
          {message('popup_options')}
        </button>
      </div>
      {site !== undefined && (
        <Switch
          id="site-switch"
          label={message('popup_switch')}
          hint={isPrivate && !isOff ? message('popup_private') : ''}
          isOn={policyFor(settings, site).fold && !isOff}
          onSwitch={actions.switchSite}
        />
      )}
    </header>
  );
}
