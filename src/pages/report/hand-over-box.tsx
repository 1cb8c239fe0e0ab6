/** The ways out, of which the reader chooses one. */
import type { ComponentChildren, JSX } from 'preact';
import type { SavedDraft } from '../../platform/draft-store.ts';
import { message } from '../../platform/i18n.ts';
import { newReportAddress, newReportHome, newReportPage } from '../../reports/new-report-page.ts';
import { waitingIn } from '../../reports/outbox.ts';
import { ActionButton } from '../shared/action-button.tsx';
import { isKept, type Outcome, type ReportActions, type ReportState } from './state.ts';

export interface HandOverBoxProps {
  readonly state: ReportState;
  readonly saved: SavedDraft;
  readonly outcome: Outcome;
  readonly actions: ReportActions;
}

interface WayProps {
  readonly id: string;
  readonly hint: string;
  /** The button or link; `aria-describedby` the hint's id. */
  readonly children: ComponentChildren;
}

function Way({ id, hint, children }: WayProps): JSX.Element {
  return (
    <li class="way">
      {children}
      <span class="way-hint" id={`${id}-hint`}>
        {hint}
      </span>
    </li>
  );
}

interface ButtonWayProps {
  readonly name: 'save' | 'copy' | 'keep';
  readonly label: string;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

const HINTS = { save: 'report_saveHint', copy: 'report_copyHint', keep: 'report_keepHint' } as const;

function ButtonWay({ name, label, isOpen, onPress }: ButtonWayProps): JSX.Element {
  return (
    <Way id={name} hint={message(HINTS[name])}>
      <ActionButton
        id={name}
        isMain={name === 'save'}
        hintId={`${name}-hint`}
        isOpen={isOpen}
        onPress={onPress}
      >
        {label}
      </ActionButton>
    </Way>
  );
}

/** Nothing where the build names no page, and nothing where there is no report. */
function PageWay({ outcome, actions }: Pick<HandOverBoxProps, 'outcome' | 'actions'>): JSX.Element | null {
  const home = newReportHome(newReportPage);
  if (!home || !outcome.ok) return null;
  const { host, address: bare } = home;
  const filled = newReportAddress(newReportPage, outcome.bundle);
  const [label, hint] = filled.ok
    ? [message('report_openPage'), message('report_openPageHint', host)]
    : [message('report_bareLink', host), message('report_tooLong')];
  return (
    <Way id="page" hint={hint}>
      <a
        class="button"
        id="page"
        aria-describedby="page-hint"
        href={filled.ok ? filled.address : bare}
        target="_blank"
        rel="noopener noreferrer"
        onClick={filled.ok ? () => actions.opened(host) : undefined}
      >
        {label}
      </a>
    </Way>
  );
}

export function HandOverBox({ state, saved, outcome, actions }: HandOverBoxProps): JSX.Element {
  const wasKept = state.outbox.entries.some(({ id }) => id === saved.entry);
  const isSame = outcome.ok && isKept(state, saved, outcome.bundle);
  const waiting = waitingIn(state.outbox).length;
  return (
    <section class="box" aria-labelledby="hand-over-title">
      <h2 class="box-title" id="hand-over-title">
        {message('report_handOver')}
      </h2>
      <ul class="ways">
        <ButtonWay name="save" label={message('report_save')} isOpen={outcome.ok} onPress={actions.save} />
        <ButtonWay name="copy" label={message('report_copy')} isOpen={outcome.ok} onPress={actions.copy} />
        {!saved.isPrivate && <PageWay outcome={outcome} actions={actions} />}
        {!saved.isPrivate && (
          <ButtonWay
            name="keep"
            label={message(wasKept && !isSame ? 'report_keepAgain' : 'report_keep')}
            isOpen={outcome.ok && !isSame}
            onPress={actions.keep}
          />
        )}
      </ul>
      <p class="part">
        <a href="outbox.html">{message('report_list')}</a> <span class="pill">{waiting}</span>
      </p>
    </section>
  );
}
