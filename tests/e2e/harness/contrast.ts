/** Measures how well the text of a placeholder stands out from whatever is behind it. */

/**
 * Runs in the page: the lowest contrast ratio (WCAG 2, 1 to 21) of all visible text in a shadow root. Colours are
 * painted on a canvas over the backgrounds behind them, so that transparent and modern colour syntax count too.
 */
export function lowestContrast(root: ShadowRoot): number {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas');
  const paint = (colours: readonly string[]): number => {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, 1, 1);
    for (const colour of colours) {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    const linear = [red, green, blue].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
  };
  const behind = (element: Element): string[] => {
    const backgrounds: string[] = [];
    let at: Element | null = element;
    while (at) {
      backgrounds.unshift(getComputedStyle(at).backgroundColor);
      const parent: Node | null = at.parentNode;
      at = parent instanceof ShadowRoot ? parent.host : at.parentElement;
    }
    return backgrounds;
  };
  const isText = (node: Node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim();
  const ratios = [...root.querySelectorAll('*')]
    .filter((element) => element.localName !== 'style' && element.checkVisibility())
    .filter((element) => [...element.childNodes].some(isText))
    .map((element) => {
      const backgrounds = behind(element);
      const pair = [paint(backgrounds), paint([...backgrounds, getComputedStyle(element).color])];
      return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
    });
  if (ratios.length === 0) throw new Error('A placeholder without text');
  return Math.min(...ratios);
}
