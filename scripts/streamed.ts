/**
 * What a page as served holds back until its script runs: React streams parts of a page in hidden boxes, and its script
 * moves them to where they belong. In a browser it has run before Winnow looks; files are read without scripts.
 */

/** As React writes such a box. https://github.com/facebook/react/blob/main/packages/react-dom-bindings/src/server/ReactFizzConfigDOM.js */
const STREAMED = /<div hidden(?:="")? id="([^"<>]*S:[0-9a-f]+)">/g;

/** The HTML of a page with its streamed parts shown, in the order in which they came. */
export function withStreamed(html: string): string {
  return html.replace(STREAMED, '<div id="$1">');
}
