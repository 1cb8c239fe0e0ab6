/** Whether the pictures of an article may be loaded. */
import { isOutside } from '../../platform/own-pages.ts';
import type { Reading } from '../../settings/reading.ts';

/** Whether pictures are loaded: as the reader likes it, and never outside of the private window that the article is from. */
export function loadsPictures({ pictures }: Pick<Reading, 'pictures'>, isPrivate: boolean): boolean {
  return pictures && !isOutside(isPrivate);
}
