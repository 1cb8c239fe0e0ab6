/** The browser as reports name it. */
import { expect, test } from 'vitest';
import { browserVersion } from '../../src/reports/browser-version.ts';
import { isReport } from '../../src/reports/check-report.ts';
import { report, VERSIONS } from './sample-reports.ts';

const CHROME =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
  ['Mozilla/5.0 (Android 16; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0', 'Firefox 142'],
  [CHROME, 'Chrome 156'],
  [CHROME.replace('Chrome/', 'HeadlessChrome/'), 'Chrome 156'],
  [`${CHROME} Edg/155.0.1.2`, 'Edge 155'],
  [`${CHROME} OPR/120.0.0.0`, 'Opera 120'],
  ['', 'Browser 0'],
  ['Firefox/12345.0', 'Browser 0'],
])('%s is %s', (userAgent, browser) => {
  expect(browserVersion(userAgent)).toBe(browser);
  expect(isReport(report({ versions: { ...VERSIONS, browser } }))).toBe(true);
});
