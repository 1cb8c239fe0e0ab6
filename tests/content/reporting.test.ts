/** What the page tells the background of something that the reader reports. */
import { JSDOM } from 'jsdom';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Found } from '../../src/content/found.ts';
import { type OpenReport, type Reportable, report, reportAll } from '../../src/content/reporting.ts';
import type { Category } from '../../src/engine/types.ts';
import { failure, success } from '../../src/platform/result.ts';
import { foldState } from '../pages/samples.ts';

const { document } = new JSDOM('<p id="a">A</p><div id="b"><p id="c">C</p><p id="d">D</p></div>', {
  url: 'https://www.kap-anzeiger.example/hafen',
}).window;
const openReport = vi.fn<OpenReport>();

beforeEach(() => openReport.mockReset().mockResolvedValue(success(undefined)));

function found(category: Category, ...ids: readonly string[]): Found {
  const elements = ids.flatMap((id) => document.getElementById(id) ?? []);
  return { fold: foldState(ids.join(), category, { zone: 'after' }).fold, isSure: true, elements, text: '' };
}

const A = found('gold', 'a');
const B = found('shop', 'b');
const RUNS = {
  a: { parent: [], from: 0, to: 0 },
  b: { parent: [], from: 1, to: 1 },
  c: { parent: [1], from: 0, to: 0 },
  d: { parent: [1], from: 1, to: 1 },
};

function asking(known: Found | undefined, deed?: Reportable): Promise<boolean> {
  const folding = { known: () => known };
  return report({ document, openReport, folding, picks: { deedOf: () => deed } }, 'x');
}

test('a fold is what was folded and, until the reader says otherwise, the promo', async () => {
  expect(await asking(A)).toBe(true);
  const reported = { given: 'gold', meant: 'gold', zone: 'after', folded: [RUNS.a], promos: [RUNS.a] };
  expect(openReport).toHaveBeenCalledWith(
    expect.objectContaining({ codes: expect.any(Array), text: expect.any(String) }),
    reported,
    document.URL,
  );
});

test('what the reader picked was not folded', async () => {
  await asking(B, { fresh: [B], origin: [] });
  expect(openReport.mock.calls[0]?.[1]).toMatchObject({
    given: null,
    meant: 'shop',
    folded: [],
    promos: [RUNS.b],
  });
});

test('of borders that were set right both are told, and each part of a split', async () => {
  const parts = [found('webinar', 'c'), found('webinar', 'd')];
  await reportAll({ document, openReport }, { fresh: parts, origin: [B] });
  expect(openReport.mock.calls[0]?.[1]).toMatchObject({
    given: 'shop',
    meant: 'webinar',
    folded: [RUNS.b],
    promos: [RUNS.c, RUNS.d],
  });
});

test('says where it could not', async () => {
  expect(await asking(undefined)).toBe(false);
  expect(openReport).not.toHaveBeenCalled();
  openReport.mockResolvedValue(failure('refused'));
  expect(await asking(A)).toBe(false);
});
