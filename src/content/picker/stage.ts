/**
 * The picker's ground above the page: an element with a closed shadow root, and in that a frame of its own as large as
 * the window. What happens in a frame happens in another document: no listener of the page hears of it, in whatever
 * phase, and frames in shadow roots are in no list of the page's.
 */
import type { Lookup } from '../../platform/i18n.ts';
import { zoomOf } from '../boxes.ts';
import { discard, fill, styleOf } from '../own-element.ts';
import { hostRule } from '../placeholder-style.ts';
import type { Declarations } from '../placement.ts';

export interface Stage {
  /** The document of the frame. */
  readonly inner: Document;
  /** The elements of the page under a point of the window, the topmost first. */
  readonly under: (x: number, y: number) => readonly Element[];
  /** Lets go of the page but for a corner of so many CSS pixels; null covers the window again. */
  readonly shrinkTo: (size: { readonly width: number; readonly height: number } | null) => void;
  readonly focus: () => void;
  /** Whether the page has left it where it is. */
  readonly isThere: () => boolean;
  readonly remove: () => void;
}

const HOST: Declarations = {
  position: 'fixed',
  inset: '0',
  'inline-size': '100%',
  'block-size': '100%',
  'z-index': '2147483647',
  'pointer-events': 'none',
};

const FRAME = `
iframe {
  all: unset;
  display: block;
  position: absolute;
  inset: 0;
  inline-size: 100%;
  block-size: 100%;
  pointer-events: auto;
}
iframe.corner { inset: auto 8px 8px auto; max-inline-size: calc(100% - 16px); }
`;

/**
 * Puts the stage on a page and calls back when it is ready. Answers false where the page has an element of that name of
 * its own, as its constructor could reach into a closed shadow root, and where the browser keeps the frame's document from
 * everybody, as in pages that are sandboxed.
 */
export function setStage(
  document: Document,
  css: string,
  message: Lookup,
  onReady: (stage: Stage) => void,
): boolean {
  const host = document.createElement('winnow-picker');
  // The frame's pixels have to be the window's, also where the page is zoomed by its style.
  const zoom = `${1 / zoomOf(topOf(document))}`;
  const frame = document.createElement('iframe');
  if (!fill(host, hostRule({ style: { ...HOST, zoom } }) + FRAME, frame)) return false;
  frame.title = message('extensionName');
  let isReady = false;
  // Some browsers load the empty document at once, others replace it a little later.
  frame.addEventListener('load', () => {
    const { contentDocument: inner } = frame;
    if (isReady || !inner?.body) return;
    isReady = true;
    furnish(inner, css, message('language'));
    onReady(stageOf(document, host, frame, inner));
  });
  topOf(document).append(host);
  if (!frame.contentDocument) {
    discard(host);
    return false;
  }
  // In the top layer the page's own overlays cannot stand above it.
  host.popover = 'manual';
  host.showPopover();
  return true;
}

/** What can be used on the page: modal dialogs and full screens lame all that is outside of them. */
function topOf(document: Document): Element {
  return [...document.querySelectorAll(':modal')].at(-1) ?? document.documentElement;
}

function furnish(inner: Document, css: string, language: string): void {
  inner.documentElement.lang = language;
  inner.title = 'Winnow';
  inner.head.append(styleOf(inner, css));
}

function stageOf(document: Document, host: HTMLElement, frame: HTMLIFrameElement, inner: Document): Stage {
  return {
    inner,
    under: (x, y) => document.elementsFromPoint(x, y).filter((element) => element !== host),
    shrinkTo: (size) => {
      frame.className = size ? 'corner' : '';
      frame.style.inlineSize = size ? `${size.width}px` : '';
      frame.style.blockSize = size ? `${size.height}px` : '';
    },
    focus: () => frame.focus({ preventScroll: true }),
    isThere: () => host.isConnected && inner.defaultView !== null,
    remove: () => discard(host),
  };
}
