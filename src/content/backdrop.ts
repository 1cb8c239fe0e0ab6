/** What a line stands on: the background and text colour of the page around it. Reads style, writes nothing. */
import { BLACK, type Colour, flatten, parseColour } from './colour.ts';
import type { Sign } from './own-element.ts';
import { likelyBackground, type Palette, paletteFor } from './palette.ts';

/** Background colours from an element outwards, as far as they can show; empty where a picture covers what is behind. */
function layersUnder(element: Element, view: Window): readonly Colour[] {
  const layers: Colour[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(at);
    if (backgroundImage !== 'none' && backgroundImage !== '') return [];
    const colour = parseColour(backgroundColor);
    if (colour) layers.push(colour);
    if (colour && colour.alpha >= 1) break;
  }
  return layers;
}

/** The colours for a line inside of this element. Folds often share their parent: `known` remembers what was worked out. */
export function paletteInside(element: Element, known: Map<Element, Palette>): Palette {
  const palette = known.get(element) ?? workOut(element);
  known.set(element, palette);
  return palette;
}

/** Has signs take on the colours of the page around them, as these are now. */
export function repaint(signs: readonly Sign[]): void {
  const palettes = new Map<Element, Palette>();
  for (const { host, paint } of signs)
    if (host.parentElement) paint(paletteInside(host.parentElement, palettes));
}

function workOut(element: Element): Palette {
  const view = element.ownerDocument.defaultView;
  const text = (view && parseColour(view.getComputedStyle(element).color)) ?? BLACK;
  const background = view ? flatten(layersUnder(element, view)) : undefined;
  return paletteFor(background ?? likelyBackground(text), text);
}
