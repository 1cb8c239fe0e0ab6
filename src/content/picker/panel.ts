/** The picker's panel: says what is chosen, holds the steps as buttons, the category and the two ways out. */
import type { Category } from '../../engine/types.ts';
import type { Lookup } from '../../platform/i18n.ts';
import type { Box } from '../boxes.ts';
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
  readonly category: Category;
  /** What is chosen, or why it cannot be folded. */
  readonly said: string;
  readonly hint: string;
  readonly isFoldable: boolean;
  readonly isSplit: boolean;
}

export interface Panel {
  readonly root: HTMLElement;
  readonly show: (state: PanelState) => void;
  readonly focus: () => void;
  /** Goes to the window's other end where it stands on a box. */
  readonly avoid: (box: Box) => void;
}

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
  const label = make(inner, 'label', 'category', message('picker_category'));
  label.append(select);
  const root = dialog(inner);
  root.append(title, hint, said, stepButtons(options, split), label, actions);
  return {
    root,
    show: (state) => {
      setText(hint, state.hint);
      setText(kind, state.isFoldable ? `${message(`category_${state.category}`)} ` : '');
      setText(words, state.said);
      setText(split, message(state.isSplit ? 'picker_whole' : 'picker_split'));
      select.value = state.category;
      fold.ariaDisabled = String(!state.isFoldable);
    },
    focus: () => root.focus({ preventScroll: true }),
    avoid: ({ left, right, top, bottom }) => {
      const own = root.getBoundingClientRect();
      const isOn = left < own.right && right > own.left && top < own.bottom && bottom > own.top;
      const middle = (inner.defaultView?.innerHeight ?? 0) / 2;
      if (isOn) root.classList.toggle('above', (top + bottom) / 2 > middle);
    },
  };
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
    edge('picker_top', step('growBefore', 'picker_topUp', '↑'), step('shrinkBefore', 'picker_topDown', '↓')),
    edge('picker_end', step('shrinkAfter', 'picker_endUp', '↑'), step('growAfter', 'picker_endDown', '↓')),
    split,
  );
  return steps;
}

function categorySelect({ inner, message, categories, onCategory }: PanelOptions): HTMLSelectElement {
  const select = inner.createElement('select');
  for (const category of categories) {
    const option = inner.createElement('option');
    option.value = category;
    option.textContent = message(`category_${category}`);
    select.append(option);
  }
  select.addEventListener('change', ({ isTrusted }) => {
    const chosen = categories.find((category) => category === select.value);
    if (isTrusted && chosen) onCategory(chosen);
  });
  return select;
}

export function button(inner: Document, text: string, act: () => void, name = ''): HTMLButtonElement {
  const made = inner.createElement('button');
  made.type = 'button';
  made.className = name;
  made.textContent = text;
  made.addEventListener('click', ({ isTrusted }) => {
    if (isTrusted && made.ariaDisabled !== 'true') act();
  });
  return made;
}

export function make(inner: Document, tag: string, name: string, text = ''): HTMLElement {
  const made = inner.createElement(tag);
  if (name !== '') made.className = name;
  made.textContent = text;
  return made;
}

/** Screen readers say again what is set again. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
