/** Tells inline elements that only look inline. */
import { KINDS } from './element.ts';

/** Whether an inline element holds a block-level one, so that its text is no single run. `splits` remembers the answers: each is asked once. */
export function splitsText(element: Element, splits: Map<Element, boolean>): boolean {
  const first = element.firstElementChild;
  if (!first) return false;
  const known = splits.get(element);
  if (known !== undefined) return known;
  const path: { readonly element: Element; next: Element | null }[] = [{ element, next: first }];
  for (let top = path[0]; top; top = path[path.length - 1]) {
    const inner: Element | null = top.next;
    if (!inner) {
      splits.set(top.element, false);
      path.pop();
      continue;
    }
    top.next = inner.nextElementSibling;
    const kind = KINDS.get(inner.localName);
    if (kind === 'skipped') continue;
    if (kind !== 'inline' || splits.get(inner)) {
      for (const outer of path) splits.set(outer.element, true);
      return true;
    }
    const below = inner.firstElementChild;
    if (below && !splits.has(inner)) path.push({ element: inner, next: below });
  }
  return false;
}
