/** Pages with reference text: `html/ID.html.gz` beside `ground-truth/ID.json`, as W. C. X. B. has them. */
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

export interface Reference {
  readonly id: string;
  /** Empty where the collection does not know it. */
  readonly url: string;
  /** Kind of page, such as `article` or `forum`, as the collection says. */
  readonly type: string;
  /** The page's main content as plain text; empty where there is none. */
  readonly content: string;
  /** Snippets of it, and snippets of the page that are none of it. */
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly html: () => string;
}

/** Lists the pages of a folder by their ids. Throws where the folder has no such pages. */
export function listReferences(folder: string): readonly Reference[] {
  const truths = path.join(folder, 'ground-truth');
  const names = fs.readdirSync(truths).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => {
    const told = JSON.parse(fs.readFileSync(path.join(truths, name), 'utf8'));
    const id = name.slice(0, -'.json'.length);
    const file = path.join(folder, 'html', `${id}.html.gz`);
    return {
      id,
      url: told.url ?? '',
      type: told._internal.page_type.primary,
      content: told.ground_truth.main_content ?? '',
      with: told.ground_truth.with ?? [],
      without: told.ground_truth.without ?? [],
      html: () => zlib.gunzipSync(fs.readFileSync(file)).toString('utf8'),
    };
  });
}
