/** How expected failures travel between contexts: as values. */

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  /** `error` is for developers and for comparison with constants, never shown to readers. */
  | { readonly ok: false; readonly error: string };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(error: string): { readonly ok: false; readonly error: string } {
  return { ok: false, error };
}

/** What a caught value says, as text. */
export function failureOf(thrown: unknown): { readonly ok: false; readonly error: string } {
  return failure(thrown instanceof Error ? thrown.message : String(thrown));
}

/** The error when nobody listens: no content script in that tab, or one of a Winnow that has been updated since. */
export const UNREACHABLE = 'unreachable';
