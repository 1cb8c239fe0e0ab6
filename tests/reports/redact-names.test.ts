/** Names of readers who are welcomed, and who is greeted beside somebody; what is welcome otherwise stays. */
import { describe, expect, test } from 'vitest';
import { redact } from '../../src/reports/redact.ts';

describe('takes out', () => {
  test.each([
    ['Welcome, Imke! Your trial ends today.', 'Welcome, [name]! Your trial ends today.'],
    ['WELCOME, IMKE!', 'WELCOME, [name]!'],
    ['Hello and welcome, Imke!', 'Hello and welcome, [name]!'],
    ['Willkommen, Imke Boysen', 'Willkommen, [name]'],
    ['Neu hier? Herzlich willkommen, Imke!', 'Neu hier? Herzlich willkommen, [name]!'],
    ['Grüß Gott Herr Boysen, Ihr Abo', 'Grüß Gott [name], Ihr Abo'],
    ['Grüß dich, Imke!', 'Grüß dich, [name]!'],
    ['Bienvenue Maëlle, bonne lecture', 'Bienvenue [name], bonne lecture'],
    ['Bienvenido, Mateo!', 'Bienvenido, [name]!'],
    ['Benvenuta Ginevra!', 'Benvenuta [name]!'],
    ['Welkom Joost, uw krant', 'Welkom [name], uw krant'],
    ['Dag Joost, uw krant', 'Dag [name], uw krant'],
    ['Bem-vinda, Inês!', 'Bem-vinda, [name]!'],
    ['Witamy, Kasiu!', 'Witamy, [name]!'],
    ['Hej Kasiu, dobra oferta', 'Hej [name], dobra oferta'],
    ['Liebe Imke und lieber Tore, das Neue', 'Liebe [name] und lieber [name], das Neue'],
    ['Cher Yann et chère Maëlle, bonjour', 'Cher [name] et chère [name], bonjour'],
    ['Querida Inés y querido Mateo, hola', 'Querida [name] y querido [name], hola'],
  ])('%s', (text, told) => {
    expect(redact(text)).toBe(told);
  });
});

describe('leaves alone', () => {
  test.each([
    'Welcome to our newsletter',
    'Welcome back!',
    'Welcome Offer',
    'Welcome Bonus: 20 crowns, Welcome Gift! Welcome Pack, free',
    'Welcome Home, said the sign on the pier',
    'Welcome, Spring! Willkommen, Frühling!',
    'Everybody is welcome, Tregear said, and meant it',
    'They were not welcome, Sandlow decided, and left',
    'A welcome, Quell thought, as cold as the sea',
    'Willkommen im Klub',
    'Willkommen Frau Sommerwind liest am Freitag',
    'Gäste sind willkommen, Hunde auch, Katzen nicht',
    'Bienvenue à Paris',
    'Bienvenue Chez Maëlle',
    'Bienvenidos a Madrid',
    'Un aumento bienvenido, Europa lo sabe, pero escaso',
    'Benvenuto nel porto di Sandlow',
    'Elke dag Marram, elke dag Quell, elke dag de zee',
    'Op een dag, Joost was tien, kwam de storm',
    'Dag en nacht, zomer en winter',
    'Bem-vindo ao cais',
    'Hej sokoły, śpiewali rybacy',
    'Liebe Gäste und liebe Nachbarn, Gold und Silber',
    'Liebe Gold und liebe deinen Garten',
    'Liebe Kunst und Musik blühen hier',
  ])('%s', (text) => {
    expect(redact(text)).toBe(text);
  });
});

test.each(['welcome ', 'Welcome, A ', '.hej A', 'und hej ', 'Liebe A und liebe ', 'Liebe A und '])(
  'takes time in proportion to many of "%s"',
  (unit) => {
    const start = performance.now();
    redact(unit.repeat(100_000 / unit.length));
    expect(performance.now() - start).toBeLessThan(1500);
  },
);
