/**
 * Turns the one `manifest.json` into each browser's own. Besides it, the builds differ in what the content script calls
 * the browser's interface: see `build.ts`.
 */

export const BROWSERS = ['chrome', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

/** The parts of the manifest that the build or the tests look at; all other keys pass through unchanged. */
export interface Manifest {
  readonly version: string;
  readonly permissions: readonly string[];
  /** The root manifest has both; each browser's own has the one it understands. */
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly browser_specific_settings?: { readonly gecko: { readonly id: string } };
  readonly minimum_chrome_version?: string;
}

/**
 * Chrome runs the background as a service worker, Firefox as an event page; each warns about the other's key.
 * Versions are named by `minimum_chrome_version` in Chrome and by `browser_specific_settings` in Firefox.
 */
export function manifestFor(browser: Browser, manifest: Manifest): Manifest {
  const { browser_specific_settings, minimum_chrome_version, background, ...shared } = manifest;
  const { service_worker, scripts } = background;
  if (browser === 'chrome') {
    return {
      ...shared,
      ...(minimum_chrome_version === undefined ? {} : { minimum_chrome_version }),
      background: service_worker === undefined ? {} : { service_worker },
    };
  }
  return {
    ...shared,
    ...(browser_specific_settings === undefined ? {} : { browser_specific_settings }),
    background: scripts === undefined ? {} : { scripts },
  };
}
