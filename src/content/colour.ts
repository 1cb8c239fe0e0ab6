/** Colours as pages compute them: reading, blending and comparing them. */

/** Red, green and blue from 0 to 255, opacity from 0 to 1. */
export interface Colour {
  readonly rgb: readonly [number, number, number];
  readonly alpha: number;
}

export const BLACK: Colour = { rgb: [0, 0, 0], alpha: 1 };

function grey(level: number): readonly [number, number, number] {
  const value = Math.max(0, Math.min(255, level * 255));
  return [value, value, value];
}

/** sRGB's transfer curve, from linear light to what is written in style sheets. */
function encode(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}

/**
 * Reads a computed colour. Browsers give `rgb()` for the colours of old and keep wider spaces as they were written;
 * those are taken for the grey of the same lightness, which is all that contrast depends on. Undefined for what is
 * none of these.
 */
export function parseColour(text: string): Colour | undefined {
  const [name, ...words] = text.trim().split(/[\s,/()]+/);
  const [a, b = 0, c = 0, alpha = 1] = words.map(Number.parseFloat).filter((word) => !Number.isNaN(word));
  const space = name === 'color' ? words[0] : name;
  if (a === undefined) return undefined;
  if (space === 'rgb' || space === 'rgba') return { rgb: [a, b, c], alpha };
  if (space === 'oklab' || space === 'oklch') return { rgb: grey(encode(a ** 3)), alpha };
  if (space === 'lab' || space === 'lch') return { rgb: grey(encode(((a + 16) / 116) ** 3)), alpha };
  return name === 'color' ? { rgb: [a * 255, b * 255, c * 255], alpha } : undefined;
}

/** From what is written in style sheets to linear light. */
function decode(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance from 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance({ rgb }: Colour): number {
  return 0.2126 * decode(rgb[0]) + 0.7152 * decode(rgb[1]) + 0.0722 * decode(rgb[2]);
}

/** Contrast of two opaque colours, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const a = luminance(one);
  const b = luminance(other);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** `share` (0 to 1) of the one colour on the other; opaque. */
export function mix({ rgb: over }: Colour, { rgb: under }: Colour, share: number): Colour {
  const rest = 1 - share;
  const rgb = [
    over[0] * share + under[0] * rest,
    over[1] * share + under[1] * rest,
    over[2] * share + under[2] * rest,
  ] as const;
  return { rgb, alpha: 1 };
}

/** As it is written in a style sheet, without opacity. */
export function css({ rgb }: Colour): string {
  return `rgb(${rgb.map((channel) => Math.round(Math.max(0, Math.min(255, channel)))).join(' ')})`;
}

/** The colour that a stack of backgrounds shows, innermost first; undefined where none of them is opaque. */
export function flatten(layers: readonly Colour[]): Colour | undefined {
  const base = layers.findIndex(({ alpha }) => alpha >= 1);
  if (base < 0) return undefined;
  return layers.slice(0, base + 1).reduceRight((under, layer) => mix(layer, under, layer.alpha));
}
