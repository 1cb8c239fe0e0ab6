// @vitest-environment jsdom
/** Undo of what was done to the list of corrections, though more was said elsewhere meanwhile. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OptionsState } from '../../src/pages/options/state.ts';
import { changeSettings } from '../../src/platform/settings-store.ts';
import type { SiteCorrection } from '../../src/settings/corrections.ts';
import { writeCorrections } from '../../src/settings/corrections-file.ts';
import { said } from '../settings/changes.ts';
import { type OptionsStage, startOptions } from './options-stage.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser.ts')).fakeBrowser,
}));

const OLD = said('courier.example', 'named', { day: '' });
const COINS = said('courier.example', 't1.coins');
const APP = said('harbour.example', 't1.app', { verdict: 'fold', category: 'app' });
const LIST = [OLD, COINS, APP];
/** Said in another tab. */
const MEANWHILE = said('harbour.example', 't1.meanwhile', { day: '2031-04-06' });
let open = new AbortController();
let stage: OptionsStage;

beforeEach(() => {
  open = new AbortController();
});
afterEach(() => open.abort());

function start(corrections: OptionsState['settings']['corrections']): void {
  stage = startOptions({ corrections }, open.signal);
}

const stored = (): readonly SiteCorrection[] => stage.options.get().settings.corrections;

/** Does something that leaves so many corrections. */
async function leaving(count: number, act: () => void): Promise<void> {
  act();
  await vi.waitUntil(() => stored().length === count && stage.options.get().said);
}

async function undo(): Promise<void> {
  stage.actions.undo();
  await vi.waitUntil(() => stage.options.get().said?.text === 'Undone.');
}

test('puts what was deleted where it was: the order says which is the newer', async () => {
  start(LIST);
  await leaving(2, () => stage.actions.deleteCorrection(COINS));
  await undo();
  expect(stored()).toEqual(LIST);
});

test('of a file leaves what was said since', async () => {
  start([COINS]);
  await stage.actions.importCorrections(new Blob([writeCorrections([{ ...COINS, verdict: 'fold' }, APP])]));
  await changeSettings({ kind: 'correct', correction: MEANWHILE });
  await undo();
  expect(stored()).toEqual([COINS, MEANWHILE]);
});

test('of erasing leaves what was said since, also about the same', async () => {
  start(LIST);
  await leaving(0, stage.actions.erase);
  await changeSettings({ kind: 'correct', correction: { ...COINS, verdict: 'fold' } });
  await undo();
  expect(stored()).toEqual([OLD, APP, { ...COINS, verdict: 'fold' }]);
});

test('brings back nothing that was taken back elsewhere', async () => {
  start(LIST);
  await leaving(2, () => stage.actions.deleteCorrection(COINS));
  await changeSettings({ kind: 'uncorrect', site: APP.site, print: APP.print });
  await undo();
  expect(stored()).toEqual([OLD, COINS]);
});
