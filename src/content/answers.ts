/** What the page answers to the popup. */
import type { ToPage } from '../platform/messages.ts';
import type { Handlers } from '../platform/messaging.ts';
import { failure, type Result, success } from '../platform/result.ts';
import type { Session } from './session.ts';

const GONE = failure('no such fold');

function done(isDone: boolean): Result<void> {
  return isDone ? success(undefined) : GONE;
}

function known<T>(value: T | undefined): Result<T> {
  return value === undefined ? GONE : success(value);
}

/** Answers for whatever session there is when a message comes. */
export function answersOf(current: () => Session): Handlers<ToPage> {
  const ask = async <T>(answer: (session: Session) => Result<T> | Promise<Result<T>>): Promise<Result<T>> => {
    const session = current();
    await session.started;
    // The reader may have gone elsewhere on the page before its first look was over.
    return session === current() ? answer(session) : ask(answer);
  };
  return {
    'page:read': () => ask((session) => success(session.state())),
    'page:copy': () => ask((session) => success(session.copy())),
    'fold:toggle': (_, id, open) =>
      ask((session) => done(session.command((folding) => folding.toggle(id, open)))),
    'fold:reveal': (_, id) => ask((session) => done(session.command((folding) => folding.reveal(id)))),
    'fold:keep': (_, id) => ask(async ({ ladder }) => known(await ladder.keep(id, true))),
    'fold:unkeep': (_, id) => ask(async ({ ladder }) => known(await ladder.keep(id, false))),
    'fold:report': (_, id) => ask(async ({ report }) => done(await report(id))),
    'site:leave': (_, what, isLeft) => ask(async ({ ladder }) => success(await ladder.leave(what, isLeft))),
    'picker:open': (_, from) => ask((session) => done(session.picks.open(from))),
    'picker:borders': (_, id) => ask((session) => done(session.picks.setBorders(id))),
  };
}
