/** What the keys do while a promo is picked. */

export const STEPS = [
  'next',
  'previous',
  'outward',
  'inward',
  'growBefore',
  'shrinkBefore',
  'growAfter',
  'shrinkAfter',
] as const;
export type Step = (typeof STEPS)[number];
export type Act = Step | 'accept' | 'cancel';

const PLAIN: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['ArrowLeft', 'outward'],
  ['+', 'outward'],
  ['ArrowRight', 'inward'],
  ['-', 'inward'],
  ['Enter', 'accept'],
  ['Escape', 'cancel'],
]);
const WITH_SHIFT: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['ArrowDown', 'growAfter'],
  ['ArrowUp', 'shrinkAfter'],
  ['ArrowLeft', 'growBefore'],
  ['ArrowRight', 'shrinkBefore'],
  // On many keyboards it takes Shift to write it.
  ['+', 'outward'],
  ['Escape', 'cancel'],
]);

/** As `aria-keyshortcuts` wants them. */
export const SHORTCUTS: Readonly<Partial<Record<Step, string>>> = {
  outward: 'ArrowLeft Plus',
  inward: 'ArrowRight -',
  growBefore: 'Shift+ArrowLeft',
  shrinkBefore: 'Shift+ArrowRight',
  growAfter: 'Shift+ArrowDown',
  shrinkAfter: 'Shift+ArrowUp',
};

/** What a key does; undefined where it is not the picker's: Tab, the browser's own shortcuts, and keys for a control. */
export function actOf(event: KeyboardEvent): Act | undefined {
  const { key, shiftKey, ctrlKey, altKey, metaKey, repeat, target } = event;
  if (ctrlKey || altKey || metaKey) return undefined;
  const act = (shiftKey ? WITH_SHIFT : PLAIN).get(key);
  // The press that opened the picker, still held down, must not end it.
  if (repeat && act === 'accept') return undefined;
  const name = (target as Partial<Element> | null)?.localName;
  const isForControl = name === 'select' || (name === 'button' && act === 'accept');
  return isForControl && act !== 'cancel' ? undefined : act;
}
