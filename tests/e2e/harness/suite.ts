/** Runs one suite in every browser: each is launched once per file, and every test begins with fresh settings. */
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { BROWSER_NAMES, type BrowserName, ensureBrowser } from '../../../scripts/find-browser.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { clearSettings } from './own-api.ts';
import { type Server, startServer } from './server.ts';

/** What a suite's tests act on; only to be read inside of tests and hooks. */
export interface Stage {
  readonly browser: BrowserName;
  readonly server: Server;
  readonly driver: Driver;
  /** The same browser without Winnow, on the same server; launched when it is first asked for. */
  plain(): Promise<Driver>;
}

/** Launches a browser by name; a browser that is not on the machine fails the suite with advice. */
async function launch(browser: BrowserName, options: Omit<LaunchOptions, 'executablePath'>): Promise<Driver> {
  const found = ensureBrowser(browser);
  if (!found.ok) throw new Error(found.error);
  const all = { ...options, executablePath: found.path };
  return browser === 'chromium' ? launchChromium(all) : launchFirefox(all);
}

function missing(): never {
  throw new Error('The stage is set up by hooks: use it inside of tests only');
}

/** Gives the folder of a build, which may know the server's port. */
type DistOf = (port: number) => Promise<string>;

/** The build that `npm test` has made. */
const usual: DistOf = async () => 'dist';

function stageFor(browser: BrowserName, distOf: DistOf): Stage {
  let server: Server | undefined;
  let driver: Driver | undefined;
  let plain: Promise<Driver> | undefined;
  let dist = '';
  beforeAll(async () => {
    server = await startServer();
    dist = await distOf(server.port);
    driver = await launch(browser, { port: server.port, dist, winnow: true });
  });
  afterEach(async () => {
    await driver?.closePages();
    if (driver) await clearSettings(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await (await plain)?.close();
    server?.close();
  });
  return {
    browser,
    get server() {
      return server ?? missing();
    },
    get driver() {
      return driver ?? missing();
    },
    plain() {
      plain ??= launch(browser, { port: (server ?? missing()).port, dist, winnow: false });
      return plain;
    },
  };
}

/** The browsers to test: the one named by `BROWSER`, or all. */
function chosen(): readonly BrowserName[] {
  const named = BROWSER_NAMES.filter((name) => name === process.env.BROWSER);
  return named.length ? named : BROWSER_NAMES;
}

/** Declares a suite once for each browser; `distOf` gives the folder of another build than the usual one. */
export function inEachBrowser(name: string, declare: (stage: Stage) => void, distOf: DistOf = usual): void {
  describe.each(chosen())(`${name} in %s`, (browser) => declare(stageFor(browser, distOf)));
}
