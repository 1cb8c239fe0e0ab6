/** A snapshot taken apart into its items, and put together from them. */
import { KINDS, type Snapshot } from '../../src/snapshot/snapshot.ts';

/** Its kind, and its characters. */
export type Item = readonly [kind: number, characters: string];

export function itemsOf({ codes, text }: Snapshot): readonly Item[] {
  let end = 0;
  return codes.map((code) => {
    const kind = code % KINDS;
    const start = end;
    end += (code - kind) / KINDS;
    return [kind, text.slice(start, end)];
  });
}

export function snapshotOf(items: readonly Item[]): Snapshot {
  return {
    codes: items.map(([kind, characters]) => kind + KINDS * characters.length),
    text: items.map(([, characters]) => characters).join(''),
  };
}
