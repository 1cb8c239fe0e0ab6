/** Names of readers: who is greeted by titles, beside somebody, or welcomed; what is welcome otherwise stays. */
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/reports/clean-text.ts';
import { redact } from '../../src/reports/redact.ts';

describe('takes out', () => {
  test.each([
    ['Welcome, Imke! Your trial ends today.', 'Welcome, [name]! Your trial ends today.'],
    ['WELCOME, IMKE!', 'WELCOME, [name]!'],
    ['Hello and welcome, Imke!', 'Hello and welcome, [name]!'],
    ['Hello there, Imke!', 'Hello there, [name]!'],
    ['HI AGAIN, IMKE! HALLO ZUSAMMEN, IMKE!', 'HI AGAIN, [name]! HALLO ZUSAMMEN, [name]!'],
    ['Hi 👋 Imke, your trial ends today', 'Hi 👋 [name], your trial ends today'],
    ['Hallo 👋🏽 ☀️ Imke', 'Hallo 👋🏽 ☀️ [name]'],
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
    ['Signed in as Imke Boysen. Not you? Sign out', 'Signed in as [name]. Not you? Sign out'],
    ['You are logged in as: Imke Boysen', 'You are logged in as: [name]'],
    ['ANGEMELDET ALS IMKE BOYSEN', 'ANGEMELDET ALS [name]'],
    ['Eingeloggt als Imke (abmelden)', 'Eingeloggt als [name] (abmelden)'],
    ['Connectée en tant que Maëlle Kerguel', 'Connectée en tant que [name]'],
    ['Has iniciado sesión como Mateo', 'Has iniciado sesión como [name]'],
    ['Accesso effettuato come Ginevra', 'Accesso effettuato come [name]'],
    ['Ingelogd als Joost van der Marram', 'Ingelogd als [name]'],
    ['Sessão iniciada como Inês', 'Sessão iniciada como [name]'],
    ['Zalogowana jako Kasia', 'Zalogowana jako [name]'],
    ['Liebe Imke und lieber Tore, das Neue', 'Liebe [name] und lieber [name], das Neue'],
    ['Cher Yann et chère Maëlle, bonjour', 'Cher [name] et chère [name], bonjour'],
    ['Querida Inés y querido Mateo, hola', 'Querida [name] y querido [name], hola'],
  ])('%s', (text, told) => {
    expect(redact(text)).toBe(told);
  });
});

describe('leaves alone', () => {
  test.each([
    'Hello there, we have news for you',
    'Hello there Friends, and hello again',
    'Hi 👋 Join our course about coins',
    'Hallo zusammen, Gold steigt wieder',
    'Signed in as a guest, you see every offer',
    'Signed in as Administrator, you see every offer',
    'She signed in as the harbour slept',
    'Angemeldet als Teilnehmer erhalten Sie den Mitschnitt',
    'Das Schiff ist in Sandlow angemeldet, als Fähre',
    'Nowhere was the tide posting as low',
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

test.each([
  ['Olá, João! Bem-vindo', 'Olá, [name]! Bem-vindo'],
  ['Cześć Kasiu, dobra oferta', 'Cześć [name], dobra oferta'],
  ['Grüezi Frau Boysen, Ihr Abo', 'Grüezi [name], Ihr Abo'],
  ['Chère Madame de Kervadec, bonjour', 'Chère [name], bonjour'],
])('a name behind a greeting whose accents are characters of their own: %s', (text, told) => {
  expect(redact(cleanText(text.normalize('NFD')))).toBe(told);
});

test.each([
  ['Dear Mr. and Mrs. Boysen, your garden', 'Dear [name], your garden'],
  ['Hallo Herr und Frau Boysen, Ihr Abo', 'Hallo [name], Ihr Abo'],
  ['Liebe Imke und Tore, das Neue vom Kap', 'Liebe [name], das Neue vom Kap'],
  ['Bonjour Maëlle et Yann, bonne lecture', 'Bonjour [name], bonne lecture'],
  ['Hoi Sanne en Joost! Welkom', 'Hoi [name]! Welkom'],
  ['Cześć Kasiu i Janku, dobra oferta', 'Cześć [name], dobra oferta'],
  ['Hola Inés y Mateo, buenas noticias', 'Hola [name], buenas noticias'],
])('two that are greeted as one: %s', (text, told) => {
  expect(redact(text)).toBe(told);
});

test.each([
  ['Sehr geehrter Herr Dr. med. Boysen, Ihr Abo', 'Sehr geehrter [name], Ihr Abo'],
  ['Sehr geehrte Frau Dr.-Ing. Boysen, Ihr Abo', 'Sehr geehrte [name], Ihr Abo'],
  ['Sehr geehrter Herr Dipl.-Ing. Boysen, Ihr Abo', 'Sehr geehrter [name], Ihr Abo'],
  ['Sehr geehrter Herr Prof. Dr. h.c. Boysen, Ihr Abo', 'Sehr geehrter [name], Ihr Abo'],
  ['Guten Tag, Frau Dr. rer. nat. Boysen!', 'Guten Tag, [name]!'],
  ['Sehr geehrter Herr Mag. Boysen, Ihr Abo', 'Sehr geehrter [name], Ihr Abo'],
  ['Hallo Hr. Boysen, Ihr Abo', 'Hallo [name], Ihr Abo'],
  ['Dear Mr.Boysen, your garden', 'Dear [name], your garden'],
  ['Dear J.R. Boysen, your garden', 'Dear [name], your garden'],
  ['Dear Rev. Boysen, your garden', 'Dear [name], your garden'],
  ['Gentile Dott.ssa Rossetti, il suo orto', 'Gentile [name], il suo orto'],
  ['Gentile Avv. Rossetti, il suo orto', 'Gentile [name], il suo orto'],
  ['Gentile Sig.ra Rossetti, il suo orto', 'Gentile [name], il suo orto'],
  ['Egr. Sig. Rossetti, il suo orto', 'Egr. [name], il suo orto'],
  ['Gent.ma Dott.ssa Rossetti, il suo orto', 'Gent.ma [name], il suo orto'],
  ['Hello Sir Tore, your garden', 'Hello [name], your garden'],
  ['Good evening Lady Boysen, your garden', 'Good evening [name], your garden'],
  ['Geachte heer drs. Veldhof, uw tuin', 'Geachte [name], uw tuin'],
  ['Szanowna Pani mgr Borowska, oferta', 'Szanowna [name], oferta'],
  ['Prezada Profa. Vale, sua horta', 'Prezada [name], sua horta'],
])('a name behind titles that are cut short: %s', (text, told) => {
  expect(redact(text)).toBe(told);
});

test.each([
  ['Bon retour, Maëlle !', 'Bon retour, [name] !'],
  ['Bienvenida de nuevo, Inés', 'Bienvenida de nuevo, [name]'],
  ['Bentornato Matteo', 'Bentornato [name]'],
  ['Welkom terug, Joost!', 'Welkom terug, [name]!'],
  ['Bem-vindo de volta, João', 'Bem-vindo de volta, [name]'],
  ['Witaj ponownie, Kasiu', 'Witaj ponownie, [name]'],
])('one who comes back, as in English and German: %s', (text, told) => {
  expect(redact(text)).toBe(told);
});

test.each([
  'Liebe mag Gold, Hass mag Silber',
  'Liebe und Hass, Gold und Silber',
  'Hallo und willkommen',
  'Caro en Europa',
])('%s is no name', (text) => {
  expect(redact(text)).toBe(text);
});

test.each([
  ['Dear Jean\u2011Luc Kervadec, your garden', 'Dear [name], your garden'],
  ['Beste Joost van ’t Hof, uw tuin', 'Beste [name], uw tuin'],
  ["Hallo Joost 't Hart, uw tuin", 'Hallo [name], uw tuin'],
  ['Hello Imke & Tore, your garden', 'Hello [name], your garden'],
  ['Dear Mr & Mrs Boysen, your garden', 'Dear [name], your garden'],
  ['Geachte heer/mevrouw Veldhof, uw tuin', 'Geachte [name], uw tuin'],
  ['Hallo Imke/Tore!', 'Hallo [name]!'],
  ['Hey there Imke! Hi again Tore, your garden', 'Hey there [name]! Hi again [name], your garden'],
  ['Hello Imke1987! Hi boysen_87, your garden', 'Hello [name]! Hi [name], your garden'],
  ['Hallo imke.boysen, Ihr Abo', 'Hallo [name], Ihr Abo'],
  ['Hello, @imke! Hi @Tore, your garden', 'Hello, [name]! Hi [name], your garden'],
])('the whole of a name: %s', (text, told) => {
  expect(redact(text)).toBe(told);
});

test.each([
  'Dear Sir/Madam, your garden',
  'Sehr geehrte Damen/Herren, Ihr Garten',
  'Hello there Friends! Hallo zusammen Freunde, Gold steigt',
  'Hi there Coffee is ready',
  'Hello, it’s spring! Hello, world!',
  'Hallo @ Kap, hallo 2026!',
])('%s names nobody', (text) => {
  expect(redact(text)).toBe(text);
});

test.each([
  ['Liebe/r Imke, liebe(r) Tore, Liebe*r Imke!', 'Liebe/r [name], liebe(r) [name], Liebe*r [name]!'],
  ['Sehr geehrte/-r Frau/Herr Boysen, Ihr Abo', 'Sehr geehrte/-r [name], Ihr Abo'],
  ['Sehr geehrte(r) Herr Boysen, Ihr Abo', 'Sehr geehrte(r) [name], Ihr Abo'],
  ['Cher(e) Yann, cher·e Maëlle, bonne lecture', 'Cher(e) [name], cher·e [name], bonne lecture'],
  ['Estimado/a Inés: querid@ Mateo, hola', 'Estimado/a [name]: querid@ [name], hola'],
  ['Caro(a) João, Prezado(a) Sr. Vale, bom dia', 'Caro(a) [name], Prezado(a) [name], bom dia'],
])('one who may be a woman or a man: %s', (text, told) => {
  expect(redact(text)).toBe(told);
});

test.each([
  ['Good day, Imke. Howdy Tore!', 'Good day, [name]. Howdy [name]!'],
  ['Thank you, Imke! Happy birthday, Tore!', 'Thank you, [name]! Happy birthday, [name]!'],
  ['Sehr verehrte Frau Boysen. Werter Herr Boysen, bald', 'Sehr verehrte [name]. Werter [name], bald'],
  ['Vielen Dank, Imke! Alles Gute, Tore!', 'Vielen Dank, [name]! Alles Gute, [name]!'],
  ['Merci, Maëlle ! Rebonjour Yann', 'Merci, [name] ! Rebonjour [name]'],
  ['Buenos dias Inés. ¡Gracias, Mateo!', 'Buenos dias [name]. ¡Gracias, [name]!'],
  ['Buon giorno Ginevra. Grazie, Matteo!', 'Buon giorno [name]. Grazie, [name]!'],
  ['Bedankt, Joost! Parabéns, Inês!', 'Bedankt, [name]! Parabéns, [name]!'],
  ['Siema Janku. Dziękujemy, Kasiu!', 'Siema [name]. Dziękujemy, [name]!'],
])('one who is thanked, or greeted less often so: %s', (text, told) => {
  expect(redact(text)).toBe(told);
});

test.each([
  'Dear Fellow Investor, Dear Valued Customer, Dear Traders, gold is up',
  'Liebe Sparer, lieber Börsianer, hallo Nachbar! Hallo Eltern!',
  'Thank you Ashcombe Harbour for the gold',
  'No thanks, Quell said, and Sandlow gave thanks Monday',
  'Ihre Werte Gold und Silber. Werte Anleger, Gold steigt',
  'Aus Danke wird Alles Gute im Garten',
  'Liebe(r) Leser, cher·e lecteur, Caro(a) cliente, bom dia',
  'Grazie Roma',
])('%s thanks and greets nobody by name', (text) => {
  expect(redact(text)).toBe(text);
});
