/** The banner of a page that is a promo as a whole: one line in the page's own flow, before its headline. */
import type { Advertorial } from '../engine/types.ts';
import { advertorialText } from '../platform/advertorial-text.ts';
import { paletteInside, repaint } from './backdrop.ts';
import { bannerStyle } from './banner-style.ts';
import type { SignOptions } from './fold-set.ts';
import {
  buttonOf,
  discard,
  fill,
  groupOf,
  hostBefore,
  make,
  onPress,
  type Sign,
  setVariables,
} from './own-element.ts';
import { bannerVerdict } from './verdict.ts';

export interface Banner {
  /** Shows it before `first` where the page is an advertisement. A page or a reader that took it away has had it once and for all. */
  readonly set: (advertorial: Advertorial | null, first: Element | undefined) => void;
  /** Takes it away without a trace. */
  readonly hide: () => void;
  /** Takes on the page's colours anew. */
  readonly repaint: () => void;
}

/** A banner that is not shown yet. */
export function createBanner(options: SignOptions): Banner {
  const { write } = options;
  let sign: Sign | undefined;
  let isUnwanted = false;
  const hide = (): void => {
    const host = sign?.host;
    sign = undefined;
    if (host) write([host], () => discard(host));
  };
  const close = (): void => {
    isUnwanted = true;
    hide();
  };
  const show = (advertorial: Advertorial, first: Element | undefined): void => {
    if (sign && !sign.host.isConnected) close();
    if (sign || isUnwanted || !first?.isConnected) return;
    const made = signBefore(first, advertorial, options, close);
    if (made) write([], () => first.before(made.host));
    sign = made;
  };
  return {
    set: (advertorial, first) => (advertorial ? show(advertorial, first) : hide()),
    hide,
    repaint: () => repaint(sign ? [sign] : []),
  };
}

/** Undefined where it cannot stand there, or where the page has an element of that name of its own. */
function signBefore(
  first: Element,
  advertorial: Advertorial,
  { document, message }: SignOptions,
  onClose: () => void,
): Sign | undefined {
  const placement = bannerVerdict(first);
  const parent = first.parentElement;
  if (!placement || !parent) return undefined;
  const host = hostBefore(document, 'winnow-banner', first);
  const button = buttonOf(document, 'close', message('banner_close'));
  const banner = groupOf(document, 'banner', message);
  banner.append(make(document, 'span', 'words', advertorialText(advertorial, message)), button);
  if (!fill(host, bannerStyle(placement), banner)) return undefined;
  onPress(button, onClose);
  const paint: Sign['paint'] = (palette) => setVariables(banner, palette);
  paint(paletteInside(parent, new Map()));
  return { host, paint, focus: () => button.focus({ preventScroll: true }) };
}
