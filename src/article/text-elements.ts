/** How elements show in text: in lines of their own, not at all, or else along with what is around them. */

/** Elements that stand below each other. */
export const BLOCKS = new Set(
  (
    'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section summary table tr ul'
  ).split(' '),
);
/** Elements of which no text is seen. */
export const SILENT = new Set('script style noscript template svg iframe object'.split(' '));
