/** What the reader says is wrong, and what it should be instead. */
import type { JSX, TargetedEvent } from 'preact';
import { CATEGORIES, type Category } from '../../engine/types.ts';
import { message } from '../../platform/i18n.ts';
import { type Draft, verdictsFor } from '../../reports/draft.ts';
import { reportWords } from '../../reports/report-words.ts';
import { Choice } from '../shared/choice.tsx';
import { VERDICT_KEYS } from '../shared/verdict-keys.ts';
import { LineList } from './line-list.tsx';
import type { ReportActions } from './state.ts';

export interface DraftProps {
  readonly draft: Draft;
  readonly actions: ReportActions;
}

/** Until the reader has chosen, there is nothing to choose back to. */
function CategoryChoice({ draft, actions }: DraftProps): JSX.Element {
  const { verdict, meant } = draft.choices;
  const others = CATEGORIES.filter((each) => verdict !== 'wrong-category' || each !== draft.finding.given);
  const choose = ({ currentTarget }: TargetedEvent<HTMLSelectElement>): void =>
    actions.setMeant(currentTarget.value as Category);
  return (
    <div class="part">
      <label class="part-label" for="meant">
        {message('report_category')}
      </label>
      <select class="field" id="meant" value={meant ?? ''} onChange={choose}>
        {meant === null && <option value="">{message('report_choose')}</option>}
        {others.map((category) => (
          <option key={category} value={category}>
            {message(`category_${category}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

export function VerdictBox({ draft, actions }: DraftProps): JSX.Element {
  const { finding, choices } = draft;
  const category = message(`category_${finding.given ?? 'other'}`);
  const words = reportWords(finding.lines);
  return (
    <section class="box">
      {words !== '' && (
        <p class="block-words">
          <bdi>{words}</bdi>
        </p>
      )}
      <fieldset class="part">
        <legend class="box-title">{message('report_verdict')}</legend>
        {verdictsFor(finding).map((verdict) => (
          <Choice
            key={verdict}
            name="verdict"
            value={verdict}
            label={message(VERDICT_KEYS[verdict])}
            hint={message(`${VERDICT_KEYS[verdict]}Hint`, category)}
            isChosen={choices.verdict === verdict}
            onChoose={() => actions.setVerdict(verdict)}
          />
        ))}
      </fieldset>
      {choices.verdict === 'wrong-borders' && <LineList draft={draft} actions={actions} />}
      {choices.verdict !== 'not-a-promo' && <CategoryChoice draft={draft} actions={actions} />}
    </section>
  );
}
