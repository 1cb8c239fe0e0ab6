/**
 * Parts of a line of which, where they hold no element, the text alone is read: there are many of them, and asking each
 * for its attributes is most of what reading it costs.
 */
export const PLAIN_PHRASES: ReadonlySet<string> = new Set(
  (
    'b strong em i span small sub sup u s time br wbr cite abbr acronym code mark q kbd samp var font nobr big img ' +
    'picture source'
  ).split(' '),
);
