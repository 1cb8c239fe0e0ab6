/** Colours as pages compute them: reading, blending and comparing them. */

/** Red, green and blue from 0 to 255, opacity from 0 to 1. */
export interface Colour {
  readonly rgb: readonly [number, number, number];
  readonly alpha: number;
}

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
  const [, name, body] = /^([a-z]+)\((.+)\)$/i.exec(text.trim()) ?? [];
  if (name === undefined || body === undefined) return undefined;
  const space = name === 'color' ? body.trim().split(/\s+/)[0] : name;
  const numbers = [...body.matchAll(/(?<![\w-])-?[\d.]+(?:e-?\d+)?/g)].map(Number);
  const [a, b = 0, c = 0, alpha = 1] = numbers;
  if (a === undefined) return undefined;
  if (space === 'rgb' || space === 'rgba') return { rgb: [a, b, c], alpha };
  if (space === 'oklab' || space === 'oklch') return { rgb: grey(encode(a ** 3)), alpha };
  if (space === 'lab' || space === 'lch') return { rgb: grey(encode(((a + 16) / 116) ** 3)), alpha };
  return name === 'color' ? { rgb: [a * 255, b * 255, c * 255], alpha } : undefined;
}

/** Relative luminance from 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance({ rgb }: Colour): number {
  const [r, g, b] = rgb.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** Contrast of two opaque colours, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `share` (0 to 1) of the one colour on the other; opaque. */
export function mix(over: Colour, under: Colour, share: number): Colour {
  const [r, g, b] = over.rgb.map((channel, index) => channel * share + (under.rgb[index] ?? 0) * (1 - share));
  return { rgb: [r ?? 0, g ?? 0, b ?? 0], alpha: 1 };
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
