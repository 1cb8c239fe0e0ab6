/** What a site settles with one reader is told from what sells something with the same words. */
import { describe, expect, test } from 'vitest';
import { isDialogue } from '../../src/engine/dialogue.ts';
import { boxBelow } from './box-below.ts';

/** Whether a box below an article is of that kind. */
function isOne(lang: string, box: string): boolean {
  const { page, run } = boxBelow(lang, box);
  return isDialogue(page, run);
}

test.each([
  ['en', 'a password', '<p>Your password has been changed.</p><button>Continue</button>'],
  ['en', 'another device', '<p>Your subscription is in use on another device.</p><a href="/">Read here</a>'],
  ['en', 'a code', "<p>We've sent a verification code to you.</p><button>Send it again</button>"],
  ['en', 'comments', '<label>E-mail <input type="email"></label><p>Notify me of new replies.</p>'],
  ['en', 'a mistake', '<p>Spotted a mistake?</p><p>Tell the desk about it.</p>'],
  ['en', 'a vote', '<p>Was this article helpful?</p><button>Yes</button><button>No</button>'],
  ['en', 'a friend', '<h3>E-mail</h3><p>Your friend’s email</p><button>Send</button>'],
  ['en', "a friend, with a typist's apostrophe", "<p>Your friend's email</p><button>Send</button>"],
  ['en', 'a tip', '<h3>Got a tip?</h3><p>Tell our desk in confidence.</p><a href="/desk">Send it to us</a>'],
  ['en', 'a lead', '<p>Know more of the quay’s accounts? Contact our investigations team.</p>'],
  ['de', 'a tip', '<p>Haben Sie einen Hinweis für uns?</p><a href="/brief">Zum Formular</a>'],
  ['fr', 'a tip', '<p>Une information à nous transmettre ?</p><a href="/lettre">Écrivez-nous</a>'],
  ['nl', 'a tip', '<p>Heb je een tip?</p><button>Mail ons</button>'],
  ['en', 'more of the page', '<button>Continue reading ›</button>'],
  [
    'de',
    'a mistake, with more to say of it',
    '<p>Fehler entdeckt?</p><p>Helfen Sie uns, besser zu werden, und sagen Sie der Redaktion in wenigen Worten, was nicht stimmt.</p>',
  ],
  ['de', 'an age', '<p>Zur Altersprüfung</p><p>Filme ab 16 sind für Sie noch gesperrt.</p>'],
  ['de', 'a mistake', '<p>Fehler gefunden?</p><a href="/brief">Schreiben Sie uns</a>'],
  ['de', 'comments', '<p>Benachrichtige mich über Antworten per E-Mail.</p>'],
  ['de', 'a copy', '<p>Download der Audiodatei</p><p>mp3</p>'],
  ['de', 'more of the page', '<div><p>… Weiterlesen</p><p>Mehr anzeigen</p></div>'],
  ['fr', 'a password', '<p>Mot de passe oublié ?</p><button>Envoyer</button>'],
  ['fr', 'more of the page', '<button>Lire la suite</button>'],
  [
    'es',
    'another device',
    '<p>Tu cuenta se está usando en otro dispositivo.</p><button>Seguir aquí</button>',
  ],
  ['es', 'more of the page', '<button>Seguir leyendo</button>'],
  ['it', 'a mistake', '<p>Hai trovato un errore? Dillo alla redazione.</p>'],
  ['it', 'more of the page', '<button>Leggi tutto</button>'],
  ['nl', 'comments', '<p>Plaats een reactie</p><button>Verstuur</button>'],
  ['nl', 'more of the page', '<button>Lees verder</button>'],
  ['pt', 'a mistake', '<p>Encontrou um erro? Diga-nos.</p>'],
  ['pt', 'more of the page', '<button>Leia mais</button>'],
  ['pl', 'a password', '<p>Nie pamiętasz hasła?</p><button>Wyślij</button>'],
  ['pl', 'more of the page', '<button>Czytaj dalej</button>'],
])('is no promo, in %s: %s', (lang, _, box) => {
  expect(isOne(lang, box)).toBe(true);
});

test.each([
  [
    'a newsletter with a form for its readers',
    'en',
    '<h3>The Harbour Letter</h3><p>All that moves the coast, every Friday, free of charge and in your inbox before breakfast.</p>' +
      '<button>Subscribe</button><p>Forgot password?</p>',
  ],
  ['a subscription for all devices', 'en', '<p>Read the Courier on all your devices for £2 a week.</p>'],
  ['tips for what to buy', 'en', '<p>Get our best tips for gold: free guide, every Friday. Sign up now.</p>'],
  ['a story to be had', 'en', '<p>Have a storybook of your own printed, from nine crowns.</p>'],
  ['a hint of a discount', 'de', '<p>Unser Tipp: 20 Prozent Rabatt mit dem Code KAI20.</p>'],
  ['a magazine to read on', 'en', '<p>Continue reading with a subscription from £2 a week.</p>'],
  ['where an advert ends', 'en', '<p>Continue reading below</p>'],
  ['more of a shop', 'en', '<p>Brass lamps, nine crowns each</p><p>Show more</p>'],
  ['a thank-you that asks for money', 'en', '<p>Did you enjoy this article? Support us with a crown.</p>'],
  ['a security course', 'en', '<p>Free webinar: why a password is not enough. Register now!</p>'],
  ['part of a word', 'en', '<p>Protect your unforgot passwords with Keyring, now £9.</p>'],
  [
    'a pitch with a sign-in below',
    'de',
    '<h3>Seminar: Gold als Anlage</h3><p>Am Donnerstag um 18 Uhr, kostenlos und online, mit drei Fachleuten aus dem Handel.</p>' +
      '<button>Jetzt anmelden</button><p>Passwort vergessen?</p>',
  ],
  ['a subscription', 'de', '<p>Jetzt weiterlesen: vier Wochen für 1 Euro.</p>'],
  ['an app', 'de', '<p>Unsere App für Ihr Gerät: jetzt laden.</p>'],
  ['a voucher', 'fr', '<p>Votre code promo : PHARE. Profitez-en !</p>'],
  ['a course', 'es', '<p>Curso gratis para leer más rápido. ¡Apúntate!</p>'],
  ['words of another language', 'it', '<p>Forgot your password?</p>'],
  ['a bank', 'nl', '<p>Open nu een nieuwe rekening en krijg 50 euro.</p>'],
  ['a shop', 'pl', '<p>Zobacz więcej okazji w naszym sklepie.</p>'],
])('may be a promo: %s', (_, lang, box) => {
  expect(isOne(lang, box)).toBe(false);
});

describe('a part of a box', () => {
  const isOneOf = (box: string): boolean => {
    const { page, run } = boxBelow('en', box, '#part');
    return isDialogue(page, run);
  };
  const ASKED = '<p>Spotted a mistake?</p><p>Tell the desk in a few words what is wrong in this story.</p>';
  const LONG = '<p>The desk reads all that is sent in, and answers on Fridays.</p>'.repeat(8);
  const BUTTON = '<button id="part">Send request</button>';

  test.each([
    ['the most of it', `<p>Spotted a mistake?</p><div id="part">${LONG}</div>`],
    ['its button', ASKED + BUTTON],
    ['its button, in a form of its own', `${ASKED}<form><label>Name <input></label>${BUTTON}</form>`],
  ])('is what the box is: %s', (_, box) => {
    expect(isOneOf(box)).toBe(true);
  });

  test.each([
    [
      'a pitch beside it',
      `${ASKED}<div id="part">Join our free webinar on lamps and lighthouses now!!!</div>${ASKED}${LONG}`,
    ],
    ['the button of a large box', ASKED + LONG + BUTTON],
    ['the button of a pitch', `<p>Join our free webinar.</p>${BUTTON}`],
    ['half a pitch', `<p>Register now</p><div id="part">${LONG}</div>`],
  ])('is for itself: %s', (_, box) => {
    expect(isOneOf(box)).toBe(false);
  });
});
