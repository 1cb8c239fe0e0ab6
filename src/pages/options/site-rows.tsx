/** A list of sites by name, each with a button that takes it off the list. */
import type { JSX, TargetedMouseEvent } from 'preact';
import { siteName } from '../../settings/site-name.ts';
import { handFocusOn } from '../shared/hand-focus-on.ts';

export interface SiteRow {
  /** Unique in the list. */
  readonly id: string;
  /** Registrable domain. */
  readonly site: string;
  /** A word beside the name; empty for none. */
  readonly note: string;
  /** What the button does, for those who do not see the row around it. */
  readonly label: string;
}

export interface SiteRowsProps {
  readonly rows: readonly SiteRow[];
  /** Said where there are no rows. */
  readonly none: string;
  /** The word on each button. */
  readonly verb: string;
  /** Gets the row's id. */
  readonly onPick: (id: string) => void;
  /** Id of the list's title: takes the focus when the last row goes. */
  readonly titleId: string;
}

export function SiteRows({ rows, none, verb, onPick, titleId }: SiteRowsProps): JSX.Element {
  if (rows.length === 0) return <p class="none">{none}</p>;
  const sorted = [...rows].sort((one, other) => siteName(one.site).localeCompare(siteName(other.site)));
  const pick = (id: string, { currentTarget }: TargetedMouseEvent<HTMLElement>): void => {
    handFocusOn(currentTarget, titleId);
    onPick(id);
  };
  return (
    <ul class="rows">
      {sorted.map(({ id, site, note, label }) => (
        <li class="row" key={id}>
          <span class="row-name">
            {siteName(site)} {note && <span class="row-note">{note}</span>}
          </span>
          <button type="button" class="button" aria-label={label} onClick={(event) => pick(id, event)}>
            {verb}
          </button>
        </li>
      ))}
    </ul>
  );
}
