import { describe, expect, it } from 'vitest';
import { nameOfPerson, namesIn, signedBy, withoutBy } from '../../src/article/byline.ts';

describe('namesIn', () => {
  it.each([
    ['By Ada Quill', 'Ada Quill'],
    ['By: Ada Quill', 'Ada Quill'],
    ['Von  Bruno Halm', 'Bruno Halm'],
    ['written by Ada Quill', 'Ada Quill'],
    ['Published by Ada Quill', 'Ada Quill'],
    ['ByAda Quill', 'Ada Quill'],
    ['vonBruno Halm', 'Bruno Halm'],
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
    ['Carla HalmNovember 15', 'Carla Halm'],
    ['Carla HalmNovember 15, 2024', 'Carla Halm'],
    ['Jo QuillMonday', 'Jo Quill'],
    ['Anna HalmMontag, 8 Uhr', 'Anna Halm'],
    ['Rhea ParrPublished on July 18', 'Rhea Parr'],
    ['Rhea Parr Published on July 18', 'Rhea Parr'],
    ['Portside News November 19', 'Portside News'],
    ['Bruno Halm 31.10.2023', 'Bruno Halm'],
    ['Ada Quill 4 August 2010', 'Ada Quill'],
    ['Ada Quill30 Sep 2022, 11:07am', 'Ada Quill'],
    ['Ada Quill on 04-ago-2021 5:11:10', 'Ada Quill'],
    ['Portside- 2025/4/29', 'Portside'],
    ['By Ada Quill Monday, November 18, 2019', 'Ada Quill'],
    ['By Ada Quill, Bruno Halm on Monday, November 18, 2019', 'Ada Quill, Bruno Halm'],
    ['29. Juni 2017, 23:39 · von Bruno', 'Bruno'],
    ['Mar 6 Written By Ada Quill', 'Ada Quill'],
    ['Ada Quill-June 12, 2025', 'Ada Quill'],
    ['Ada QuillLast updated on 17 December 2025', 'Ada Quill'],
    ['Ada Quill Last Updated 17 December 2025', 'Ada Quill'],
    ['Portside MakersReviewed by Bruno Halm', 'Portside Makers'],
    ['8. Januar 2020 · by Carla Halm · in Coast', 'Carla Halm'],
    ['Text by Ada Quill', 'Ada Quill'],
    ['Text: Ada Quill', 'Ada Quill'],
    ['Text und Interview: Bruno Halm', 'Bruno Halm'],
    ['Текст: Анна Квил', 'Анна Квил'],
    ['Author: Ada Quill, Portside', 'Ada Quill, Portside'],
    ['Authored by: Dr. Ada Quill', 'Dr. Ada Quill'],
    ['| Ada Quill', 'Ada Quill'],
    ['Ada Quill,', 'Ada Quill'],
    ['& Ada Quill', 'Ada Quill'],
    ['“Ada Quill”', 'Ada Quill'],
    ['Newsdesk news@portside.example', 'Newsdesk'],
  ])('takes the name out of “%s”', (line, names) => {
    expect(namesIn(line)).toBe(names);
  });

  it.each([
    'Ada Quill, Courier Sports Writer',
    'Ada Quill, Bruno Halm',
    'Ada Quill (Portside)',
    'Byron Vonn',
    'Vondel Parr',
    'VonA Quill',
    'byte Quill',
    'Published Quill',
    'Studio 7',
    'Ada Quill, Channel 4',
    'Jean-Luc Halm',
    'Jo McMonday',
    'Ron Monday',
    'Lou Marsh, Anna May',
    'June March',
    'Ada MacMay, Portside',
    'Ada QuillSunn',
    'Mo Mittwochs, Portside',
    'Li Sun, Di Wu',
    'Text Agency',
    'Story House Team',
    'Letters: Ada Quill, pictures: Bruno Halm',
    'Ada “Ace” Quill',
    'Authority Portside',
    '4 of us',
    'Reviewed by Ada Quill',
    'Ada Last',
    'Ada Last, Bruno Halm',
    'Anne-May Quill',
    'Portside supported by friends',
    '1984 Collective',
  ])('leaves “%s” as it is', (line) => {
    expect(namesIn(line)).toBe(line);
  });
});

describe('a word before a name that may be its first', () => {
  it.each([
    ['Von Anna Quill', 'de', 'Anna Quill'],
    ['Von Anna Quill', '', 'Anna Quill'],
    ['von Anna', 'de-AT', 'Anna'],
    ['Von: Anna', 'en', 'Anna'],
    ['Von Anna und Bruno', 'de', 'Anna und Bruno'],
    ['Di Ada Quill', 'it', 'Ada Quill'],
    ['Par Ada', 'fr', 'Ada'],
    ['By Di Wu', 'en', 'Di Wu'],
  ])('goes from “%s” in “%s”', (line, lang, names) => {
    expect(namesIn(line, lang)).toBe(names);
  });

  it.each([
    ['Von Quill', 'en'],
    ['Von Quill', ''],
    ['Von Quill, Ada Halm', 'en'],
    ['von der Halm', 'de'],
    ['von und zu Halm', 'de'],
    ['Di Wu', 'en'],
    ['Di Wu', 'de'],
    ['Par Halm', 'sv'],
    ['Dina Wu', 'it'],
  ])('stays in “%s” in “%s”', (line, lang) => {
    expect(namesIn(line, lang)).toBe(line);
  });
});

describe('signedBy', () => {
  it.each([
    ['By Ada Quill', 'en', 'Ada Quill'],
    ['ByAda Quill', 'en', 'Ada Quill'],
    ['Von Bruno Halm', 'de', 'Bruno Halm'],
    ['von Dr. Bruno van der Halm', 'de', 'Dr. Bruno van der Halm'],
    ['Von: Bruno HALM, Carla O’Parr', 'de', 'Bruno HALM, Carla O’Parr'],
    ['By Ada Quill and Bruno Halm', 'en', 'Ada Quill, Bruno Halm'],
    ['Por Carla Halm y Bruno Parr', 'es', 'Carla Halm, Bruno Parr'],
    ['Text von Bruno Halm', 'de', 'Bruno Halm'],
    ['Written by Ada Quill', 'en', 'Ada Quill'],
    ['By Ada Quill, editor of this page', 'en', 'Ada Quill'],
    ['By Ada Quill | December 16, 2025 | Coast', 'en', 'Ada Quill'],
    ['By Ada Quill ⋅ Review Editor ⋅ Updated March 5', 'en', 'Ada Quill'],
    ['By Ada Quill @adaquill November 29, 2016: 3:42 PM', 'en', 'Ada Quill'],
    ['By Ada Quill, Bruno Halm on Monday, November 18, 2019', 'en', 'Ada Quill, Bruno Halm'],
  ])('is in “%s” (%s)', (line, lang, names) => {
    expect(signedBy(line, lang)).toBe(names);
  });

  it.each([
    // Not signed.
    ['Ada Quill', 'en'],
    ['Ada Quill, 12 May 2024', 'en'],
    ['Photo by Ada Quill', 'en'],
    ['Stand by Ada Quill', 'en'],
    ['Text: Ada Quill', 'en'],
    ['Interview: Why The Pier Fell', 'en'],
    ['Author', 'en'],
    ['By:', 'en'],
    // Not by somebody, or not sure to be.
    ['By Friday', 'en'],
    ['By Ada', 'en'],
    ['by the harbour', 'en'],
    ['By the Quill Team', 'en'],
    ['By following these simple steps', 'en'],
    ['By 2030 the pier will be open', 'en'],
    ['By Design, not by accident', 'en'],
    ['By Sea and Land', 'en'],
    ['By Ada Quill told the harbour board', 'en'],
    ['Von Montag bis Freitag', 'de'],
    ['Von Sandlow nach Portside', 'de'],
    ['Von A bis Z', 'de'],
    ['Von Quill', 'en'],
    ['Di Wu Halm', 'en'],
    ['Von Quill Halm', ''],
    ['von und zu Halm', 'de'],
    ['', ''],
  ])('is not in “%s” (%s)', (line, lang) => {
    expect(signedBy(line, lang)).toBe('');
  });
});

describe('nameOfPerson', () => {
  it.each([
    ['By Ada Quill', 'Ada Quill'],
    ['Written by: Ada Quill', 'Ada Quill'],
    ['Ada Quill, 12 May 2024', 'Ada Quill'],
    ['Author', ''],
  ])('takes the name out of “%s”', (text, name) => {
    expect(nameOfPerson(text)).toBe(name);
  });

  it.each(['Di Wu', 'Von Quill', 'von der Halm', 'Di Halm Ada', 'Von Anna Quill', 'Par Halm', 'Byron Halm'])(
    'leaves “%s” as it is',
    (name) => {
      expect(nameOfPerson(name)).toBe(name);
    },
  );
});

describe('nobody’s name', () => {
  it.each([
    '24. Januar 2022',
    'Dec 1st 2016 1:01PM',
    '8. November 2021',
    '29. Juni 2017',
    'Montag, 3.4.2024, 8 Uhr',
    'Published on July 18',
    'Author',
    'The Author',
    'Autor',
    'By author',
    'admin',
    'March 20, 2023 | Coast and Harbour',
    'Dec. 19, 2025 · Ada Quill on behalf of others',
    'Written By Feb 11, 2019 · 3 min read',
    'Jun 2 Written By',
    '[Submitted on 18 Dec 2025]',
    'https://portside.example/people/ada-quill',
    'ada.quill@portside.example',
    '|',
  ])('“%s”', (line) => {
    expect(namesIn(line)).toBe('');
  });

  it.each([
    'April May',
    'June',
    'May 3 Collective',
    'Author Redaktion',
    'Autorenteam',
    'Admin Halm',
    'adminka',
    'The Authors Guild',
    'Studio 54',
    'Published',
  ])('but “%s” may be one', (line) => {
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
