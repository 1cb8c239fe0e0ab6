/** What made a report. */
import browser from 'webextension-polyfill';
import { browserVersion } from '../reports/browser-version.ts';
import { modelVersion } from '../reports/model-version.ts';
import type { ReportVersions } from '../reports/schema.ts';

/** As of this build, in this browser. */
export function versions(): ReportVersions {
  return {
    extension: browser.runtime.getManifest().version,
    browser: browserVersion(navigator.userAgent),
    model: modelVersion,
  };
}
