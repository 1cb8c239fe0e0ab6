/** The mark on the toolbar button of one tab. Browsers drop it by themselves when the tab goes to another page. */
import browser from 'webextension-polyfill';

export interface Badge {
  /** At most four characters; empty for no badge. */
  readonly text: string;
  /** What hovering and screen readers say; on Android the name in the menu. Empty for the extension's name. */
  readonly title: string;
  readonly tone: 'count' | 'off';
}

/** Dark green on wheat, white on grey: each at least 5:1, whatever the toolbar's own colour. */
const COLOURS = {
  count: { back: '#f7c95a', front: '#123b2c' },
  off: { back: '#5b6169', front: '#ffffff' },
} as const;

/** Firefox for Android has no badges at all: each call may be missing, and a tab may be gone before it comes. */
export async function showBadge(tabId: number, { text, title, tone }: Badge): Promise<void> {
  const { action } = browser;
  const { back, front } = COLOURS[tone];
  await Promise.allSettled([
    action.setTitle?.({ tabId, title }),
    action.setBadgeBackgroundColor?.({ tabId, color: back }),
    action.setBadgeTextColor?.({ tabId, color: front }),
    action.setBadgeText?.({ tabId, text }),
  ]);
}
