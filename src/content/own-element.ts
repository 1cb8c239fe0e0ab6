/** What Winnow's own elements on a page have in common: closed to the page's scripts, deaf to its styles. */
import { OWN_NAMES } from '../engine/element.ts';
import type { Palette } from './palette.ts';

export type OwnName = (typeof OWN_NAMES)[number];

/** One of Winnow's elements on a page. */
export interface Sign {
  readonly host: HTMLElement;
  /** Takes other colours on. */
  paint(palette: Palette): void;
  /** Puts the keyboard's focus on its first button. */
  focus(): void;
}

/** Events that a page could take for its own: a click on a card, a keyboard shortcut, the start of a swipe. */
const OWN_EVENTS = [
  'click',
  'dblclick',
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'mousedown',
  'touchstart',
];

/** Whether an element is one of Winnow's. */
export function isOwn({ localName }: Element): boolean {
  return OWN_NAMES.some((name) => name === localName);
}

/** Hosts that this Winnow made and has not given up: a page's copies of them are empty. */
const live = new WeakSet<Element>();

/** Whether an element is one that Winnow still answers for. */
export function isLive(element: Element): boolean {
  return live.has(element);
}

/** From now on Winnow answers for a host. */
export function adopt(host: Element): void {
  live.add(host);
}

/** Takes a host off the page for good, even if the page should put it back. */
export function discard(host: Element): void {
  live.delete(host);
  host.remove();
}

/** Calls back on the reader's own presses alone: `isTrusted` is false for whatever a script dispatches. */
export function onPress(button: HTMLElement, act: () => void): void {
  button.addEventListener('click', (event) => {
    // Inside of a link the click would follow it.
    event.preventDefault();
    if (event.isTrusted) act();
  });
}

function stay(event: Event): void {
  event.stopPropagation();
}

/** An element with a class and a text, each where it is not empty. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  className = '',
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

export function buttonOf(
  document: Document,
  className: string,
  ...children: readonly (HTMLElement | string)[]
): HTMLButtonElement {
  const button = make(document, 'button', className);
  button.type = 'button';
  button.append(...children);
  return button;
}

/** A group of controls that says whose it is, and in which language. */
export function groupOf(
  document: Document,
  className: string,
  message: (key: string) => string,
): HTMLElement {
  const group = make(document, 'div', className);
  group.role = 'group';
  group.ariaLabel = message('extensionName');
  group.lang = message('language');
  return group;
}

/** A host that can stand before an element, among its siblings. */
export function hostBefore(document: Document, name: OwnName, next: Element | undefined): HTMLElement {
  const host = document.createElement(name);
  // In a component's slot the host has to go where what follows goes; in a list it is an item among items.
  if (next?.slot) host.slot = next.slot;
  if (next?.parentElement && /^[uo]l$/.test(next.parentElement.localName)) host.role = 'listitem';
  return host;
}

/** Content scripts' style elements are exempt from the page's CSP; adopted sheets fail them in Firefox before 153. */
export function styleOf(document: Document, css: string): HTMLElement {
  return make(document, 'style', '', css);
}

/**
 * Fills a host that is not on the page yet. Answers false where the page has an element of that name of its own: its
 * constructor could reach into a closed shadow root that was made later.
 */
export function fill(host: HTMLElement, css: string, ...content: readonly HTMLElement[]): boolean {
  if (host.matches(':defined')) return false;
  adopt(host);
  const root = host.attachShadow({ mode: 'closed' });
  root.append(styleOf(host.ownerDocument, css), ...content);
  for (const type of OWN_EVENTS) root.addEventListener(type, stay, { passive: true });
  return true;
}

/** Sets custom properties, given without their dashes, on an element inside of a host. */
export function setVariables(element: HTMLElement, variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) element.style.setProperty(`--${name}`, value);
}
