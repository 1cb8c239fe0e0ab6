/** What the reader shares of page and block, and what they add in their own words. */
import type { JSX } from 'preact';
import type { SavedDraft } from '../../platform/draft-store.ts';
import { message } from '../../platform/i18n.ts';
import { addressPartsFor, hasNeighbours } from '../../reports/draft.ts';
import { addressFor } from '../../reports/redact-address.ts';
import { type AddressPart, LIMITS } from '../../reports/schema.ts';
import { Choice } from '../shared/choice.tsx';
import { Switch } from '../shared/switch.tsx';
import type { ReportActions } from './state.ts';

export interface ShareBoxProps {
  readonly saved: SavedDraft;
  readonly actions: ReportActions;
}

const KEYS = {
  full: 'report_addressFull',
  path: 'report_addressPath',
  site: 'report_addressSite',
  none: 'report_addressNone',
} as const satisfies Record<AddressPart, string>;

function AddressChoice({ saved, actions }: ShareBoxProps): JSX.Element {
  const { finding, choices } = saved.draft;
  return (
    <fieldset class="part">
      <legend class="part-label">{message('report_address')}</legend>
      {addressPartsFor(finding, saved.most).map((part) => {
        const { text } = addressFor(finding.url, part);
        return (
          <Choice
            key={part}
            name="address"
            value={part}
            label={message(KEYS[part])}
            hint={text && <bdi class="address">{text}</bdi>}
            isChosen={choices.addressPart === part}
            onChoose={() => actions.share({ addressPart: part })}
          />
        );
      })}
    </fieldset>
  );
}

export function ShareBox({ saved, actions }: ShareBoxProps): JSX.Element {
  const { finding, choices } = saved.draft;
  return (
    <section class="box" aria-labelledby="share-title">
      <h2 class="box-title" id="share-title">
        {message('report_share')}
      </h2>
      <AddressChoice saved={saved} actions={actions} />
      <div class="part">
        {finding.lines.length > 0 && (
          <Switch
            id="with-text"
            label={message('report_text')}
            hint={message('report_textHint')}
            isOn={choices.withText}
            onSwitch={(withText) => actions.share({ withText })}
          />
        )}
        {hasNeighbours(finding) && choices.withText && (
          <Switch
            id="with-neighbours"
            label={message('report_neighbours')}
            hint={message('report_neighboursHint')}
            isOn={choices.withNeighbours}
            onSwitch={(withNeighbours) => actions.share({ withNeighbours })}
          />
        )}
      </div>
      <div class="part">
        <label class="part-label" for="comment">
          {message('report_comment')}
        </label>
        <textarea
          class="field field-area"
          id="comment"
          rows={3}
          maxLength={LIMITS.comment}
          value={choices.comment}
          onInput={({ currentTarget }) => actions.share({ comment: currentTarget.value })}
        />
      </div>
    </section>
  );
}
