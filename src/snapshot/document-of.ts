/** A snapshot -> a document that the engine can read. */
import { documentAround, LightElement, LightNode } from './light-document.ts';
import { CLOSED, OPENED, type Snapshot, TEXT } from './snapshot.ts';

/** Builds the document. Throws a `TypeError` where the list is no snapshot. */
export function documentOf(snapshot: Snapshot): Document {
  const above: LightElement[] = [];
  let root: LightElement | undefined;
  for (let at = 0; at < snapshot.length; ) {
    const item = snapshot[at++];
    const parent = above.at(-1) ?? null;
    if (item === CLOSED && parent) above.pop();
    else if (item === TEXT && parent) parent.add(new LightNode(3, textAt(snapshot, at++), parent));
    else if (typeof item === 'string' && (parent || !root)) {
      const attributes = new Map<string, string>();
      while (snapshot[at] !== OPENED) attributes.set(textAt(snapshot, at++), textAt(snapshot, at++));
      at++;
      const element = new LightElement(item, attributes, parent);
      parent?.add(element);
      root ??= element;
      above.push(element);
    } else throw new TypeError(`no snapshot: item ${at - 1}`);
  }
  if (!root || above.length > 0) throw new TypeError('no snapshot: not closed');
  return documentAround(root);
}

function textAt(snapshot: Snapshot, at: number): string {
  const item = snapshot[at];
  if (typeof item !== 'string') throw new TypeError(`no snapshot: item ${at}`);
  return item;
}
