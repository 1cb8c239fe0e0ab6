/** Reads labelled pages: `pages/ID.html.gz` beside `labels/ID.json`, blocks named by number and text hash. */
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { parse } from 'tldts';
import { CATEGORIES, type Category, type Zone } from '../../src/engine/types.ts';
import { fieldsOf } from '../../src/engine/unchecked.ts';
import { jsonIn } from './json-file.ts';
import { hashOf } from './random.ts';

export interface LabelledUnit {
  readonly cat: Category;
  readonly zone: Zone;
  /** Indexes into the page's list of blocks. */
  readonly blocks: readonly number[];
}

export interface LabelledPage {
  readonly id: string;
  readonly url: string;
  readonly lang: string;
  /** `ok` and `paywalled` pages are measured; `advertorial` and `not_article_page` ones have nothing to fold. */
  readonly quality: string;
  readonly promos: readonly LabelledUnit[];
  readonly article: readonly number[];
  readonly ignore: readonly number[];
  /** Hash of each block's text, 8 hex digits each, joined. */
  readonly keys: string;
  /** All pages of one group stay together when pages are split: the registrable domain, or the writer of a case. */
  readonly group: string;
  /** Names the page in reports. */
  readonly name: string;
  readonly html: () => string;
}

/** Lists the labelled pages of folders, in a fixed order. Throws with the folder's name where there are none, and with a file's where it is damaged. */
export function listPages(folders: readonly string[]): readonly LabelledPage[] {
  return folders.flatMap((folder) => {
    const labels = path.join(folder, 'labels');
    if (!fs.existsSync(labels))
      throw new Error(`No labels in ${folder}: expected pages/*.html.gz and labels/*.json`);
    return fs
      .readdirSync(labels)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => {
        const label = readLabel(path.join(labels, name));
        const file = path.join(folder, 'pages', `${label.id}.html.gz`);
        return { ...label, group: groupOf(label), name: label.id, html: () => unpacked(file) };
      });
  });
}

type Label = Omit<LabelledPage, 'group' | 'name' | 'html'> & { readonly structure?: string };

/** Reads a label. Throws with the file's name and what is wrong with it. */
function readLabel(file: string): Label {
  const label = fieldsOf<Label>(jsonIn(file)) as Partial<Label>;
  const texts = ['id', 'url', 'quality', 'keys'] as const;
  const lists = ['promos', 'article', 'ignore'] as const;
  const missing =
    texts.find((name) => typeof label[name] !== 'string') ??
    lists.find((name) => !Array.isArray(label[name]));
  if (missing)
    throw new Error(`${file} is no label of a page: its "${missing}" is missing or of another kind.`);
  const stranger = label.promos?.find(({ cat }) => !CATEGORIES.includes(cat));
  if (stranger) throw new Error(`${file} names a category "${stranger.cat}" that there is not.`);
  return label as Label;
}

function unpacked(file: string): string {
  try {
    return zlib.gunzipSync(fs.readFileSync(file)).toString('utf8');
  } catch (error) {
    throw new Error(`${file} cannot be read as a gzipped page: ${(error as Error).message}`);
  }
}

/**
 * Carries labelled block numbers over to a list of blocks found by other code: by text hash, in order, as the scorer
 * does. -1 where a block has no counterpart.
 */
export function alignBlocks(keys: string, texts: readonly string[]): readonly number[] {
  const from = keys.match(/.{8}/g) ?? [];
  const to = texts.map((text) => hashOf(text).toString(16).padStart(8, '0'));
  let at = 0;
  return from.map((key) => {
    for (let j = at; j < Math.min(to.length, at + 80); j++) {
      if (to[j] !== key) continue;
      at = j + 1;
      return j;
    }
    return -1;
  });
}

function groupOf(label: { id: string; url: string; structure?: string }): string {
  if (label.structure) return writerOf(label.id);
  return siteOf(label.url) ?? label.id;
}

/** The registrable domain of an address, or its host where that has none. */
export function siteOf(url: string): string | undefined {
  const { domain, hostname } = parse(url, { allowPrivateDomains: true });
  return domain ?? hostname ?? undefined;
}

/** The group of a written case, in whatever structure: its writer, by the letters that its id begins with. */
export function writerOf(id: string): string {
  return `writer ${/^[a-z]*/.exec(id)?.[0]}`;
}
