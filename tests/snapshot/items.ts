/** A snapshot taken apart into its items, and put together from them. */
import {
  ATTRIBUTE,
  ATTRIBUTES,
  CLOSED,
  ELEMENT,
  KINDS,
  type Snapshot,
  TEXT,
} from '../../src/snapshot/snapshot.ts';

/** Its kind, and its characters. */
export type Item = readonly [kind: number, characters: string];

export function itemsOf({ codes, text }: Snapshot): readonly Item[] {
  let end = 0;
  return codes.map((code) => {
    const kind = code % KINDS;
    const start = end;
    end += (code - kind) / KINDS;
    return [kind, text.slice(start, end)];
  });
}

export function snapshotOf(items: readonly Item[]): Snapshot {
  return {
    codes: items.map(([kind, characters]) => kind + KINDS * characters.length),
    text: items.map(([, characters]) => characters).join(''),
  };
}

/** The items of an element in a document that is no live page, with all that the element holds. */
export function itemsIn(element: Element): readonly Item[] {
  const items: Item[] = [[ELEMENT, element.localName]];
  for (const [index, name] of ATTRIBUTES.entries()) {
    const value = element.getAttribute(name);
    if (value !== null) items.push([ATTRIBUTE + index, value]);
  }
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1) items.push(...itemsIn(child as Element));
    if (child.nodeType === 3) items.push([TEXT, child.nodeValue ?? '']);
  }
  return [...items, [CLOSED, '']];
}
