/** What the arguments of `npm run analyse` ask for. */

import { parseArgs } from 'node:util';
import { parseAddress } from '../src/engine/address.ts';
import { SCOPES, type Scope } from '../src/engine/types.ts';

/** What is written of each page: one line of JSON, or its clean article alone. */
export const FORMATS = ['json', 'markdown', 'text', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export interface Order {
  readonly files: readonly string[];
  /** The address that the pages were saved from; undefined leaves it to what each page says of itself. */
  readonly url: string | undefined;
  readonly scope: Scope;
  readonly format: Format;
}

/** Reads the arguments; gives a sentence where something is wrong with them. */
export function orderOf(args: readonly string[]): Order | string {
  try {
    const options = {
      url: { type: 'string' },
      scope: { type: 'string', default: 'article' },
      format: { type: 'string', default: 'json' },
    } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const scope = SCOPES.find((each) => each === values.scope);
    if (positionals.length === 0) return 'Name at least one saved page.';
    if (!scope) return `--scope is ${SCOPES.join(' or ')}, not "${values.scope}".`;
    const format = FORMATS.find((each) => each === values.format);
    if (!format)
      return `--format is ${FORMATS.slice(0, -1).join(', ')} or ${FORMATS.at(-1)}, not "${values.format}".`;
    if (values.url !== undefined && !(/^https?:/i.test(values.url) && parseAddress(values.url))) {
      return `--url is the address the page was saved from, such as https://news.example/a, not "${values.url}".`;
    }
    return { files: positionals, url: values.url, scope, format };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
