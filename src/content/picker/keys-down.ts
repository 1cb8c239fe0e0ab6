/** Which keys are down in a document: what was begun with a key there must not end elsewhere. */

export interface KeysDown {
  /** Calls back as soon as no key is down: at once where none is, and after a second where that is not heard of. */
  readonly whenUp: (act: () => void) => void;
}

/** In milliseconds. */
const PATIENCE = 1000;

export function watchKeys(document: Document): KeysDown {
  const down = new Set<string>();
  let waiting: (() => void) | undefined;
  const release = (): void => {
    const act = waiting;
    waiting = undefined;
    act?.();
  };
  document.addEventListener('keydown', ({ code }) => down.add(code), { capture: true });
  document.addEventListener(
    'keyup',
    ({ code }) => {
      down.delete(code);
      if (down.size === 0) release();
    },
    { capture: true },
  );
  return {
    whenUp: (act) => {
      if (down.size === 0) return act();
      waiting = act;
      setTimeout(release, PATIENCE);
    },
  };
}
