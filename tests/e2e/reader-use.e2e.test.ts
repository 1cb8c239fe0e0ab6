/** What can be done with the article: find one's way, listen, take it along, put promos back. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { press, textOf, words } from './harness/controls.ts';
import { openPanel, openReaderAt, openSample, reloaded } from './harness/reader.ts';
import { finishSentence, giveVoices, markedText, saidIn, silence } from './harness/speech.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { catchFiles, copiedIn, filesOf } from './harness/taken-along.ts';
import { ENGLISH, GERMAN } from './pages/samples.ts';

const HEADINGS = ENGLISH.article.blocks
  .filter((block) => block.startsWith('## '))
  .map((block) => block.replace('## ', ''));

function current(reader: Page): Promise<string> {
  return reader.evaluate(() => document.querySelector('.outline [aria-current]')?.textContent ?? '');
}

function wayTests(stage: Stage): void {
  it('lists the headings, leads to them, and marks the current one', async () => {
    const { reader } = await openSample(stage, ENGLISH);
    await reader.setViewport({ width: 1280, height: 500 });
    await openPanel(reader, 'outline');
    const listed = await reader.$$eval('.outline a', (all) => all.map(({ textContent }) => textContent));
    expect(listed).toEqual(HEADINGS);
    expect(await current(reader)).toBe('');
    await press(reader, { name: HEADINGS[1] ?? '', within: '.outline' });
    await expect.poll(() => current(reader)).toBe(HEADINGS[1]);
    const top = () =>
      reader.evaluate(() => document.getElementById('section-2')?.getBoundingClientRect().top ?? -1);
    await expect.poll(top).toBeLessThan(200);
    expect(await top()).toBeGreaterThan(50);
  });

  it('follows links to notes and back without leaving the article', async () => {
    const last = /<p id="(b\d+)">(?![\s\S]*<p id="b\d+">)/.exec(ENGLISH.html)?.[1] ?? '';
    const noted = ENGLISH.html
      .replace(/(<p id="b\d+">[^<]*)<\/p>/, `$1<sup id="r1"><a href="#${last}">1</a></sup></p>`)
      .replace(new RegExp(`(<p id="${last}">[^<]*)</p>`), '$1 <a href="#r1">Back</a></p>');
    const { reader } = await openReaderAt(stage, '/notes', noted);
    await reader.setViewport({ width: 1280, height: 500 });
    // A press while the page still glides would be another test.
    await reader.evaluate(() => document.documentElement.style.setProperty('scroll-behavior', 'auto'));
    const seen = (selector: string): Promise<boolean> =>
      reader.$eval(selector, (element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    const [to, back] = ['.article-body sup a', '.article-body p > a'];
    await reader.focus(to);
    expect(await seen(back)).toBe(false);
    await reader.keyboard.press('Enter');
    await expect.poll(() => seen(back)).toBe(true);
    expect(await seen(to)).toBe(false);
    expect(await reader.$eval('.article-body :target', ({ textContent }) => textContent)).toMatch(/ Back$/);
    await reader.focus(back);
    await reader.keyboard.press('Enter');
    await expect.poll(() => seen(to)).toBe(true);
    expect(await reader.$$eval('.article-body a[target]', ({ length }) => length)).toBe(0);
    expect(await reader.evaluate(() => location.pathname)).toBe('/reader.html');
  });

  it('says how far one has come', async () => {
    const { reader } = await openSample(stage, ENGLISH);
    await reader.setViewport({ width: 1280, height: 500 });
    const now = () => reader.$eval('[role=progressbar]', (bar) => Number(bar.getAttribute('aria-valuenow')));
    await expect.poll(now).toBe(0);
    await reader.evaluate(() => document.querySelector('#section-1')?.scrollIntoView());
    await expect.poll(now).toBeGreaterThan(10);
    expect(await now()).toBeLessThan(100);
    await reader.evaluate(() => document.querySelector('.left-out')?.scrollIntoView());
    await expect.poll(now).toBe(100);
    await expect.poll(() => textOf(reader, '.tool-place')).toBe(words('reader_end'));
  });
}

function speechTests(stage: Stage): void {
  it('says that there are no voices', async () => {
    const { reader } = await openSample(stage, ENGLISH);
    await silence(reader);
    await openPanel(reader, 'listen');
    await expect.poll(() => textOf(reader, '#panel-listen')).toBe(words('reader_noVoices'));
    expect(await reader.$$('#panel-listen button')).toEqual([]);
  });

  it('reads sentence by sentence and marks each, without changing the text', async () => {
    const { reader } = await openSample(stage, ENGLISH);
    await giveVoices(reader);
    await openPanel(reader, 'listen');
    const before = await reader.$eval('.article', ({ outerHTML }) => outerHTML);
    await press(reader, { name: words('reader_play'), within: '#panel-listen' });
    const [first = '', second = ''] = ENGLISH.article.blocks;
    const sentences = [ENGLISH.article.title, ...first.split(/(?<=\.) /), second.split(/(?<=\.) /)[0]];
    for (const [index, sentence] of sentences.entries()) {
      await expect.poll(async () => (await saidIn(reader))[index]?.text).toBe(sentence);
      expect(await markedText(reader)).toBe(sentence);
      await finishSentence(reader);
    }
    expect((await saidIn(reader)).every(({ voice }) => voice === 'Ada')).toBe(true);
    expect(await reader.$eval('.article', ({ outerHTML }) => outerHTML)).toBe(before);
  });

  it('pauses, goes on, goes back and forth, and obeys speed and voice', async () => {
    const { reader } = await openSample(stage, ENGLISH);
    await giveVoices(reader);
    await openPanel(reader, 'listen');
    const button = (key: string) => press(reader, { name: words(key), within: '#panel-listen' });
    const last = async () => (await saidIn(reader)).at(-1);
    await button('reader_play');
    await button('reader_next');
    const [sentence = ''] = (ENGLISH.article.blocks[0] ?? '').split(/(?<=\.) /);
    await expect.poll(async () => (await last())?.text).toBe(sentence);
    await button('reader_pause');
    await button('reader_previous');
    await expect.poll(() => markedText(reader)).toBe(ENGLISH.article.title);
    const count = (await saidIn(reader)).length;
    await button('reader_play');
    await expect.poll(async () => (await saidIn(reader)).length).toBe(count + 1);
    await reader.select('#voice', 'voice:Greta');
    await expect.poll(async () => (await last())?.voice).toBe('Greta');
    await reader.$eval('#measure-speed', (slider) => {
      (slider as HTMLInputElement).value = '150';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect.poll(async () => (await last())?.rate).toBe(1.5);
    expect(await reader.$$eval('#voice option', (all) => all.map(({ textContent }) => textContent))).toEqual([
      words('reader_voiceAuto'),
      'Ada (British English)',
      'Greta (German (Germany))',
    ]);
  });
}

function takeTests(stage: Stage): void {
  it('copies as Markdown and as plain text', async () => {
    const { reader } = await openSample(stage, ENGLISH);
    await catchFiles(reader);
    await openPanel(reader, 'save');
    await press(reader, { name: words('reader_copyMarkdown') });
    await expect.poll(() => textOf(reader, '[role=status]')).toBe(words('reader_copied'));
    const markdown = await copiedIn(reader);
    expect(markdown).toMatch(/^---\n[\s\S]*title: [\s\S]*source: [\s\S]*\n---\n/);
    expect(markdown).toContain(ENGLISH.article.title);
    expect(markdown).toContain(ENGLISH.article.blocks.at(-1));
    await press(reader, { name: words('reader_copyText') });
    await expect.poll(() => copiedIn(reader)).not.toBe(markdown);
    expect(await copiedIn(reader)).toContain(ENGLISH.article.blocks.at(-1));
    expect(await copiedIn(reader)).not.toContain('---');
  });

  it('saves as Markdown, as plain text, and as one HTML file', async () => {
    const { reader } = await openSample(stage, ENGLISH);
    await catchFiles(reader);
    await openPanel(reader, 'save');
    for (const key of ['reader_saveMarkdown', 'reader_saveText', 'reader_saveHtml'])
      await press(reader, { name: words(key) });
    await expect.poll(async () => (await filesOf(reader)).length).toBe(3);
    const files = await filesOf(reader);
    expect(files.map(({ name }) => name.split('.').at(-1))).toEqual(['md', 'txt', 'html']);
    for (const { name, text } of files) {
      expect(name).toMatch(/^Oldhaven reopens/);
      expect(text).toContain(ENGLISH.article.title);
      expect(text).toContain(ENGLISH.article.blocks.at(-1));
    }
    expect(files[2]?.text).toMatch(/^<!doctype html>/i);
    expect(files[2]?.text).not.toMatch(/<script|data-winnow/);
  });
}

function promoTests(stage: Stage): void {
  it('says what was left out, and why, by category', async () => {
    const { reader } = await openSample(stage, GERMAN);
    const groups = await reader.$$eval('.left-out .group', (all) =>
      all.map((group) => ({
        name: group.querySelector('h3')?.textContent?.replace(/\s*\d+$/, ''),
        reasons: group.querySelectorAll('.reasons li').length > 0,
      })),
    );
    const names = GERMAN.categories.map((category) => words(`category_${category}`));
    expect(groups).toEqual(names.map((name) => ({ name, reasons: true })));
    expect(await textOf(reader, '.left-out')).toContain('3 promos.');
  });

  it('puts a promo back and leaves it out again', async () => {
    const { page, reader } = await openSample(stage, GERMAN);
    const promo = await page.$eval('#gold-de', (box) => box.querySelector('p, h3, h4')?.textContent?.trim());
    expect(await textOf(reader, '.article')).not.toContain(promo);
    const within = '[aria-labelledby="left-out-gold"]';
    await press(reader, { name: words('reader_putBack'), within });
    await expect.poll(() => textOf(reader, '.article')).toContain(promo);
    expect(await reader.$$('.article-body [onclick], .article-body form, .article-body script')).toEqual([]);
    await press(reader, { name: words('reader_leaveOut'), within });
    await expect.poll(() => textOf(reader, '.article')).not.toContain(promo);
    await press(reader, { name: words('reader_putBack'), within });
    await expect.poll(() => textOf(reader, '.article')).toContain(promo);
    await reloaded(reader);
    await expect.poll(() => textOf(reader, '.article').catch(() => '')).toContain(promo);
    expect(await textOf(reader, within)).toContain(words('reader_leaveOut'));
  });
}

inEachBrowser('using the reader page', (stage) => {
  describe('outline and progress', () => wayTests(stage));
  describe('reading aloud', () => speechTests(stage));
  describe('taking along', () => takeTests(stage));
  describe('left out', () => promoTests(stage));
});
