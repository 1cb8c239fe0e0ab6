import { describe, expect, it } from 'vitest';
import { namesIn, withoutBy } from '../../src/article/byline.ts';

describe('namesIn', () => {
  it.each([
    ['By Ada Quill', 'Ada Quill'],
    ['By: Ada Quill', 'Ada Quill'],
    ['Von  Bruno Halm', 'Bruno Halm'],
    ['written by Ada Quill', 'Ada Quill'],
    ['Redaktion, 24. Januar 2022', 'Redaktion'],
    ['halm · 31. Oktober 2023', 'halm'],
    ['Ada Quill | January 4, 2023', 'Ada Quill'],
    ['Ada Quill on 4 Jan 2023', 'Ada Quill'],
    ['halm » 21.01.2009, 05:42', 'halm'],
    ['Ada Quill-Brand, 12 May 2024', 'Ada Quill-Brand'],
    ['Ada Quill, Bruno Halm, 12 May 2024', 'Ada Quill, Bruno Halm'],
    ['Ada Quill | Bruno Halm | 12.05.2024', 'Ada Quill | Bruno Halm'],
    ['Ada Quill, Bruno Halm – Sunday, May 12, 2024', 'Ada Quill, Bruno Halm'],
    ['Jean le Roux, 12 mai 2024', 'Jean le Roux'],
  ])('takes the name out of “%s”', (line, names) => {
    expect(namesIn(line)).toBe(names);
  });

  it.each([
    'Ada Quill, Courier Sports Writer',
    'Ada Quill, Bruno Halm',
    'Ada Quill (Portside)',
    'Byron Vonn',
    'Vondel Parr',
    'Studio 7',
    'Ada Quill, Channel 4',
    'Jean-Luc Halm',
    '24. Januar 2022',
  ])('leaves “%s” as it is', (line) => {
    expect(namesIn(line)).toBe(line);
  });
});

describe('withoutBy', () => {
  it.each(['By', 'von', 'Por :', 'Written by'])('leaves nothing of “%s”', (line) => {
    expect(withoutBy(line)).toBe('');
  });

  it.each(['Byron', 'Vondel', 'Stand by me', 'Written', 'Text: von'])('leaves “%s” as it is', (line) => {
    expect(withoutBy(line)).toBe(line);
  });
});
