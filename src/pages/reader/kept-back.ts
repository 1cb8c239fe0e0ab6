/** Which promos the reader put back, kept for a reload as long as the tab is open: ids alone, nothing of the article. */

/** By the page's address: after a reload a tab shows the same article, and later it may show another one. */
function nameHere(): string {
  return `put-back${location.search}`;
}

/** The ids that were kept for this address. */
export function keptBack(): readonly string[] {
  try {
    return sessionStorage.getItem(nameHere())?.split('\n') ?? [];
  } catch {
    // Browsers may be told to keep nothing for pages.
    return [];
  }
}

/** Keeps these ids in the place of those before. */
export function keepBack(ids: Iterable<string>): void {
  try {
    sessionStorage.setItem(nameHere(), [...ids].join('\n'));
  } catch {
    // Then a reload leaves them out again.
  }
}
