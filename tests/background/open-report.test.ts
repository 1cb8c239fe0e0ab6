/** The background opens reports for pages, and changes the outbox for Winnow's own pages alone. */
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { answers } from '../../src/background/answers.ts';
import { listenInBackground } from '../../src/platform/messaging.ts';
import { isDraft } from '../../src/reports/check-draft.ts';
import { takeSnapshot } from '../../src/snapshot/take-snapshot.ts';
import { documentOf } from '../engine/documents.ts';
import { deliver, fakeBrowser, reset } from '../platform/fake-browser.ts';
import { report } from '../reports/sample-reports.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser.ts')).fakeBrowser,
}));

const URL = 'https://www.kap-anzeiger.example/hafen?a=b';
const PAGE = { id: 'winnow', url: URL, tab: { id: 3, incognito: false } };
const PRIVATE_PAGE = { ...PAGE, tab: { id: 4, incognito: true } };
const REPORT_PAGE = { id: 'winnow', url: 'extension://winnow/report.html', tab: { id: 5, incognito: false } };
const PRIVATE_REPORT = { ...REPORT_PAGE, tab: { id: 6, incognito: true } };
const { snapshot } = takeSnapshot(
  documentOf('<h1>News</h1><p>It rained.</p><div><p>Order our towels</p></div>'),
);
const RUN = { parent: [], from: 2, to: 2 };
const REPORTED = { given: 'shop', meant: 'shop', zone: 'inside', folded: [RUN], promos: [RUN] };
const KEEP = { kind: 'keep', report: report({}), id: null };
const REFUSED = { ok: false, error: 'refused' };
const { local, session } = fakeBrowser.storage;
const create = vi.spyOn(fakeBrowser.tabs, 'create');
const listening = new AbortController();

beforeAll(() => vi.stubGlobal('navigator', { userAgent: 'Firefox/153.0' }));
beforeAll(() => listenInBackground(answers, listening.signal));
afterAll(() => listening.abort());
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => {
  reset();
  create.mockClear();
});

const ask = (name: string, args: readonly unknown[], sender: object): Promise<unknown> =>
  deliver({ name, args }, sender);

describe('report:open', () => {
  test.each([
    [PAGE, false],
    [PRIVATE_PAGE, true],
  ])('keeps a draft for the session and opens its page: %j', async (sender, isPrivate) => {
    expect(await ask('report:open', [snapshot, REPORTED, URL], sender)).toEqual({
      ok: true,
      value: undefined,
    });
    const [[key, saved] = ['', {}]] = session.data;
    expect(saved).toMatchObject({ most: 'full', entry: null, isPrivate, draft: { finding: { url: URL } } });
    expect(isDraft((saved as { draft: unknown }).draft)).toBe(true);
    const address = `extension://winnow/report.html?draft=${key.replace('draft:', '')}`;
    expect(create).toHaveBeenCalledWith(expect.objectContaining({ url: address }));
    expect(local.data.size).toBe(0);
  });

  test.each([
    ['a page of its own', [snapshot, REPORTED, URL], REPORT_PAGE],
    ['nothing', [], PAGE],
    ['no list', ['html', REPORTED, URL], PAGE],
    ['nothing reported', [snapshot, null, URL], PAGE],
    ['an unknown category', [snapshot, { ...REPORTED, meant: 'spam' }, URL], PAGE],
    ['no zone', [snapshot, { ...REPORTED, zone: null }, URL], PAGE],
    ['no promo', [snapshot, { ...REPORTED, promos: [] }, URL], PAGE],
    ['too many promos', [snapshot, { ...REPORTED, promos: Array(10).fill(RUN) }, URL], PAGE],
    ['a category of what was not folded', [snapshot, { ...REPORTED, folded: [] }, URL], PAGE],
    ['a run backwards', [snapshot, { ...REPORTED, promos: [{ ...RUN, to: 0 }] }, URL], PAGE],
    ['another site', [snapshot, REPORTED, 'https://other.example/hafen'], PAGE],
    ['no address', [snapshot, REPORTED, 'hafen'], PAGE],
  ])('refuses %s', async (_, args, sender) => {
    expect(await ask('report:open', args, sender)).toEqual(REFUSED);
    expect([session.data.size, create.mock.calls.length]).toEqual([0, 0]);
  });

  test.each([[PAGE], [PRIVATE_PAGE]])(
    'leaves no draft where its page does not open, and none of others goes: %j',
    async (sender) => {
      session.data.set('draft:1', 'another').set('page:3', 'state');
      create.mockRejectedValueOnce(new Error('not here')).mockRejectedValueOnce(new Error('nowhere'));
      expect(await ask('report:open', [snapshot, REPORTED, URL], sender)).toEqual({
        ok: false,
        error: 'nowhere',
      });
      expect([...session.data.keys()]).toEqual(['draft:1', 'page:3']);
      expect(create).toHaveBeenCalledTimes(2);
    },
  );

  test('keeps the draft where only the place beside its tab is refused', async () => {
    create.mockRejectedValueOnce(new Error('not in a private window'));
    expect(await ask('report:open', [snapshot, REPORTED, URL], PRIVATE_PAGE)).toMatchObject({ ok: true });
    expect(session.data.size).toBe(1);
  });

  test('says where there are no words, or no room', async () => {
    const nowhere = {
      ...REPORTED,
      promos: [{ ...RUN, from: 9, to: 9 }],
      folded: [{ ...RUN, from: 9, to: 9 }],
    };
    expect(await ask('report:open', [snapshot, nowhere, URL], PAGE)).toEqual({
      ok: false,
      error: 'no words',
    });
    session.failures.push('', '', 'quota');
    expect(await ask('report:open', [snapshot, REPORTED, URL], PAGE)).toEqual({ ok: false, error: 'quota' });
    expect(create).not.toHaveBeenCalled();
  });
});

describe('outbox:change', () => {
  test('is done for the pages of reports', async () => {
    expect(await ask('outbox:change', [KEEP], REPORT_PAGE)).toEqual({ ok: true, value: 1 });
    expect(local.data.get('outbox')).toMatchObject({ entries: [{ id: 1, handedOver: false }] });
    expect(await ask('outbox:change', [{ kind: 'remove', ids: [1] }], PRIVATE_REPORT)).toMatchObject({
      ok: true,
    });
    expect(local.data.get('outbox')).toMatchObject({ entries: [] });
  });

  test.each([
    [[KEEP], PAGE],
    [[KEEP], PRIVATE_REPORT],
    [[], REPORT_PAGE],
    [[{ ...KEEP, report: {} }], REPORT_PAGE],
    [[{ kind: 'everything' }], REPORT_PAGE],
  ])('refuses %j from %j', async (args, sender) => {
    expect(await ask('outbox:change', args, sender)).toEqual(REFUSED);
    expect(local.data.size).toBe(0);
  });
});
