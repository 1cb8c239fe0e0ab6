/** The line's colours: derived from the page's own, and legible on any page. */
import { BLACK, type Colour, contrast, css, luminance, mix } from './colour.ts';

/** Style sheets of signs read each as a custom property: `--surface`. */
export type Palette = {
  /** Background of the line: the page's own, a shade off. */
  readonly surface: string;
  /** Text: the page's own colour where that is legible. 4.5:1 or more on surface and hover. */
  readonly ink: string;
  /** Quieter text. 4.5:1 or more on surface and hover. */
  readonly muted: string;
  /** The shade under a pointer. */
  readonly hover: string;
};

const WHITE: Colour = { rgb: [255, 255, 255], alpha: 1 };
/** What browsers paint, more or less, under a page that only says `color-scheme: dark`. */
const DARK_CANVAS: Colour = { rgb: [24, 24, 26], alpha: 1 };
/** WCAG 2.2, 1.4.3: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const AA = 4.5;
/** A little more than needed, since rounding to whole channels takes a little away. */
const MUTED_CONTRAST = 4.8;

/** The page under text of this colour, where nothing better is known: pages are legible by themselves. */
export function likelyBackground(text: Colour): Colour {
  return luminance(text) < 0.35 ? WHITE : DARK_CANVAS;
}

/** The two shades that a text can stand on. */
interface Shades {
  readonly surface: Colour;
  readonly hover: Colour;
}

function leastContrast(text: Colour, { surface, hover }: Shades): number {
  return Math.min(contrast(text, surface), contrast(text, hover));
}

function legible(text: Colour, shades: Shades): Colour {
  if (leastContrast(text, shades) >= AA) return text;
  return leastContrast(BLACK, shades) >= leastContrast(WHITE, shades) ? BLACK : WHITE;
}

function quieter(ink: Colour, shades: Shades): Colour {
  for (let share = 0.6; share < 1; share += 0.05) {
    const muted = mix(ink, shades.surface, share);
    if (leastContrast(muted, shades) >= MUTED_CONTRAST) return muted;
  }
  return ink;
}

/** Light pages get a little darker and dark ones lighter; those in between must not lose the contrast they have. */
function tintFor(background: Colour): Colour {
  const black = contrast(BLACK, background);
  const white = contrast(WHITE, background);
  const hasContrastToSpare = Math.max(black, white) > 7;
  return black >= white === hasContrastToSpare ? BLACK : WHITE;
}

/** The line's colours on an opaque background, beside text of the given colour. */
export function paletteFor(background: Colour, text: Colour): Palette {
  const tint = tintFor(background);
  const surface = mix(tint, background, 0.05);
  const hover = mix(tint, background, 0.1);
  const shades = { surface, hover };
  const ink = legible(mix(text, background, text.alpha), shades);
  const muted = quieter(ink, shades);
  return { surface: css(surface), ink: css(ink), muted: css(muted), hover: css(hover) };
}
