/** How a site is written for readers. */
import { toUnicode } from 'punycode/';

/** A site in its own letters (`müller.de`), as the address bar shows it; settings keep the form `xn--mller-kva.de`. */
export function siteName(site: string): string {
  try {
    return toUnicode(site);
  } catch {
    return site;
  }
}
