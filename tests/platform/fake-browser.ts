/** A browser's extension interfaces in memory, as far as Winnow uses them, and without what jsdom cannot know. */
import { messagesIn } from '../../scripts/messages-file.ts';

type Listener = (...args: readonly never[]) => unknown;

interface FakeEvent {
  readonly addListener: (listener: Listener) => void;
  readonly removeListener: (listener: Listener) => void;
  /** Calls each listener, and gives their answers. */
  readonly fire: (...args: readonly unknown[]) => readonly unknown[];
}

function fakeEvent(): FakeEvent {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    fire: (...args) => Array.from(listeners, (listener) => listener(...(args as readonly never[]))),
  };
}

interface FakeArea {
  /** What is stored; tests may look and write here. */
  readonly data: Map<string, unknown>;
  /** Errors that the next calls reject with, one per call; an empty one lets its call pass. */
  readonly failures: string[];
  readonly get: (key?: string) => Promise<Record<string, unknown>>;
  readonly set: (values: Record<string, unknown>) => Promise<void>;
  readonly remove: (keys: readonly string[]) => Promise<void>;
}

/** Every call takes a turn of the event loop, as in a browser: whoever reads, waits and writes may be overtaken. */
function fakeArea(name: string, onChanged: FakeEvent): FakeArea {
  const data = new Map<string, unknown>();
  const failures: string[] = [];
  const turn = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    const failure = failures.shift();
    if (failure) throw new Error(failure);
  };
  return {
    data,
    failures,
    get: async (key) => {
      await turn();
      const entries = [...data].filter(([each]) => key === undefined || each === key);
      return structuredClone(Object.fromEntries(entries));
    },
    set: async (values) => {
      await turn();
      for (const [key, newValue] of Object.entries(structuredClone(values))) {
        data.set(key, newValue);
        onChanged.fire({ [key]: { newValue } }, name);
      }
    },
    remove: async (keys) => {
      await turn();
      for (const key of keys) if (data.delete(key)) onChanged.fire({ [key]: {} }, name);
    },
  };
}

interface FakeMenus {
  /** Titles by id. */
  readonly entries: Map<string, string>;
  readonly update: (id: string, change: { readonly title: string }) => Promise<void>;
  readonly create: (entry: { readonly id: string; readonly title: string }) => void;
  readonly onClicked: FakeEvent;
}

export function fakeMenus(): FakeMenus {
  const entries = new Map<string, string>();
  return {
    entries,
    update: async (id, { title }) => {
      if (!entries.has(id)) throw new Error('no such entry');
      entries.set(id, title);
    },
    create: ({ id, title }) => void entries.set(id, title),
    onClicked: fakeEvent(),
  };
}

const storageChanged = fakeEvent();

/** Stands in for `webextension-polyfill`. One for all tests of a file: call `reset` before each. */
export const fakeBrowser = {
  runtime: {
    id: 'winnow',
    getURL: (path: string) => `extension://winnow/${path}`,
    getManifest: () => ({ version: '0.1.0' }),
    onMessage: fakeEvent(),
    /** Answered by the listeners of this same context, as the background would. */
    sendMessage: (message: unknown): Promise<unknown> => deliver(message, fakeBrowser.sender),
  },
  /** Who the next messages come from. */
  sender: { id: 'winnow', url: 'extension://winnow/popup.html' } as Record<string, unknown>,
  i18n: {
    getMessage: (key: string, words: readonly string[]) => english(key, ...words),
    getUILanguage: () => 'en-US',
  },
  storage: {
    local: fakeArea('local', storageChanged),
    session: fakeArea('session', storageChanged),
    onChanged: storageChanged,
  },
  tabs: {
    sendMessage: (_tabId: number, _message: unknown): Promise<unknown> => Promise.reject(new Error('nobody')),
    get: (_id: number): Promise<unknown> => Promise.reject(new Error('no tab')),
    reload: async (_id: number): Promise<void> => undefined,
    update: async (_id: number, _change: { readonly active: boolean }): Promise<void> => undefined,
    query: async (): Promise<readonly unknown[]> => [],
    getCurrent: async (): Promise<unknown> => undefined,
    create: async (_tab: Readonly<Record<string, unknown>>): Promise<unknown> => undefined,
    onUpdated: fakeEvent(),
    onRemoved: fakeEvent(),
    /** Undefined as in Firefox, where a test says so. */
    onReplaced: fakeEvent() as FakeEvent | undefined,
  },
  windows: {
    getAll: async (): Promise<readonly unknown[]> => [],
    create: async (_window: Readonly<Record<string, unknown>>): Promise<unknown> => undefined,
  },
  /** Whether Winnow's own page stands in a private window, as it does in Firefox and never in Chrome. */
  extension: { inIncognitoContext: false },
  /** Undefined as on Android, where a test says so. */
  contextMenus: fakeMenus() as FakeMenus | undefined,
  commands: { onCommand: fakeEvent() } as { readonly onCommand: FakeEvent } | undefined,
  permissions: {
    contains: async (_permissions: { readonly origins: readonly string[] }): Promise<boolean> => true,
    request: async (_permissions: { readonly origins: readonly string[] }): Promise<boolean> => true,
  },
  action: {
    /** All calls, by method name and argument. */
    calls: [] as (readonly [string, unknown])[],
    setTitle: async (details: unknown) => void fakeBrowser.action.calls.push(['setTitle', details]),
    setBadgeText: async (details: unknown) => void fakeBrowser.action.calls.push(['setBadgeText', details]),
    setBadgeTextColor: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
  },
};

const english = messagesIn('src/_locales/en/messages.json');

/** Delivers a message to the listeners of `runtime.onMessage`; the first answer counts, as in a browser. */
export function deliver(message: unknown, sender: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const results = fakeBrowser.runtime.onMessage.fire(structuredClone(message), sender, resolve);
    if (!results.includes(true)) reject(new Error('Could not establish connection.'));
  });
}

/** Empties storage and notes; listeners stay, as their owners remove them by signal. */
export function reset(): void {
  for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.session]) {
    area.data.clear();
    area.failures.length = 0;
  }
  fakeBrowser.action.calls.length = 0;
  fakeBrowser.extension = { inIncognitoContext: false };
  fakeBrowser.sender = { id: 'winnow', url: 'extension://winnow/popup.html' };
}
