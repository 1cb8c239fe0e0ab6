import { describe, expect, it } from 'vitest';
import { namesIn } from '../../src/article/byline.ts';

describe('namesIn', () => {
  it.each([
    ['By Ada Quill', 'Ada Quill'],
    ['Von  Bruno Halm', 'Bruno Halm'],
    ['written by Ada Quill', 'Ada Quill'],
    ['Redaktion, 24. Januar 2022', 'Redaktion'],
    ['halm · 31. Oktober 2023', 'halm'],
    ['Ada Quill | January 4, 2023', 'Ada Quill'],
    ['Ada Quill on 4 Jan 2023', 'Ada Quill'],
    ['halm » 21.01.2009, 05:42', 'halm'],
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
