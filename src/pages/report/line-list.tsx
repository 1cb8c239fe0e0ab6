/** The lines at hand, each to be taken into the promo or out of it. */
import type { JSX } from 'preact';
import { message } from '../../platform/i18n.ts';
import { cleanText, cutText } from '../../reports/clean-text.ts';
import type { DraftProps } from './verdict-box.tsx';

/** Characters of a line that tell it from the others. */
const LONGEST = 120;

export function LineList({ draft, actions }: DraftProps): JSX.Element {
  return (
    <fieldset class="part">
      <legend class="part-label">{message('report_lines')}</legend>
      <ul class="lines">
        {draft.finding.lines.map(({ text, folded, promo }, at) => (
          <li key={at}>
            <label class="line">
              <input
                type="checkbox"
                class="choice-box"
                checked={promo > 0}
                onChange={({ currentTarget }) => actions.setLine(at, currentTarget.checked)}
              />
              <span class="line-text">
                <bdi>{cutText(cleanText(text.slice(0, 2 * LONGEST)), LONGEST)}</bdi>{' '}
                {folded && <span class="line-note">{message('report_folded')}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
