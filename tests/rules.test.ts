/** The rules of the house, checked on the project's own files. */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOMS_APART } from '../vitest.config.ts';
import { filesBelow, importsOf, namesBelow, type SourceFile } from './source-files.ts';

const CODE = ['.ts', '.tsx', '.mjs'];
const source = filesBelow(['src'], ['.ts', '.tsx']);
/** All code but this file, which has to name what it forbids. */
const everywhere = filesBelow(['src', 'scripts', 'tests'], CODE).filter(
  ({ path }) => path !== 'tests/rules.test.ts',
);

function inside(...folders: readonly string[]): readonly SourceFile[] {
  return source.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));
}

function outside(folder: string): readonly SourceFile[] {
  return source.filter(({ path }) => !path.startsWith(`${folder}/`));
}

/** Places where files say what they must not, as `path: words`. */
function saying(files: readonly SourceFile[], words: RegExp): readonly string[] {
  const all = new RegExp(words, `g${words.flags.replace('g', '')}`);
  return files.flatMap(({ path, code }) => [...code.matchAll(all)].map(([match]) => `${path}: ${match}`));
}

describe('what code must not say', () => {
  test.each([
    [
      'browser API outside of platform',
      outside('src/platform'),
      /\b(?:browser|chrome)\.\w+|webextension-polyfill/,
    ],
    [
      'a clock or a store in the engine',
      inside('src/engine'),
      /\bnew Date\b|\bDate\.\w+|\bperformance\.\w+|\b(?:local|session)Storage\b|\bindexedDB\b|\bset(?:Timeout|Interval)\b|\bMath\.random\b/,
    ],
    [
      'markup from text',
      source,
      /\.innerHTML\b|\.outerHTML\s*=[^=]|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bdocument\.write\b|\bcreateContextualFragment\b/,
    ],
    [
      'the network',
      source,
      /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bWebTransport\b|\bsendBeacon\b|\bEventSource\b|\bimportScripts\b/,
    ],
    ['a question that Node 20 gets wrong', everywhere, /\bURL\.canParse\(/],
    ['code from text', source, /\beval\(|\bnew Function\b/],
    ['any', everywhere, /: any\b|\bas any\b|<any>|@ts-(?:ignore|expect-error|nocheck)/],
    ['a default export', everywhere, /^export default\b|\bas default\b/m],
    ['a test that runs alone or never', everywhere, /\b(?:test|it|describe)\.(?:only|skip|todo)\(/],
  ] as const)('%s', (_, files, words) => {
    expect(files.length).toBeGreaterThan(0);
    expect(saying(files, words)).toEqual([]);
  });

  test('paths of one machine', () => {
    const texts = filesBelow(['src', 'scripts', 'tests', 'icons'], ['']);
    const root = ['README.md', 'package.json', 'manifest.json', '.ci/run'].map((path) => {
      const text = readFileSync(path, 'utf8');
      return { path, text, code: text };
    });
    expect(saying([...texts, ...root], /(?<![\w.])\/(?:work|home|tmp)\/\w+/)).toEqual([]);
  });
});

test('tests that put others in the place of modules and globals stand apart', () => {
  const files = filesBelow(['tests'], ['.ts', '.tsx']).filter(({ path }) => path !== 'tests/rules.test.ts');
  const shared = files.filter(({ path }) => !ROOMS_APART.includes(path.split('/')[1] ?? ''));
  expect(shared.length).toBeLessThan(files.length);
  expect(saying(shared, /\bvi\.(?:mock|doMock|resetModules|stubGlobal|stubEnv)\(/)).toEqual([]);
});

describe('who imports whom', () => {
  /** Each room of the house with the rooms it may import from, besides itself. */
  const ROOMS: Readonly<Record<string, readonly string[]>> = {
    engine: [],
    article: ['engine'],
    snapshot: ['engine'],
    settings: ['engine'],
    reports: ['engine', 'settings'],
    platform: ['engine', 'article', 'snapshot', 'settings', 'reports'],
    content: ['engine', 'article', 'snapshot', 'settings', 'reports', 'platform'],
    background: ['engine', 'snapshot', 'settings', 'reports', 'platform'],
    pages: ['engine', 'article', 'settings', 'reports', 'platform'],
  };

  test.each(Object.entries(ROOMS))('%s', (room, allowed) => {
    const rooms = [room, ...allowed].map((name) => `src/${name}/`);
    const strange = inside(`src/${room}`).flatMap((file) =>
      importsOf(file)
        .filter(
          (name) =>
            name.includes('/') && !name.startsWith('@') && !rooms.some((each) => name.startsWith(each)),
        )
        .filter((name) => existsSync(name) || name.startsWith('.'))
        .map((name) => `${file.path}: ${name}`),
    );
    expect(strange).toEqual([]);
  });

  test('the engine imports no package', () => {
    const packages = inside('src/engine').flatMap((file) =>
      importsOf(file).filter((name) => !name.startsWith('src/')),
    );
    expect(packages).toEqual([]);
  });

  test('a page of the extension imports no other one', () => {
    const strange = inside('src/pages').flatMap((file) => {
      const own = file.path.split('/').slice(0, 3).join('/');
      return importsOf(file)
        .filter((name) => name.startsWith('src/pages/') && !name.startsWith(`${own}/`))
        .filter((name) => !name.startsWith('src/pages/shared/'))
        .map((name) => `${file.path}: ${name}`);
    });
    expect(strange).toEqual([]);
  });

  test('there is no room without a rule', () => {
    const rooms = new Set(source.map(({ path }) => path.split('/')[1]));
    expect([...rooms].filter((room) => !Object.hasOwn(ROOMS, room ?? ''))).toEqual([]);
  });
});

describe('files', () => {
  const files = filesBelow(['src', 'scripts', 'tests'], [...CODE, '.css']);

  test('have at most 250 lines, data and sample pages excepted', () => {
    const long = files
      .filter(({ path }) => !path.startsWith('src/engine/data/') && !path.startsWith('tests/fixtures/'))
      .filter(({ text }) => text.trimEnd().split('\n').length > 250);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('have kebab-case names that say what is inside', () => {
    const names = ['src', 'scripts', 'tests', 'icons'].flatMap(namesBelow);
    const odd = names.filter((path) =>
      path.split('/').some((part) => !/^_?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/.test(part)),
    );
    const vague = names.filter((path) =>
      /(?:^|[/.-])(?:utils?|helpers?|common|manager|misc)(?:[/.-]|$)/.test(path),
    );
    expect([...odd, ...vague]).toEqual([]);
  });

  test('of src and scripts open with a sentence', () => {
    const silent = filesBelow(['src', 'scripts'], CODE).filter(
      ({ text }) => !/^(?:#!.*\n)?\/\*\*/.test(text),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

describe('README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as {
    readonly version: string;
    readonly permissions: readonly string[];
    readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  };

  test('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)|\bsrc="(?!https?:)([^"]+)"/g)];
    const files = links.map(([, link, picture]) => posix.normalize(link ?? picture ?? ''));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  test('names each permission of the manifest, and no other', () => {
    const section = /^## Permissions$([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(readme)?.[1] ?? '';
    const named = [...section.matchAll(/^\| ((?:`[^`]+`(?:, )?)+) \|/gm)].flatMap(([, cell]) =>
      [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    const granted = [...manifest.permissions, ...manifest.content_scripts.flatMap(({ matches }) => matches)];
    expect(named.sort()).toEqual([...granted].sort());
  });

  test('calls what readers press as it is called there', () => {
    /** Labels of the browsers' own pages, and a word that is stressed. */
    const others = [
      'Developer mode',
      'Load unpacked',
      'Load Temporary Add-on…',
      'Install Add-on From File…',
      'about',
    ];
    const english = JSON.parse(readFileSync('src/_locales/en/messages.json', 'utf8')) as Readonly<
      Record<string, { readonly message: string }>
    >;
    const known = new Set([...others, ...Object.values(english).map(({ message }) => message)]);
    const prose = readme.replace(/```[\s\S]*?```|`[^`]*`|\*\*/g, ' ');
    const named = [...prose.matchAll(/\*(?!\s)([^*]+)\*|“([^”]+)”/g)].map(([, italic, quoted]) =>
      (italic ?? quoted ?? '').replace(/\s+/g, ' '),
    );
    expect(named.length).toBeGreaterThan(others.length);
    expect(named.filter((label) => !known.has(label))).toEqual([]);
    expect(others.filter((label) => !named.includes(label))).toEqual([]);
  });

  test('the version is the same everywhere', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(manifest.version).toBe(version);
  });
});
