/** The library's one file that is used: its main file brings along another, for pages that may be no articles. */
declare module '@mozilla/readability/Readability.js' {
  import { Readability } from '@mozilla/readability';
  export = Readability;
}
