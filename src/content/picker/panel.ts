/** The picker's panel: says what is chosen, holds the steps as buttons, the category and the two ways out. */
import type { Category } from '../../engine/types.ts';
import type { Lookup } from '../../platform/i18n.ts';
import type { Box } from '../boxes.ts';
import { buttonOf, make, onPress } from '../own-element.ts';
import { type Act, SHORTCUTS, type Step } from './keys.ts';

export interface PanelOptions {
  readonly inner: Document;
  readonly message: Lookup;
  readonly categories: readonly Category[];
  /** Whether the borders of a fold are being set, not something new picked. */
  readonly isBorders: boolean;
  readonly onAct: (act: Act) => void;
  readonly onSplit: () => void;
  readonly onCategory: (category: Category) => void;
}

/** What the panel shows. */
export interface PanelState {
  /** Undefined while that is not known: then the panel leaves it as it was. */
  readonly category: Category | undefined;
  /** What is chosen, or why it cannot be folded. */
  readonly said: string;
  /** Key of what to do next. */
  readonly hint: 'picker_hint' | 'picker_splitHint' | 'picker_stray';
  readonly isFoldable: boolean;
  readonly isSplit: boolean;
}

export interface Panel {
  readonly root: HTMLElement;
  readonly show: (state: PanelState) => void;
  readonly focus: () => void;
  /** Goes to the corner of the window where it hides least of a box. */
  readonly avoid: (box: Box) => void;
}

/** Classes for the corners of the window, the first is where it begins. */
const CORNERS = ['', 'above', 'beside', 'above beside'] as const;

/** Makes the panel; the caller puts it somewhere. */
export function createPanel(options: PanelOptions): Panel {
  const { inner, message, isBorders, onAct } = options;
  const title = make(inner, 'h1', '', message(isBorders ? 'picker_bordersTitle' : 'picker_title'));
  title.id = 'title';
  const hint = make(inner, 'p', 'hint');
  hint.id = 'hint';
  const said = make(inner, 'p', 'said');
  said.role = 'status';
  const kind = make(inner, 'span', 'kind');
  const words = make(inner, 'span', 'words');
  said.append(kind, words);
  const split = button(inner, message('picker_split'), options.onSplit, 'wide');
  const select = categorySelect(options);
  const fold = button(inner, message('picker_fold'), () => onAct('accept'), 'main');
  const cancel = button(inner, message('picker_cancel'), () => onAct('cancel'));
  const actions = make(inner, 'div', 'actions');
  actions.append(cancel, fold);
  const label = make(inner, 'label', 'category');
  label.append(make(inner, 'span', '', message('picker_category')), select);
  const foot = make(inner, 'div', 'foot');
  foot.append(label, actions);
  const root = dialog(inner);
  root.append(title, hint, said, stepButtons(options, split), foot);
  return {
    root,
    show: (state) => {
      setText(hint, message(state.hint));
      hint.classList.toggle('telling', state.hint !== 'picker_hint');
      setText(kind, state.isFoldable ? `${message(`category_${state.category}`)} ` : '');
      setText(words, state.said);
      setText(split, message(state.isSplit ? 'picker_whole' : 'picker_split'));
      select.value = state.category ?? select.value;
      fold.ariaDisabled = String(!state.isFoldable);
    },
    focus: () => root.focus({ preventScroll: true }),
    avoid: (box) => {
      const overlaps = CORNERS.map((corner) => {
        root.className = `panel ${corner}`;
        return overlapOf(root.getBoundingClientRect(), box);
      });
      root.className = `panel ${CORNERS[overlaps.indexOf(Math.min(...overlaps))]}`;
    },
  };
}

/** In CSS pixels, squared. */
function overlapOf(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
}

function dialog(inner: Document): HTMLElement {
  const root = make(inner, 'div', 'panel');
  root.role = 'dialog';
  root.setAttribute('aria-labelledby', 'title');
  root.setAttribute('aria-describedby', 'hint');
  root.tabIndex = -1;
  return root;
}

function stepButtons({ inner, message, onAct }: PanelOptions, split: HTMLElement): HTMLElement {
  const steps = make(inner, 'div', 'steps');
  const step = (act: Step, key: string, sign?: string): HTMLButtonElement => {
    const made = button(inner, sign ?? message(key), () => onAct(act));
    if (sign) made.ariaLabel = message(key);
    if (sign) made.title = message(key);
    made.setAttribute('aria-keyshortcuts', SHORTCUTS[act] ?? '');
    return made;
  };
  const edge = (key: string, ...buttons: readonly HTMLElement[]): HTMLElement => {
    const made = make(inner, 'div', 'edge');
    made.role = 'group';
    made.ariaLabel = message(key);
    made.append(make(inner, 'span', '', message(key)), ...buttons);
    return made;
  };
  steps.append(
    step('outward', 'picker_outward'),
    step('inward', 'picker_inward'),
    split,
    edge('picker_top', step('growBefore', 'picker_topUp', '↑'), step('shrinkBefore', 'picker_topDown', '↓')),
    edge('picker_end', step('shrinkAfter', 'picker_endUp', '↑'), step('growAfter', 'picker_endDown', '↓')),
  );
  return steps;
}

function categorySelect({ inner, message, categories, onCategory }: PanelOptions): HTMLSelectElement {
  const select = make(inner, 'select');
  for (const category of categories) {
    const option = make(inner, 'option', '', message(`category_${category}`));
    option.value = category;
    select.append(option);
  }
  select.addEventListener('change', ({ isTrusted }) => {
    const chosen = categories.find((category) => category === select.value);
    if (isTrusted && chosen) onCategory(chosen);
  });
  return select;
}

export function button(inner: Document, text: string, act: () => void, name = ''): HTMLButtonElement {
  const made = buttonOf(inner, name, text);
  onPress(made, () => {
    if (made.ariaDisabled !== 'true') act();
  });
  return made;
}

/** Screen readers say again what is set again. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
