/** Articles with what readers are to act on: how to get there, what to do. None has a promo. */
import type { Plain } from './news-page.ts';

/** An article of three paragraphs with a box before the last. */
export function served(
  lang: string,
  name: string,
  title: string,
  [one, two, last]: Story,
  box: string,
): Plain {
  return { name, lang, title, byline: 'J. Wulf', body: `<p>${one}</p><p>${two}</p>${box}<p>${last}</p>` };
}

export type Story = readonly [string, string, string];

export function boxed(heading: string, ...lines: readonly string[]): string {
  return `<aside class="infobox"><h3>${heading}</h3>${lines.map((line) => `<p>${line}</p>`).join('')}</aside>`;
}

const RECALLS: readonly Plain[] = [
  served(
    'en',
    'a recall',
    'Kettles recalled after two kitchens burn',
    [
      'The maker Brumm is calling back 40,000 kettles because their switch may melt. Two kitchens in Sandlow have burned since August, and a cat had to be carried out by firemen.',
      'The fault was found by a pupil, Wenna Goss, who took three of them apart for a school project. The firm has offered her a summer job.',
      'The kettles were sold between March and September in eleven chains. The council has asked them to put up notices.',
    ],
    boxed(
      'What owners should do',
      'Unplug the kettle and take it back to any shop for a full refund. You do not need a receipt.',
      'For more information, call free on 0800 555 0717 or visit <a href="https://brumm-kettles.example/">brumm-kettles.example</a>.',
    ),
  ),
];

export const SERVICE_NEWS: readonly Plain[] = RECALLS;
