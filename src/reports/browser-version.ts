/** Name and version of the browser, for reports. */

/** The more telling first: all browsers built on Chromium call themselves Chrome, too. */
const NAMES: readonly (readonly [token: string, name: string])[] = [
  ['Firefox', 'Firefox'],
  ['Edg', 'Edge'],
  ['EdgA', 'Edge'],
  ['OPR', 'Opera'],
  ['Vivaldi', 'Vivaldi'],
  ['Chrome', 'Chrome'],
];

/** `Firefox 140` by what a browser says of itself (`navigator.userAgent`); `Browser 0` where it is none that is known. */
export function browserVersion(userAgent: string): string {
  for (const [token, name] of NAMES) {
    const major = new RegExp(`${token}/(\\d{1,4})\\b`).exec(userAgent)?.[1];
    if (major !== undefined) return `${name} ${major}`;
  }
  return 'Browser 0';
}
