/** The whole options page, drawn from its state. */
import type { JSX } from 'preact';
import { CATEGORIES, SCOPES } from '../../engine/types.ts';
import { message } from '../../platform/i18n.ts';
import { Choice } from '../shared/choice.tsx';
import { ColumnHeader } from '../shared/column-header.tsx';
import { SaidLine } from '../shared/said-line.tsx';
import { Switch } from '../shared/switch.tsx';
import { CategoriesHere } from './categories-here.tsx';
import { CorrectionsBox } from './corrections-box.tsx';
import { SitesOff } from './sites-off.tsx';
import type { OptionsActions, OptionsState } from './state.ts';

export interface OptionsProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}

const SCOPE_KEYS = { article: 'options_scopeArticle', page: 'options_scopePage' } as const;

function ScopeChoice({ state, actions }: OptionsProps): JSX.Element {
  return (
    <fieldset class="box">
      <legend class="box-title">{message('options_scope')}</legend>
      {SCOPES.map((scope) => (
        <Choice
          key={scope}
          name="scope"
          value={scope}
          label={message(SCOPE_KEYS[scope])}
          hint={message(`${SCOPE_KEYS[scope]}Hint`)}
          isChosen={state.settings.scope === scope}
          onChoose={() => actions.setScope(scope)}
        />
      ))}
    </fieldset>
  );
}

function Categories({ state, actions }: OptionsProps): JSX.Element {
  return (
    <fieldset class="box">
      <legend class="box-title">{message('options_categories')}</legend>
      {CATEGORIES.map((category) => (
        <Switch
          key={category}
          id={`category-${category}`}
          label={message(`category_${category}`)}
          hint={message(`categoryHint_${category}`)}
          isOn={state.settings.categories[category]}
          onSwitch={(on) => actions.setCategory(category, on)}
        />
      ))}
    </fieldset>
  );
}

function Unsure({ state, actions }: OptionsProps): JSX.Element {
  return (
    <fieldset class="box">
      <legend class="box-title">{message('options_unsure')}</legend>
      <Switch
        id="marks"
        label={message('options_marks')}
        hint={message('options_marksHint')}
        isOn={state.settings.marks}
        onSwitch={actions.setMarks}
      />
    </fieldset>
  );
}

function Reports(): JSX.Element {
  return (
    <section class="box" aria-labelledby="reports-title">
      <h2 class="box-title" id="reports-title">
        {message('options_reports')}
      </h2>
      <p class="box-hint">{message('options_reportsHint')}</p>
      <p class="add">
        <a class="button" href="outbox.html">
          {message('report_list')}
        </a>
      </p>
    </section>
  );
}

export function Options({ state, actions }: OptionsProps): JSX.Element {
  const { settings, said, siteProblem } = state;
  return (
    <main class="column">
      <ColumnHeader title="options_title" text="options_intro" />
      <ScopeChoice state={state} actions={actions} />
      <Categories state={state} actions={actions} />
      <Unsure state={state} actions={actions} />
      <SitesOff sites={settings.sitesOff} problem={siteProblem} actions={actions} />
      <CategoriesHere categoriesOff={settings.categoriesOff} onFold={actions.foldCategory} />
      <CorrectionsBox state={state} actions={actions} />
      <Reports />
      <SaidLine text={said?.text ?? ''} onUndo={said && said.undo.length > 0 ? actions.undo : undefined} />
    </main>
  );
}
