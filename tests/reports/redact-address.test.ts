/** How much of an address is told. */
import { expect, test } from 'vitest';
import { addressFor } from '../../src/reports/redact-address.ts';
import type { AddressPart } from '../../src/reports/schema.ts';

const URL_OF_PAGE = 'https://www.kap.example:8443/hafen/das-licht-2026?seite=2&ref=start#mitte';

test.each<[string, AddressPart, string, AddressPart?]>([
  [URL_OF_PAGE, 'full', URL_OF_PAGE],
  [URL_OF_PAGE, 'path', 'https://www.kap.example:8443/hafen/das-licht-2026'],
  [URL_OF_PAGE, 'site', 'kap.example'],
  [URL_OF_PAGE, 'none', ''],
  ['http://kap.example', 'path', 'http://kap.example/'],
  ['https://tore:wort@kap.example/', 'full', 'https://kap.example/'],
  ['https://kap.example/a?mail=tore%40kap.example&b=1', 'full', 'https://kap.example/a?mail=[e-mail]&b=1'],
  ['https://kap.example/a?x=tore%40kap.example', 'full', 'https://kap.example/a?x=[e-mail]'],
  ['https://kap.example/ab/tore@kap.example', 'path', 'https://kap.example/ab/[e-mail]'],
  ['https://kap.example/anruf/%2B49%20461%20901234/x', 'path', 'https://kap.example/anruf/[phone]/x'],
  ['https://kap.example/ab/tK9vQ2mLx7RbP4wZ8sYd/', 'path', 'https://kap.example/ab/[token]/'],
  ['https://kap.example/a#access_token=tore', 'full', 'https://kap.example/a#access_token=[token]'],
  ...[
    ...['firstname', 'lastname', 'last-name', 'fullname', 'surname', 'username', 'vorname', 'nachname'],
    ...['prenom', 'nom', 'nombre', 'apellido', 'apellidos', 'user_id', 'userid', 'member_id', 'customer_id'],
    ...['client-id', 'account_id', 'session_id', 'sessionid', 'subscriberId'],
    ...[
      'emailAddress',
      'email_address',
      'accessToken',
      'idToken',
      'phoneNumber',
      'customerNumber',
      'account_no',
    ],
    ...[
      'user[email]',
      'user%5Bname%5D',
      'data%5buser%5d%5bmail%5d',
      'login_hint',
      'Kundennummer',
      'kundennr',
    ],
    ...['ticket', '_hsenc', 'hash'],
  ].map((field): [string, AddressPart, string] => [
    `https://kap.example/a?${field}=tore&b=1`,
    'full',
    `https://kap.example/a?${field}=[token]&b=1`,
  ]),
  ...[
    ...['namespace', 'filename', 'domainname', 'hostname', 'nomade', 'economy', 'nominal', 'prenominal'],
    ...[
      'apellidosa',
      'story_id',
      'page_id',
      'id',
      'article-id',
      'users',
      'membership',
      'accounting',
      'clients',
    ],
    ...['emailAddressed', 'tickets', 'hashtag', 'user[theme]', 'page%5Bsize%5D', 'articleNumber', 'tokens'],
    ...['customer_idea', 'sessions', 'usernames', 'lastnameday', 'tourname', 'rename'],
  ].map((field): [string, AddressPart, string] => [
    `https://kap.example/a?${field}=tore&b=1`,
    'full',
    `https://kap.example/a?${field}=tore&b=1`,
  ]),
  [
    'https://kap.example/2026/11/26/licht+am+kap-12.html',
    'path',
    'https://kap.example/2026/11/26/licht+am+kap-12.html',
  ],
  ['https://kap.example/%E0%A4%A', 'path', 'https://kap.example/%E0%A4%A'],
  ['https://müller.example/größe', 'path', 'https://xn--mller-kva.example/gr%C3%B6%C3%9Fe'],
  ['http://[::1]:8080/a', 'site', '[::1]'],
  [`https://kap.example/${'lang/'.repeat(500)}`, 'path', 'kap.example', 'site'],
  ['file:///hafen/seite.html', 'full', '', 'none'],
  ['about:blank', 'path', '', 'none'],
  ['', 'full', '', 'none'],
])('%s, %s', (url, part, text, told = part) => {
  expect(addressFor(url, part)).toEqual({ part: told, text });
});
