/** The whole options page, drawn from its state. */
import type { JSX } from 'preact';
import { CATEGORIES, SCOPES } from '../../engine/types.ts';
import { message } from '../../platform/i18n.ts';
import { Switch } from '../shared/switch.tsx';
import { CategoriesHere } from './categories-here.tsx';
import { CorrectionsBox } from './corrections-box.tsx';
import { SaidLine } from './said-line.tsx';
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
        <div class="choice" key={scope}>
          <input
            type="radio"
            name="scope"
            class="choice-box"
            id={`scope-${scope}`}
            aria-describedby={`scope-${scope}-hint`}
            checked={state.settings.scope === scope}
            onChange={() => actions.setScope(scope)}
          />
          <label class="choice-label" for={`scope-${scope}`}>
            {message(SCOPE_KEYS[scope])}
          </label>
          <span class="choice-hint" id={`scope-${scope}-hint`}>
            {message(`${SCOPE_KEYS[scope]}Hint`)}
          </span>
        </div>
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

export function Options({ state, actions }: OptionsProps): JSX.Element {
  const { settings, said, siteProblem } = state;
  return (
    <main class="options">
      <header class="options-header">
        <img src="icons/96.png" alt="" width="56" height="56" />
        <div>
          <h1>{message('options_title')}</h1>
          <p>{message('options_intro')}</p>
        </div>
      </header>
      <ScopeChoice state={state} actions={actions} />
      <Categories state={state} actions={actions} />
      <Unsure state={state} actions={actions} />
      <SitesOff sites={settings.sitesOff} problem={siteProblem} actions={actions} />
      <CategoriesHere categoriesOff={settings.categoriesOff} onFold={actions.foldCategory} />
      <CorrectionsBox state={state} actions={actions} />
      <SaidLine said={said} actions={actions} />
    </main>
  );
}
