/** `npm test`: everything that is checked, from a fresh clone on. */
import { run } from './bootstrap.mjs';

run('check.ts');
