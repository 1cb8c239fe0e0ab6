/** Addresses as browsers read them: https://url.spec.whatwg.org/#concept-url-parser. */

/**
 * An address, from another one on where it is relative; undefined where it is none. Not asked by `URL.canParse`: Node 20
 * denies addresses with letters such as "ü" once it has compiled that.
 */
export function parseAddress(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
