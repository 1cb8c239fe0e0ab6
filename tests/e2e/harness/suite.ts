/**
 * Runs one suite in every browser. Files share a browser, as starting one takes longer than most of them; every test
 * begins with fresh settings, and every file with an empty server.
 */
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
  const found = await ensureBrowser(browser);
  if (!found.ok) throw new Error(found.error);
  const all = { ...options, executablePath: found.path };
  return browser === 'chromium' ? launchChromium(all) : launchFirefox(all);
}

function missing(): never {
  throw new Error('The stage is set up by hooks: use it inside of tests only');
}

/** Gives the folder of a build, which may know the server's port. */
type DistOf = (port: number) => Promise<string>;

/** The build that `npm test` has made, for a suite that needs a browser on its first day. */
export const FRESH: DistOf = async () => 'dist';

/** A browser with Winnow, the same without it once that is asked for, and the server that their requests come to. */
class Setting {
  readonly server: Server;
  readonly driver: Driver;
  readonly #launch: (winnow: boolean) => Promise<Driver>;
  #plain: Promise<Driver> | undefined;

  private constructor(server: Server, driver: Driver, launchOne: (winnow: boolean) => Promise<Driver>) {
    this.server = server;
    this.driver = driver;
    this.#launch = launchOne;
  }

  static async start(browser: BrowserName, distOf: DistOf): Promise<Setting> {
    const server = await startServer();
    const dist = await distOf(server.port);
    const launchOne = (winnow: boolean) => launch(browser, { port: server.port, dist, winnow });
    return new Setting(server, await launchOne(true), launchOne);
  }

  plain(): Promise<Driver> {
    this.#plain ??= this.#launch(false);
    return this.#plain;
  }

  /** Takes away what a test left behind. */
  async clear(): Promise<void> {
    await this.driver.closePages();
    await (await this.#plain)?.closePages();
    await clearSettings(this.driver);
  }

  async close(): Promise<void> {
    await this.driver.close();
    await (await this.#plain)?.close();
    this.server.close();
  }
}

/** What the files that run in one worker share; it ends with that worker. */
const shared = new Map<BrowserName, Promise<Setting>>();

function sharedSetting(browser: BrowserName): Promise<Setting> {
  const setting = shared.get(browser) ?? Setting.start(browser, FRESH);
  shared.set(browser, setting);
  return setting;
}

function stageFor(browser: BrowserName, ownDist: DistOf | undefined): Stage {
  let setting: Setting | undefined;
  const there = (): Setting => setting ?? missing();
  beforeAll(async () => {
    setting = await (ownDist ? Setting.start(browser, ownDist) : sharedSetting(browser));
    setting.server.forget();
  });
  afterEach(() => setting?.clear());
  afterAll(async () => {
    if (ownDist) await setting?.close();
  });
  return {
    browser,
    get server() {
      return there().server;
    },
    get driver() {
      return there().driver;
    },
    plain: () => there().plain(),
  };
}

/** The browsers to test: the one named by `BROWSER`, or all. */
function chosen(): readonly BrowserName[] {
  const named = BROWSER_NAMES.filter((name) => name === process.env.BROWSER);
  return named.length ? named : BROWSER_NAMES;
}

/** Declares a suite once for each browser; with `ownDist` that is one of the suite's own, with the build of that folder. */
export function inEachBrowser(name: string, declare: (stage: Stage) => void, ownDist?: DistOf): void {
  describe.each(chosen())(`${name} in %s`, (browser) => declare(stageFor(browser, ownDist)));
}
