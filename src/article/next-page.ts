/** Whether an article goes on at another address: told by the pages' numbers in addresses, since "next" may be any other article. */
import { parseAddress } from '../engine/address.ts';

/** Parts of an address that number a page: `?page=2`, `/2`, `-2.html`, `,2`, `/page/2/`. */
const NUMBER =
  /^(.*?)(?:[?&](?:page|seite|p|pg|pagina|paged)=(\d{1,3})|[/,_-](?:page[/_-]?|seite[/_-]?|p)?(\d{1,3}))((?:\.\w{2,5})?\/?)$/i;
const LINKS =
  'link[rel~="next" i][href], a[rel~="next" i][href], [class*="pagin" i] a[href], [class*="pager" i] a[href], [class*="page-numbers" i][href], [class*="seiten" i] a[href]';
/** More links are not looked at. */
const MOST = 200;

/** Whether one of the page's links leads to the next page of the same article. */
export function hasNextPage(document: Document, url: string): boolean {
  const page = parseAddress(url);
  if (!page) return false;
  const own = bare(page);
  const links = Array.from(document.querySelectorAll(LINKS)).slice(0, MOST);
  return links.some((link) => {
    const address = parseAddress(link.getAttribute('href') ?? '', url);
    return address !== undefined && isNext(own, bare(address));
  });
}

/** Host and path, and the query that may number the page. */
function bare({ host, pathname, search }: URL): string {
  return `${host}${pathname}${search}`;
}

/** Whether an address is that of the page after another one: the same but for a number that is one higher. */
function isNext(own: string, other: string): boolean {
  const numbered = NUMBER.exec(other);
  if (!numbered) return false;
  const number = Number(numbered[2] ?? numbered[3]);
  const start = trimmed(numbered[1] ?? '');
  if (number < 2 || !start.includes('/')) return false;
  if (trimmed(own) === start) return number === 2;
  const here = NUMBER.exec(own);
  if (!here || trimmed(here[1] ?? '') !== start || !NAME_OF_ARTICLE.test(start)) return false;
  return number === Number(here[2] ?? here[3]) + 1;
}

/** Ends in the name of an article rather than in that of a folder, whose numbers would be those of articles. */
const NAME_OF_ARTICLE = /\/(?=[^/]*[a-z])[^/]*(?:[-_][^/]*[-_]|\d{4})[^/]*$/i;

/** Without what an address may end in: a slash, an extension, an empty query. */
function trimmed(address: string): string {
  return address
    .replace(/\?$/, '')
    .replace(/\/$/, '')
    .replace(/\.(?:html?|php|aspx?)$/, '');
}
