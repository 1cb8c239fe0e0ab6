/** `npm start`: Winnow in a browser, on the sample site or on a saved page, from a fresh clone on. */
import { run } from './bootstrap.mjs';

run('start.ts');
