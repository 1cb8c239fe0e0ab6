/** Waiting for moments in which a page has nothing better to do. Every wait ends early when its signal is aborted. */

/** Resolves when `start` calls back, later, or on abort; then `stop` gets what `start` gave, to call it off. */
export function until<T>(
  signal: AbortSignal,
  start: (done: () => void) => T,
  stop: (handle: T) => void,
): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      signal.removeEventListener('abort', done);
      stop(handle);
      resolve();
    };
    const handle = start(done);
    signal.addEventListener('abort', done);
  });
}

/** Resolves after so many milliseconds. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return until(signal, (done) => setTimeout(done, milliseconds), clearTimeout);
}

/** Resolves when the browser is idle, after `timeout` milliseconds at the latest. */
export function idleMoment(timeout: number, signal: AbortSignal): Promise<void> {
  return until(signal, (done) => requestIdleCallback(done, { timeout }), cancelIdleCallback);
}

/** Resolves after two frames, by when what is on its way has been laid out. Hidden tabs draw none: there a little later. */
export async function twoFrames(document: Document, signal: AbortSignal): Promise<void> {
  const frame = (): Promise<void> =>
    until(signal, (done) => requestAnimationFrame(done), cancelAnimationFrame);
  const waits = [pause(100, signal)];
  if (!document.hidden) waits.push(frame().then(frame));
  await Promise.race(waits);
}

/** Resolves at the next such event. */
export function happening(target: EventTarget, event: string, signal: AbortSignal): Promise<void> {
  const listen = (done: () => void): (() => void) => {
    target.addEventListener(event, done);
    return done;
  };
  return until(signal, listen, (done) => target.removeEventListener(event, done));
}
