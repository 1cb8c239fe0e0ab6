/** Draws the icon's PNG sizes from its SVG files. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** Edge lengths in pixels: toolbar, its doubled form, extension lists, Firefox's add-on page, Chrome's store. */
const ICON_SIZES = [16, 32, 48, 96, 128] as const;

/** Writes `SIZE.png` into `to` for each size; the small ones come from a drawing with fewer, thicker strokes. */
export function drawIcons(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const size of ICON_SIZES) {
    const svg = readFileSync(join(from, size < 32 ? 'winnow-small.svg' : 'winnow.svg'));
    const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
    writeFileSync(join(to, `${size}.png`), drawn.asPng());
  }
}
