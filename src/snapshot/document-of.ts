/** A snapshot -> a document that the engine can read. */
import { documentAround, LightElement, LightNode } from './light-document.ts';
import { ATTRIBUTE, ATTRIBUTES, BLANK, CLOSED, ELEMENT, KINDS, type Snapshot, TEXT } from './snapshot.ts';

/** Builds the document. Throws a `TypeError` where codes and text make no snapshot. */
export function documentOf({ codes, text }: Snapshot): Document {
  const above: LightElement[] = [];
  let root: LightElement | undefined;
  /** Of the element that has just begun. */
  let attributes: Map<string, string> | undefined;
  let end = 0;
  for (const code of codes) {
    const kind = code % KINDS;
    const start = end;
    end += (code - kind) / KINDS;
    const parent = above.at(-1) ?? null;
    const name = ATTRIBUTES[kind - ATTRIBUTE];
    if (!(Number.isSafeInteger(code) && code >= 0 && end <= text.length)) throw noSnapshot(code);
    if (name !== undefined && attributes) {
      attributes.set(name, text.slice(start, end));
      continue;
    }
    attributes = undefined;
    if (kind === CLOSED && parent) above.pop();
    else if (kind === BLANK && parent) parent.add(new LightNode(3, ' ', parent));
    else if (kind === TEXT && parent) parent.add(new LightNode(3, text.slice(start, end), parent));
    else if (kind === ELEMENT && (parent || !root)) {
      attributes = new Map();
      const element = new LightElement(text.slice(start, end), attributes, parent);
      parent?.add(element);
      root ??= element;
      above.push(element);
    } else throw noSnapshot(code);
  }
  if (!root || above.length > 0 || end < text.length) throw noSnapshot('the end');
  return documentAround(root);
}

function noSnapshot(what: unknown): TypeError {
  return new TypeError(`no snapshot: ${what}`);
}
