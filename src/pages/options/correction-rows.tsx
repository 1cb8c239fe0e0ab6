/** The list of corrections: each with what there is to know of it, and a button that deletes it. */
import type { JSX, TargetedMouseEvent } from 'preact';
import { locale, message, plural } from '../../platform/i18n.ts';
import type { SiteCorrection } from '../../settings/corrections.ts';
import { siteName } from '../../settings/site-name.ts';
import { dateText } from '../shared/date-text.ts';
import { handFocusOn } from '../shared/hand-focus-on.ts';
import { verdictText } from './search-corrections.ts';

export interface CorrectionRowsProps {
  readonly corrections: readonly SiteCorrection[];
  readonly onDelete: (correction: SiteCorrection) => void;
  /** Id of the list's title: takes the focus when the last row goes. */
  readonly titleId: string;
}

function aboutOf(correction: SiteCorrection): readonly string[] {
  const { category, day, times } = correction;
  return [
    verdictText(correction, message),
    message(`category_${category}`),
    dateText(day, locale()),
    times > 0 ? plural('corrections_times', times) : message('corrections_unused'),
  ].filter(Boolean);
}

function Row({
  correction,
  onDelete,
  titleId,
}: Omit<CorrectionRowsProps, 'corrections'> & { readonly correction: SiteCorrection }): JSX.Element {
  const { site, words } = correction;
  const remove = ({ currentTarget }: TargetedMouseEvent<HTMLElement>): void => {
    handFocusOn(currentTarget, titleId);
    onDelete(correction);
  };
  return (
    <li class="row">
      <div class="correction">
        {/* Words of a page may run in any direction, and must not take the rest of the row along. */}
        <p class="correction-words">
          <bdi>{words || message('corrections_noWords')}</bdi>
        </p>
        <p class="correction-about">
          <bdi class="correction-site">{siteName(site)}</bdi> · {aboutOf(correction).join(' · ')}
        </p>
      </div>
      <button
        type="button"
        class="button"
        aria-label={
          words
            ? message('corrections_deleteLabel', words, siteName(site))
            : message('corrections_deleteNoWords', siteName(site))
        }
        onClick={remove}
      >
        {message('corrections_delete')}
      </button>
    </li>
  );
}

export function CorrectionRows({ corrections, ...props }: CorrectionRowsProps): JSX.Element {
  return (
    <ul class="rows">
      {corrections.map((correction) => (
        <Row key={`${correction.site} ${correction.print}`} correction={correction} {...props} />
      ))}
    </ul>
  );
}
