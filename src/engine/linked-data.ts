/** What a page says about itself in JSON-LD: https://www.w3.org/TR/json-ld11/. Anything may stand there. */

export type LinkedItem = Readonly<Record<string, unknown>>;

/** Longer scripts are catalogues, in characters. */
const LONGEST = 200_000;
/** At most so many items of a page are looked at. */
const MOST = 60;

/** The items at the top of those scripts of a page that mention something, and the items of their graphs. */
export function linkedItems(document: Document, mention: RegExp): readonly LinkedItem[] {
  const items: LinkedItem[] = [];
  const scripts = document.getElementsByTagName('script');
  for (let i = 0; i < scripts.length; i++) {
    const script = scripts[i];
    if (!/ld\+json/i.test(script?.getAttribute('type') ?? '')) continue;
    const text = script?.textContent ?? '';
    if (text.length <= LONGEST && mention.test(text)) items.push(...itemsIn(parsed(text)));
  }
  return items.slice(0, MOST);
}

/** Whether an item is of a type, given by its name without `https://schema.org/`. */
export function isOfType(item: LinkedItem, types: RegExp): boolean {
  const type = item['@type'];
  const names = Array.isArray(type) ? type : [type];
  return names.some((name) => typeof name === 'string' && types.test(name.replace(/^.*[/:]/, '')));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function itemsIn(value: unknown): readonly LinkedItem[] {
  const top = Array.isArray(value) ? value : [value];
  return top.filter(isItem).flatMap((item) => {
    const graph = item['@graph'];
    return [item, ...(Array.isArray(graph) ? graph.filter(isItem) : [])];
  });
}

/** Whether a value of JSON is an item rather than a text, a number or a list. */
export function isItem(value: unknown): value is LinkedItem {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
