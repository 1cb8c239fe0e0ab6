/** What queries of addresses say of one reader, told by the names of their fields. */
import { describe, expect, test } from 'vitest';
import { redactTokens } from '../../src/reports/redact-tokens.ts';

/** Fields with a value that would pass for a word. */
const TELLING = [
  ...[
    'token',
    'tkn',
    'auth',
    'authorization',
    'key',
    'apikey',
    'secret',
    'sig',
    'signature',
    'hmac',
    'code',
    'otp',
    'pin',
  ],
  ...['pass', 'password', 'pwd', 'session', 'sid', 'phpsessid', 'jsessionid', 'jwt', 'uid', 'uuid', 'guid'],
  ...[
    'user',
    'login',
    'e-mail',
    'email',
    'mail',
    'phone',
    'tel',
    'customer',
    'subscriber',
    'recipient',
    'contact',
  ],
  ...['gclid', 'fbclid', 'msclkid', 'mc_eid', 'eid'],
  ...['name', 'firstname', 'lastname', 'fullname', 'surname', 'username', 'vorname', 'nachname'],
  ...['prenom', 'nom', 'nombre', 'apellido', 'apellidos'],
  ...[
    'userid',
    'user_id',
    'member-id',
    'customerid',
    'client_id',
    'account_id',
    'sessionid',
    'subscriber_id',
  ],
];
const HARMLESS = [
  'seite',
  'page',
  'q',
  'utm_source',
  'keyword',
  'monkey',
  'codec',
  'design',
  'hotel',
  'passage',
];
const MORE_HARMLESS = [
  'spin',
  'tokens',
  'emails',
  'filename',
  'authors',
  'users',
  'id',
  'video_id',
  'nominal',
  'customers',
];

describe('a value of a query', () => {
  test.each(TELLING)('is taken out where it is called %s', (name) => {
    expect(redactTokens(`/ab?${name}=kap&seite=2`)).toBe(`/ab?${name}=[token]&seite=2`);
    expect(redactTokens(`/ab?seite=2&x.${name}=kap`)).toBe(`/ab?seite=2&x.${name}=[token]`);
    expect(redactTokens(`/ab#my_${name.toUpperCase()}=kap`)).toBe(`/ab#my_${name.toUpperCase()}=[token]`);
    expect(redactTokens(`/ab;${name}=kap`)).toBe(`/ab;${name}=[token]`);
  });

  test.each([...HARMLESS, ...MORE_HARMLESS])('stays where it is called %s', (name) => {
    expect(redactTokens(`/ab?${name}=kap&x=y`)).toBe(`/ab?${name}=kap&x=y`);
  });
});
