import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { withoutBreaks } from '../../scripts/build.ts';
import { licensesOf } from '../../scripts/licenses.ts';
import { type Manifest, manifestFor } from '../../scripts/manifest.ts';
import { unexpected } from '../../scripts/step-store-lint.ts';
import { countTests } from '../../scripts/step-tests.ts';
import { zipFolder } from '../../scripts/zip.ts';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Manifest;

describe('manifestFor', () => {
  test('Chrome gets its service worker and nothing of Firefox', () => {
    const chrome = manifestFor('chrome', manifest);
    expect(chrome.background).toEqual({ service_worker: 'background.js' });
    expect(chrome.browser_specific_settings).toBeUndefined();
    expect(chrome.minimum_chrome_version).toBe('120');
  });

  test('Firefox gets its event page and nothing of Chrome', () => {
    const firefox = manifestFor('firefox', manifest);
    expect(firefox.background).toEqual({ scripts: ['background.js'] });
    expect(firefox.browser_specific_settings).toEqual(manifest.browser_specific_settings);
    expect(firefox.minimum_chrome_version).toBeUndefined();
  });

  test('all else is the same in both', () => {
    const { background: _, minimum_chrome_version: __, ...chrome } = manifestFor('chrome', manifest);
    const { background: ___, browser_specific_settings: ____, ...firefox } = manifestFor('firefox', manifest);
    expect(chrome).toEqual(firefox);
  });
});

test('style sheets within code lose their line breaks, and nothing else does', () => {
  const code = '// A line\nconst SIZE = 4;\nconst SAID = `Four\n  words`;\n';
  expect(withoutBreaks(`${code}export const SHEET = \`\n.line {\n  gap: \${SIZE}px;\n}\n\`;\n`)).toBe(
    `${code}export const SHEET = \` .line { gap: \${SIZE}px; } \`;\n`,
  );
});

describe('zipFolder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'winnow-zip-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Writes the same two files in an order and with a time of its own. */
  function archive(name: string, files: readonly string[], time: number): Uint8Array {
    const source = join(folder, name);
    mkdirSync(join(source, 'icons'), { recursive: true });
    for (const file of files) {
      writeFileSync(join(source, file), `content of ${file}`);
      utimesSync(join(source, file), time, time);
    }
    zipFolder(source, `${source}.zip`);
    return readFileSync(`${source}.zip`);
  }

  test('the same files give the same bytes', () => {
    const one = archive('one', ['b.js', 'icons/a.png'], 1_000_000_000);
    const two = archive('two', ['icons/a.png', 'b.js'], 1_700_000_000);
    expect(Buffer.compare(one, two)).toBe(0);
    expect(Object.keys(unzipSync(one))).toEqual(['b.js', 'icons/a.png']);
  });

  test('whoever unpacks it may read the files, and write their own', () => {
    const bytes = Buffer.from(archive('three', ['b.js', 'icons/a.png'], 1_000_000_000));
    // An entry of the central directory: APPNOTE.txt, section 4.3.12. The upper half of its attributes is Unix's mode.
    const modes: number[] = [];
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1))
      modes.push(bytes.readUInt32LE(at + 38) >>> 16);
    expect(modes).toEqual([0o100644, 0o100644]);
  });
});

describe('licensesOf', () => {
  const folder = mkdtempSync(join(tmpdir(), 'winnow-licences-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['a package', 'root/node_modules/grain', 'node_modules/grain/a.js'],
    [
      'one inside of another',
      'root/node_modules/mill/node_modules/chaff',
      'node_modules/mill/node_modules/chaff/a.js',
    ],
    [
      'one outside of the project',
      'shared/node_modules/@farm/sieve',
      '../shared/node_modules/@farm/sieve/lib/a.js',
    ],
  ])('names %s', (_, place, source) => {
    const name = place.replace(/.*node_modules\//, '');
    mkdirSync(join(folder, place), { recursive: true });
    writeFileSync(join(folder, 'root', 'LICENSE'), 'ours');
    writeFileSync(join(folder, place, 'package.json'), JSON.stringify({ name, version: '1.0.0' }));
    writeFileSync(join(folder, place, 'LICENSE'), `as ${name} says`);
    expect(licensesOf(join(folder, 'root'), ['src/a.ts', source])).toContain(
      `${name} 1.0.0\n\nas ${name} says\n`,
    );
  });
});

describe('unexpected', () => {
  const known = { _type: 'warning', code: 'UNSAFE_VAR_ASSIGNMENT', file: 'popup.js', message: '' } as const;
  test.each([
    ['what is known', [known], 0],
    ['one more than is known', [known, known], 1],
    ['what is known, in another page', [{ ...known, file: 'chunks/a.js' }], 0],
    ['the same in what runs in web pages', [{ ...known, file: 'content.js' }], 1],
    ['the same in the background', [{ ...known, file: 'background.js' }], 1],
    ['another warning', [{ ...known, code: 'DANGEROUS_EVAL' }], 1],
    ['an error of that code', [{ ...known, _type: 'error' as const }], 1],
    ['a message about no file', [{ _type: 'notice' as const, code: 'X', message: '' }], 1],
  ])('%s', (_, messages, count) => {
    expect(unexpected(messages, 1)).toHaveLength(count);
  });
});

test('a test file that breaks before its first test counts as a failure', () => {
  const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2 };
  const files = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'passed', assertionResults: [{}] },
  ];
  expect(countTests({ ...report, testResults: files })).toEqual({ passed: 3, failed: 2, skipped: 2 });
});
