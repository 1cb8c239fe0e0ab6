/** Where the patterns of a text find a word's end: between letters of any language. */
import { describe, expect, test } from 'vitest';
import { PATTERNS, type Pattern } from '../../../src/engine/features/text.ts';

describe('finds', () => {
  test.each<[Pattern, string]>([
    ['price', '39,90 zł z wysyłką'],
    ['price', 'Tylko 99 zł'],
    ['price', '99 złotych'],
    ['price', '1 złoty, 2 złote'],
    ['price', 'ab 49 Euro, eur 5'],
    ['price', '(CHF 12), 12 kr.'],
    ['time', 'à 19.30 h, salle des fêtes'],
    ['time', '3.15 est, 7 pm: 8 a.m.'],
    ['price', '本体は100 EURです'],
    ['time', '19.30 hから'],
    ['url', '港はharbour.exampleやharbour.comへ'],
    ['url', 'harbour.example.com/é or a.de.'],
  ])('%s in %s', (pattern, text) => {
    expect(text).toMatch(PATTERNS[pattern]);
  });
});

describe('does not find', () => {
  test.each<[Pattern, string]>([
    ['price', '99 złom'],
    ['price', '4 złamane wiosła'],
    ['price', '5 złocistych łodzi'],
    ['price', '5 króli na plaży'],
    ['price', 'für 12 Monate'],
    ['price', 'Tür 4, Kür 2'],
    ['price', 'Das Jubiläum für 2031'],
    ['price', '3 krönende Abende'],
    ['price', '3 krabów, 3 kronprinser'],
    ['time', 'Der Pegel stand 3.50 höher'],
    ['time', '3 amüsante Lieder vom Meer'],
    ['time', 'A las 12.30 estén aquí'],
    ['time', '12.30 hélices, 4 amêndoas'],
    ['url', 'La fin.coûte que coûte'],
    ['url', 'Mon amie.chère voisine'],
    ['url', 'A onda.atê o cais'],
  ])('%s in %s', (pattern, text) => {
    expect(text).not.toMatch(PATTERNS[pattern]);
  });
});
