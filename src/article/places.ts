/** Links of an article that lead to a place in it, such as its notes and back: who follows one stays in the article. */

/** On a link of the body: the number of the place in the body that it leads to. */
export const LEADS_TO = 'data-winnow-leads-to';
/** On what stands at a place: the place's number. */
export const PLACE = 'data-winnow-place';

/** What the walk that puts a body together tells of the page, in the page's order. */
export interface Places {
  /** It has come to an element: the next text that is shown stands there. */
  readonly reach: (element: Element) => void;
  /** The text that came next is not shown. */
  readonly pass: () => void;
  /** The text that came next is shown in this element of the body. */
  readonly show: (element: Element) => void;
  /** The body is complete: numbers its places, and the links that lead to them. */
  readonly connect: (body: Element) => void;
}

/** The places that links of a document lead to. Addresses of links are absolute already; `url` is the document's. */
export function placesOf(document: Document, url: string): Places {
  const page = withoutName(url);
  const nameIn = (link: Element): string | undefined => {
    const address = link.getAttribute('href') ?? '';
    return withoutName(address) === page ? nameOf(address) : undefined;
  };
  const wanted = new Set(Array.from(document.querySelectorAll('a[href*="#"]'), nameIn));
  const shown = new Map<string, Element>();
  let reached: string[] = [];
  return {
    reach: (element) => {
      for (const name of [element.getAttribute('id'), anchorIn(element)])
        if (name && wanted.has(name)) reached.push(name);
    },
    pass: () => {
      reached = [];
    },
    show: (element) => {
      // Of several elements with a name the first one has it.
      for (const name of reached) if (!shown.has(name)) shown.set(name, element);
      reached = [];
    },
    connect: (body) => {
      let count = 0;
      for (const link of body.querySelectorAll('a[href*="#"]')) {
        const place = shown.get(nameIn(link) ?? '');
        if (!place || !body.contains(place)) continue;
        if (!place.hasAttribute(PLACE)) place.setAttribute(PLACE, String(++count));
        link.setAttribute(LEADS_TO, place.getAttribute(PLACE) as string);
      }
    },
  };
}

/** The name that an anchor of old has: https://html.spec.whatwg.org/multipage/obsolete.html#attr-a-name */
function anchorIn(element: Element): string | null {
  return element.localName === 'a' ? element.getAttribute('name') : null;
}

function withoutName(address: string): string {
  return address.split('#', 1)[0] as string;
}

/** What an address names of its page; empty where it names nothing. */
export function nameOf(address: string): string {
  const name = address.slice(withoutName(address).length + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    // A bare percent sign is one.
    return name;
  }
}
