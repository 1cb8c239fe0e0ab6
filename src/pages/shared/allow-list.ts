/** What may stand in a clean article, and nothing else: the one place that says so. */
import type { Config } from 'dompurify';
import { PROMO } from '../../article/page-copy.ts';
import { LEADS_TO, PLACE } from '../../article/places.ts';

const TEXT = 'p br wbr hr div span section h1 h2 h3 h4 h5 h6 blockquote q cite pre address';
const INLINE = 'a abbr b bdi bdo code del dfn em i ins kbd mark s samp small strong sub sup time u var';
const LISTS = 'ul ol li dl dt dd';
const TABLES = 'table caption thead tbody tfoot tr th td';
const FIGURES = 'figure figcaption img ruby rt rp';

/** Links and pictures that name their protocol; what is relative would point into the extension. */
const OUTSIDE = /^(?:https?|mailto):/i;
export const PICTURE_ADDRESS = /^https?:\/\//i;

/** No class, id, style or name: a page's words come in, its looks and its hooks for scripts don't. */
const ADDRESSES = ['href', 'src'];
const PLAIN =
  'srcset alt title lang dir datetime colspan rowspan scope start reversed type value width height'.split(
    ' ',
  );

/**
 * Where a promo was left out: an empty `div` with nothing but this. Places in the article, and links that lead there.
 * `sanitise.ts` sees to both.
 */
const MARKERS = [PROMO, PLACE, LEADS_TO];

/** Elements that go with all they hold, besides those that do so anyway, as scripts; other unknown ones leave their text. */
const GONE =
  'button canvas datalist dialog embed input menu meter nav object optgroup option portal progress select textarea'.split(
    ' ',
  );

export const ALLOW_LIST = {
  ALLOWED_TAGS: [TEXT, INLINE, LISTS, TABLES, FIGURES].join(' ').split(' '),
  ALLOWED_ATTR: [...ADDRESSES, ...PLAIN, ...MARKERS],
  ALLOWED_URI_REGEXP: OUTSIDE,
  // DOMPurify holds every value against the pattern for addresses unless told that it is none.
  ADD_URI_SAFE_ATTR: [...PLAIN, ...MARKERS],
  ADD_FORBID_CONTENTS: GONE,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
} satisfies Config;
