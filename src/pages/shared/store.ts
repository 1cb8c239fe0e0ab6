/** The state of an extension page: one value, drawn anew whenever it changes. */

export interface Store<State> {
  readonly get: () => State;
  /** Puts some fields in the place of the old ones. */
  readonly set: (change: Partial<State>) => void;
}

/** A store that calls back with each new state. */
export function createStore<State extends object>(
  initial: State,
  onChange: (state: State) => void,
): Store<State> {
  let state = initial;
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      onChange(state);
    },
  };
}
