// @vitest-environment jsdom
/** The reader page as a view: what it shows of an article and of its own controls, and what those ask for. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NOTICES } from '../../../src/article/types.ts';
import { closeLast } from '../../../src/pages/reader/close-last.ts';
import { INITIAL, type Opening } from '../../../src/pages/reader/state.ts';
import { DEFAULT_READING } from '../../../src/settings/reading.ts';
import { ARTICLE, savedArticle } from '../samples.ts';
import { actions, calls, clear, press, SAVED, show, textsOf } from './reader-stage.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../platform/fake-browser.ts')).fakeBrowser,
}));

beforeEach(clear);

describe('the article', () => {
  test('comes with its title, author, site and reading time, and nothing that acts', () => {
    show();
    expect(textsOf('h1')).toEqual(['A harbour without ships']);
    expect(textsOf('.article-byline')).toEqual(['Mara Lindqvist']);
    expect(textsOf('.article-about > *')).toEqual(['Mara Lindqvist', '1 minute']);
    expect(document.querySelector('.article-site a')?.getAttribute('href')).toBe(ARTICLE.url);
    expect(document.querySelectorAll('.article script, .article [onclick]')).toHaveLength(0);
    expect(textsOf('.article-body h2')).toEqual(['Part']);
  });

  test('says its date where there is one', () => {
    show({}, savedArticle({ article: { ...ARTICLE, published: '2026-03-09' } }));
    expect(textsOf('time')).toEqual(['March 9, 2026']);
    expect(document.querySelector('time')?.getAttribute('datetime')).toBe('2026-03-09');
  });

  test('of an address that is no link is none', () => {
    show({}, savedArticle({ article: { ...ARTICLE, url: 'javascript:alert(1)' } }));
    expect(document.querySelectorAll('.article-site a')).toHaveLength(0);
  });

  test.each(NOTICES)('says what there is to say: %s', (notice) => {
    show({}, savedArticle({ article: { ...ARTICLE, notices: [notice] } }));
    expect(textsOf('.article-notice')).toHaveLength(1);
    expect(textsOf('.article-notice')[0]).not.toBe('');
  });

  test.each([
    ['https://a.example/p.jpg', true, 1],
    ['https://a.example/p.jpg', false, 0],
    ['data:image/png;base64,AAAA', true, 0],
    ['javascript:alert(1)', true, 0],
    ['/p.jpg', true, 0],
  ])('has the lead picture %s, pictures %s: %d', (src, pictures, count) => {
    const picture = { src, alt: 'Sea', caption: 'The sea' };
    show({ reading: { ...DEFAULT_READING, pictures } }, savedArticle({ article: { ...ARTICLE, picture } }));
    expect(document.querySelectorAll('.article-lead img')).toHaveLength(count);
    expect(textsOf('.article-lead figcaption')).toEqual(count ? ['The sea'] : []);
  });

  test('is told to be an advertisement where the page says so, or a seller’s', () => {
    show({}, savedArticle({ advertorial: { source: 'label', quote: 'Anzeige', place: null }, seller: true }));
    expect(textsOf('.page-word')).toHaveLength(2);
    show({}, savedArticle());
    expect(textsOf('.page-word')).toEqual([]);
  });
});

describe('without an article', () => {
  test.each<Opening>([{ kind: 'loading' }, { kind: 'gone' }, { kind: 'no-article' }])(
    '%j has its words, and no controls',
    (opening) => {
      show({ opening });
      expect(document.querySelector('main')?.textContent).not.toBe('');
      expect(document.querySelectorAll('.toolbar, button')).toHaveLength(0);
    },
  );
});

test('a page that could not be asked can be asked again', () => {
  show({ opening: { kind: 'unreachable' } });
  press('Try again');
  expect(calls.map(([name]) => name)).toEqual(['retry']);
});

describe('left out', () => {
  test('says how much, and of each promo what is known', () => {
    show();
    expect(textsOf('.left-out .group-hint')).toEqual([
      '2 promos. That is 12% of article and promos together.',
    ]);
    expect(textsOf('.left-out h3')).toEqual(['Gold offer 1', 'Other promo 1']);
    expect(textsOf('.left-out .card-excerpt')).toEqual(['Words of a', 'Other']);
    expect(textsOf('.left-out .reasons li')).toEqual(['It asks you to register: “Save your seat”']);
  });

  test.each([
    [0, '2 promos.'],
    [0.001, '2 promos. That is 1% of article and promos together.'],
  ])('a share of %d reads "%s"', (promoShare, words) => {
    show({}, { ...SAVED, article: { ...SAVED.article, promoShare } });
    expect(textsOf('.left-out .group-hint')).toEqual([words]);
  });

  test('says where nothing was', () => {
    show({}, savedArticle());
    expect(textsOf('.left-out .group-hint')).toEqual(['Nothing: Winnow folded no promos on this page.']);
  });

  test('puts back and leaves out', () => {
    show();
    press('Put back');
    show({ putBack: new Set(['a']) });
    press('Leave out again');
    expect(calls).toEqual([
      ['putBack', 'a', true],
      ['putBack', 'a', false],
    ]);
  });
});

describe('controls', () => {
  test('the bar opens and closes what it names', () => {
    show();
    for (const name of ['Outline', 'Listen', 'Appearance', 'Copy and save']) press(name);
    show({ panel: 'look', isOutlined: true, isListening: true });
    for (const name of ['Outline', 'Listen', 'Appearance']) press(name);
    expect(calls).toEqual([
      ['showOutline', true],
      ['listen', true],
      ['showPanel', 'look'],
      ['showPanel', 'save'],
      ['showOutline', false],
      ['listen', false],
      ['showPanel', undefined],
    ]);
  });

  test('each control of the looks changes what it names', () => {
    show({ panel: 'look' });
    for (const [name, value] of [
      ['theme', 'sepia'],
      ['font', 'easy'],
      ['align', 'justify'],
    ])
      document.querySelector<HTMLInputElement>(`[name=${name}][value=${value}]`)?.click();
    document.getElementById('pictures')?.click();
    for (const slider of document.querySelectorAll<HTMLInputElement>('[type=range]')) {
      slider.value = slider.max;
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
    press('Reset appearance');
    const { voice: _, speed: __, ...look } = DEFAULT_READING;
    expect(calls.map(([, change]) => change)).toEqual([
      { theme: 'sepia' },
      { font: 'easy' },
      { align: 'justify' },
      { pictures: false },
      { size: 36 },
      { width: 72 },
      { weight: 700 },
      { line: 240 },
      { letter: 20 },
      { word: 60 },
      look,
    ]);
  });

  test.each([
    ['ltr', ['Left', 'Justified', 'Centred', 'Right']],
    ['rtl', ['Right', 'Justified', 'Centred', 'Left']],
  ] as const)('the alignments by their sides, %s', (dir, names) => {
    show({ panel: 'look' }, savedArticle({ article: { ...ARTICLE, dir } }));
    const chips = [...document.querySelectorAll('.chip:has([name=align])')];
    expect(chips.map(({ textContent }) => textContent)).toEqual(names);
    const values = chips.map((chip) => chip.querySelector('input')?.value);
    expect(values).toEqual(['start', 'justify', 'center', 'end']);
  });

  test.each([
    [0, '5 hr, 37 min left'],
    [0.9, '34 minutes left'],
    [1, 'End of the article'],
  ])('how much is left at %d', (progress, words) => {
    show(
      { place: { progress, section: undefined } },
      savedArticle({ article: { ...ARTICLE, minutes: 337 } }),
    );
    expect(textsOf('.tool-place')).toEqual([words]);
    expect(textsOf('.article-about > :last-child')).toEqual(['5 hr, 37 min']);
  });

  test('each way to take the article along', () => {
    show({ panel: 'save' });
    for (const button of document.querySelectorAll<HTMLElement>('.save button')) button.click();
    expect(calls).toEqual([
      ['copy', 'markdown'],
      ['copy', 'text'],
      ['save', 'markdown'],
      ['save', 'text'],
      ['save', 'html'],
      ['print'],
    ]);
  });

  test('the player, where there are voices', () => {
    const voices = [{ id: 'v', name: 'Ada', lang: 'en-GB' }];
    show({ isListening: true, voices });
    for (const name of ['Read aloud', 'Next sentence', 'Previous sentence']) press(name);
    show({ isListening: true, voices, isSpeaking: true });
    press('Pause');
    expect(calls.map(([name]) => name)).toEqual(['play', 'next', 'previous', 'pause']);
  });

  test('why there is no player, where there are none', () => {
    show({ isListening: true });
    expect(document.querySelector('.speech')?.textContent).toContain('no voices');
    expect(document.querySelectorAll('.speech :is(button, input, select)')).toHaveLength(0);
  });

  test('the outline, with the current section, or why there is none', () => {
    const sections = ['One', 'Two'].map((text, index) => ({ id: `section-${index + 1}`, text, depth: 1 }));
    show({ isOutlined: true, sections, place: { progress: 0.5, section: 'section-2' } });
    expect(textsOf('.outline a')).toEqual(['One', 'Two']);
    expect(textsOf('.outline [aria-current]')).toEqual(['Two']);
    show({ isOutlined: true });
    expect(document.querySelector('.outline')?.textContent).toContain('no headings');
  });
});

test.each([
  [{ panel: 'look', isOutlined: true, isListening: true }, [['showPanel', undefined]]],
  [{ isOutlined: true, isListening: true }, [['showOutline', false]]],
  [{ isListening: true }, [['listen', false]]],
  [{}, []],
] as const)('Escape with %j open', (open, expected) => {
  closeLast({ ...INITIAL, ...open }, actions);
  expect(calls).toEqual(expected);
});
