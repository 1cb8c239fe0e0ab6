/** The numbers of lists, as browsers count them. */

/**
 * Tells each item of a numbered list its number, and lists where they begin if their numbers rise one by one; others have
 * no such beginning. https://html.spec.whatwg.org/multipage/grouping-content.html#ordinal-value
 */
export function numberItems(root: Element): void {
  for (const list of root.querySelectorAll('ol')) {
    const items = Array.from(list.querySelectorAll<HTMLLIElement>(':scope > li'));
    let number = numberIn(list, 'start') ?? (list.reversed ? items.length : 1);
    for (const item of items) {
      item.value = numberIn(item, 'value') ?? number;
      number = item.value + (list.reversed ? -1 : 1);
    }
    const first = items[0]?.value ?? 1;
    if (first >= 0 && items.every(({ value }, i) => value === first + i)) list.start = first;
    else list.removeAttribute('start');
  }
}

function numberIn(element: Element, name: string): number | undefined {
  const number = Number.parseInt(element.getAttribute(name) ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
}
