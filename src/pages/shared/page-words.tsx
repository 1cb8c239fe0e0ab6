/** What there is to say about the page as a whole. */
import type { JSX } from 'preact';
import type { Advertorial } from '../../engine/types.ts';
import { advertorialText } from '../../platform/advertorial-text.ts';
import { message } from '../../platform/i18n.ts';

export interface PageWordsProps {
  /** Set where the page is a promo as a whole, by its own word; null otherwise. */
  readonly advertorial: Advertorial | null;
  /** Whether the publisher sells what it writes about. */
  readonly seller: boolean;
}

export function PageWords({ advertorial, seller }: PageWordsProps): JSX.Element {
  return (
    <>
      {advertorial && <p class="page-word">{advertorialText(advertorial, message)}</p>}
      {seller && <p class="page-word">{message('popup_seller')}</p>}
    </>
  );
}
