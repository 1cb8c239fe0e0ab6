/** Brings stored settings of an older version up to today's, one integer step at a time. */
import { fieldsOf } from '../engine/unchecked.ts';
import { SETTINGS_VERSION } from './schema.ts';

/** A stored object of any version, its fields unchecked. */
export type Stored = Readonly<Record<string, unknown>>;

/** One version up. Gets the whole stored object, unchecked, and leaves alone what it does not know. */
export type Step = (stored: Stored) => Stored;

/** Version 2 brought the reader page. Whatever stood under the name of its settings before was not Winnow's. */
function readerPage({ reading: _, ...stored }: Stored): Stored {
  return stored;
}

/** Version 3 made corrections of what was called "not a promo". Their names of texts are still known: see `corrections.ts`. */
function corrections({ kept, categoriesOff: _, ...stored }: Stored): Stored {
  const blocks = Array.isArray(kept) ? kept : [];
  const said = blocks.map((block: unknown) => {
    const { site, fingerprint } = fieldsOf<Stored>(block);
    return { site, verdict: 'keep', category: 'other', print: fingerprint, words: '', day: '', times: 0 };
  });
  return said.length > 0 ? { ...stored, corrections: said } : stored;
}

/** `STEPS[n]` leads from version n + 1 to version n + 2. */
const STEPS: readonly Step[] = [readerPage, corrections];

/** The version of stored settings; 1 where it is missing or no version at all. */
export function versionOf(stored: Stored): number {
  const { version } = stored;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : 1;
}

/**
 * The stored object at version `target`. One of a newer Winnow (the reader went back to an older one) stays as it is:
 * its known fields are read as far as they still fit, and `mergeSettings` in `parse.ts` keeps the others on each write.
 */
export function migrate(stored: Stored, steps = STEPS, target: number = SETTINGS_VERSION): Stored {
  let now = stored;
  for (let version = versionOf(stored); version < target; version += 1) {
    const step = steps[version - 1];
    now = { ...(step ? step(now) : now), version: version + 1 };
  }
  return now;
}
