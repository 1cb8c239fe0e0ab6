/** What content code asks of a browser by global names, lent by a page in memory; `vi.unstubAllGlobals` takes it back. */
import type { JSDOM } from 'jsdom';
import { vi } from 'vitest';

/** Nothing has a size or comes into sight where nothing is drawn. */
class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

export function lendGlobals({ window }: JSDOM): void {
  vi.stubGlobal('Node', window.Node);
  vi.stubGlobal('AbortController', window.AbortController);
  vi.stubGlobal('ResizeObserver', NoObserver);
  vi.stubGlobal('IntersectionObserver', NoObserver);
  vi.stubGlobal('requestAnimationFrame', window.requestAnimationFrame.bind(window));
  vi.stubGlobal('cancelAnimationFrame', window.cancelAnimationFrame.bind(window));
}
