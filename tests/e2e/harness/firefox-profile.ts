/** What a Firefox that is tested is set to, and by which names it knows the extension. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const MANIFEST = resolve('dist/firefox/manifest.json');
/** Any fixed number does: it makes the addresses of the extension's pages known. */
export const UUID = '7d9c1d2e-3f40-4a5b-8c6d-1e2f3a4b5c6d';

/** The extension's id, as its build says it. */
export function geckoId(): string {
  const { browser_specific_settings } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return browser_specific_settings.gecko.id;
}

/** Firefox's settings in a profile at that path. The server is also the proxy for every host, so that no request gets past it. */
export function preferences(port: number, profile: string): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId()]: UUID }),
    'xpinstall.signatures.required': false,
    'intl.locale.requested': 'en-US',
    'layout.css.prefers-color-scheme.content-override': 1,
    // What is saved goes with the profile; the panel that would tell of it takes the focus from the page.
    'browser.download.folderList': 2,
    'browser.download.dir': profile,
    'browser.download.alwaysOpenPanel': false,
    // The browser's own services: not needed, and they would fill the server's list of requests.
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
  };
}
