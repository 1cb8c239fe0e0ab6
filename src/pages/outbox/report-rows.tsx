/** A list of kept reports: each can be selected, opened again and deleted. */
import type { JSX, TargetedMouseEvent } from 'preact';
import { locale, message } from '../../platform/i18n.ts';
import type { OutboxEntry } from '../../reports/outbox.ts';
import { reportWords } from '../../reports/report-words.ts';
import type { Report } from '../../reports/schema.ts';
import { siteOf } from '../../settings/site.ts';
import { siteName } from '../../settings/site-name.ts';
import { dateText } from '../shared/date-text.ts';
import { handFocusOn } from '../shared/hand-focus-on.ts';
import { VERDICT_KEYS } from '../shared/verdict-keys.ts';
import type { OutboxActions } from './state.ts';

export interface ReportRowsProps {
  readonly entries: readonly OutboxEntry[];
  readonly selected: ReadonlySet<number>;
  readonly actions: OutboxActions;
  /** Id of a title that stays: takes the focus when the last row goes. */
  readonly titleId: string;
}

/** The site as far as it is shared; empty where it is not. */
function siteText({ address: { part, text } }: Report): string {
  const site = part === 'site' ? text : siteOf(text);
  return site === undefined || part === 'none' ? '' : siteName(site);
}

function Row({
  entry: { id, report },
  selected,
  actions,
  titleId,
}: Omit<ReportRowsProps, 'entries'> & { readonly entry: OutboxEntry }): JSX.Element {
  const words = reportWords(report.lines);
  const about = [message(VERDICT_KEYS[report.verdict]), dateText(report.day, locale())].join(' · ');
  const site = siteText(report);
  const remove = ({ currentTarget }: TargetedMouseEvent<HTMLElement>): void => {
    handFocusOn(currentTarget, titleId);
    actions.remove([id]);
  };
  return (
    <li class="row report">
      <label class="report-label">
        <input
          type="checkbox"
          class="choice-box"
          checked={selected.has(id)}
          onChange={({ currentTarget }) => actions.select([id], currentTarget.checked)}
        />
        <span class="report-what">
          {/* Words of a page may run in any direction, and must not take the rest of the row along. */}
          <span class="report-words label">
            <bdi>{words || message('outbox_noWords')}</bdi>
          </span>
          <span class="report-about">
            {site && (
              <>
                <bdi>{site}</bdi> ·{' '}
              </>
            )}
            {about}
          </span>
        </span>
      </label>
      <span class="report-buttons">
        <a
          class="button"
          href={`report.html?entry=${id}`}
          aria-label={words ? message('outbox_openLabel', words) : message('outbox_openNoWords')}
        >
          {message('outbox_open')}
        </a>
        <button
          type="button"
          class="button"
          aria-label={words ? message('outbox_deleteLabel', words) : message('outbox_deleteNoWords')}
          onClick={remove}
        >
          {message('outbox_delete')}
        </button>
      </span>
    </li>
  );
}

export function ReportRows({ entries, ...props }: ReportRowsProps): JSX.Element {
  return (
    <ul class="rows">
      {entries.map((entry) => (
        <Row key={entry.id} entry={entry} {...props} />
      ))}
    </ul>
  );
}
