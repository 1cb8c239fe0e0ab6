/** Reports of invented readers about invented pages. */
import type { Category } from '../../src/engine/types.ts';
import type { Choices, Finding } from '../../src/reports/build-report.ts';
import { DEFAULT_SHARING } from '../../src/reports/draft.ts';
import type { Report, ReportLine, Verdict } from '../../src/reports/schema.ts';

export const VERSIONS = { extension: '0.1.0', browser: 'Firefox 140', model: '2026-11-26' } as const;

export function line(
  text: string,
  folded: boolean,
  promo: number,
  kind: ReportLine['kind'] = 'p',
): ReportLine {
  return { text, kind, folded, promo };
}

/** A pitch of gold between two paragraphs about a lighthouse: folded as a whole. */
export const LINES: readonly ReportLine[] = [
  line('Der Leuchtturm am Kap bleibt bis Mai geschlossen.', false, 0),
  line('Münzen vom Kap', true, 1, 'h2'),
  line('Feingold ab 49,90 EUR, frei Haus.', true, 1),
  line('Preisliste anfordern', true, 1, 'btn'),
  line('Danach zieht das Licht in ein Museum.', false, 0),
];

export const FINDING: Finding = {
  url: 'https://www.kap-anzeiger.example/hafen/licht?ref=start#top',
  lines: LINES,
  given: 'gold',
  lang: 'de',
  zone: 'inside',
  versions: VERSIONS,
};

export function choices(verdict: Verdict, meant: Category | null, more: Partial<Choices> = {}): Choices {
  return { ...DEFAULT_SHARING, verdict, meant, ...more };
}

/** One sound report of each verdict. */
export const REPORTS: Readonly<Record<Verdict, Report>> = {
  'not-a-promo': report({ verdict: 'not-a-promo', meant: null, lines: [line('Das Licht am Kap', true, 0)] }),
  'missed-promo': report({
    verdict: 'missed-promo',
    given: null,
    meant: 'gold',
    lines: [line('Münzen vom Kap', false, 1), line('Jetzt bestellen', false, 1, 'btn')],
  }),
  'wrong-borders': report({
    verdict: 'wrong-borders',
    meant: 'gold',
    lines: [
      line('Das Licht am Kap', true, 0),
      line('Münzen vom Kap', true, 1),
      line('Bestellen', false, 1, 'btn'),
    ],
  }),
  'wrong-category': report({
    verdict: 'wrong-category',
    meant: 'shop',
    lines: [line('Münzen vom Kap', true, 1)],
  }),
};

export function report(more: Partial<Report>): Report {
  return {
    verdict: 'wrong-category',
    given: 'gold',
    meant: 'shop',
    address: { part: 'path', text: 'https://www.kap-anzeiger.example/hafen/licht' },
    lines: [],
    lang: 'de',
    zone: 'inside',
    day: '2026-11-26',
    versions: VERSIONS,
    ...more,
  };
}
