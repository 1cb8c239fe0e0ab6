/** The sites where Winnow is off, and a field to add one. */
import type { JSX, TargetedSubmitEvent } from 'preact';
import { message } from '../../platform/i18n.ts';
import { siteName } from '../../settings/site-name.ts';
import { SiteRows } from './site-rows.tsx';
import type { OptionsActions, Saying } from './state.ts';

export interface SitesOffProps {
  readonly sites: readonly string[];
  readonly problem: Saying | undefined;
  readonly actions: OptionsActions;
}

/** The field is the form's own: nobody else needs what is being typed. */
function AddSite({ problem, actions }: Omit<SitesOffProps, 'sites'>): JSX.Element {
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const field = form.querySelector('input');
    if (actions.addSite(field?.value ?? '')) form.reset();
    field?.focus();
  };
  return (
    <form class="add" onSubmit={submit} noValidate>
      <label class="add-label" for="new-site">
        {message('options_siteLabel')}
      </label>
      <div class="add-row">
        <input
          id="new-site"
          class="field"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder={message('options_sitePlaceholder')}
          aria-invalid={problem !== undefined}
          aria-describedby="new-site-problem"
        />
        <button type="submit" class="button button-main">
          {message('options_siteAdd')}
        </button>
      </div>
      <p class="add-problem" id="new-site-problem" role="alert">
        {problem && message(problem.key, problem.about)}
      </p>
    </form>
  );
}

export function SitesOff({ sites, problem, actions }: SitesOffProps): JSX.Element {
  const rows = sites.map((site) => ({
    id: site,
    site,
    note: '',
    label: message('options_siteRemoveLabel', siteName(site)),
  }));
  return (
    <section class="box" aria-labelledby="sites-title">
      <h2 class="box-title" id="sites-title" tabIndex={-1}>
        {message('options_sites')}
      </h2>
      <p class="box-hint">{message('options_sitesHint')}</p>
      <SiteRows
        rows={rows}
        none={message('options_sitesNone')}
        verb={message('options_siteRemove')}
        onPick={actions.removeSite}
        titleId="sites-title"
      />
      <AddSite problem={problem} actions={actions} />
    </section>
  );
}
