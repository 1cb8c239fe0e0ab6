/** Access to sites: readers may withhold it (Firefox asks per site, Chrome has "on click"), and give it later. */
import browser from 'webextension-polyfill';

/** Match patterns know no ports. */
function originsOf(url: string): string[] {
  const { protocol, hostname } = new URL(url);
  return [`${protocol}//${hostname}/*`];
}

/** Says whether Winnow may run on an http(s) address; true where the browser does not tell. */
export async function hasAccess(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: originsOf(url) }).catch(() => true);
}

/** Asks the reader for access to an http(s) address. Call it directly in the handler of a click, before any `await`. */
export async function requestAccess(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(url) }).catch(() => false);
}
