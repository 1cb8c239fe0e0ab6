/** What is said back to the reader where a fold was: one sentence, with an undo, until they dismiss it or it no longer holds. */
import type { Lookup } from '../platform/i18n.ts';
import { paletteInside, repaint } from './backdrop.ts';
import type { SignOptions } from './fold-set.ts';
import {
  buttonOf,
  discard,
  fill,
  groupOf,
  hostBefore,
  make,
  onPress,
  type Sign,
  setVariables,
} from './own-element.ts';
import type { PlacedFold } from './placed.ts';
import { saidStyle } from './said-style.ts';

/** One sentence where a fold was. */
export interface Said extends Sign {
  /** Says something else in its place. */
  say(sentence: string): void;
}

export interface SaidOptions {
  readonly sentence: string;
  /** Whether it is still true. */
  readonly holds: () => boolean;
  readonly onUndo: () => void;
}

export interface SaidBack {
  /** Makes a sentence for the place of a fold; the caller inserts its host. Undefined where the page has such an element of its own. */
  readonly make: (placed: PlacedFold, options: SaidOptions) => Said | undefined;
  /** Takes one away; `heir` is what the reader sees in its place. */
  readonly dismiss: (said: Said, heir?: Element) => void;
  /** Takes away those that no longer hold. */
  readonly review: () => void;
  /** Takes all away. */
  readonly clear: () => void;
  /** Takes on the page's colours anew. */
  readonly repaint: () => void;
}

/** The sentences on a page; none at first. */
export function createSaidBack({ document, message, write }: SignOptions): SaidBack {
  let all: readonly { readonly said: Said; readonly holds: () => boolean }[] = [];
  const dismiss = (gone: Said, heir?: Element): void => {
    all = all.filter(({ said }) => said !== gone);
    const { host } = gone;
    write([host], () => discard(host), heir && host, heir);
  };
  const review = (isToStay: (holds: () => boolean) => boolean): void => {
    for (const { said, holds } of all) if (!isToStay(holds)) dismiss(said);
  };
  return {
    make: (placed, options) => {
      const said = signFor(document, placed, message, options, dismiss);
      if (said) all = [...all, { said, holds: options.holds }];
      return said;
    },
    dismiss,
    review: () => review((holds) => holds()),
    clear: () => review(() => false),
    repaint: () => repaint(all.map(({ said }) => said)),
  };
}

function signFor(
  document: Document,
  { elements, placement, sign }: PlacedFold,
  message: Lookup,
  { sentence, onUndo }: SaidOptions,
  onClose: (said: Said) => void,
): Said | undefined {
  const host = hostBefore(document, 'winnow-said', elements[0]);
  const words = make(document, 'span', 'words', sentence);
  const undo = buttonOf(document, 'undo', message('fold_undo'));
  const close = buttonOf(document, 'close');
  close.ariaLabel = message('banner_close');
  words.role = 'status';
  // Who comes to the button by its focus hears what it would undo.
  words.id = 'words';
  undo.setAttribute('aria-describedby', words.id);
  const group = groupOf(document, 'said', message);
  group.append(words, undo, close);
  if (!fill(host, saidStyle(placement), group)) return undefined;
  const said: Said = {
    host,
    say: (other) => {
      words.textContent = other;
    },
    paint: (palette) => setVariables(group, palette),
    focus: () => undo.focus({ preventScroll: true }),
  };
  onPress(undo, onUndo);
  onPress(close, () => onClose(said));
  const { parentElement } = sign.host;
  if (parentElement) said.paint(paletteInside(parentElement, new Map()));
  return said;
}
