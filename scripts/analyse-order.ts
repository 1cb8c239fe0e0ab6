/** What the arguments of `npm run analyse` ask for. */
import { parseArgs } from 'node:util';
import { SCOPES, type Scope } from '../src/engine/types.ts';

export interface Order {
  readonly files: readonly string[];
  /** The address that the pages were saved from; undefined leaves it to what each page says of itself. */
  readonly url: string | undefined;
  readonly scope: Scope;
}

/** Reads the arguments; gives a sentence where something is wrong with them. */
export function orderOf(args: readonly string[]): Order | string {
  try {
    const options = { url: { type: 'string' }, scope: { type: 'string', default: 'article' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const scope = SCOPES.find((each) => each === values.scope);
    if (positionals.length === 0) return 'Name at least one saved page.';
    if (!scope) return `--scope is ${SCOPES.join(' or ')}, not "${values.scope}".`;
    if (values.url !== undefined && !(/^https?:/i.test(values.url) && URL.canParse(values.url))) {
      return `--url is the address the page was saved from, such as https://news.example/a, not "${values.url}".`;
    }
    return { files: positionals, url: values.url, scope };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
