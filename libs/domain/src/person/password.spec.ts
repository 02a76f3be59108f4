/** Passwords that are guessed first, and those that are not. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusalOf } from '../../testing/refusals.js';
import { refuseEasyPassword } from './password.js';

const noor = { name: 'Noor Haddad', email: 'noor.haddad@newsroom.example' };
const refused = (password: string): string | undefined => refusalOf(() => refuseEasyPassword(password, noor, '/new'));

describe('a password', () => {
  it.each([
    ['the same character', 'aaaaaaaaaaaaaaaa'],
    ['two characters in turn', 'abababababababab'],
    ['digits in a row', '123456789012'],
    ['digits backwards', '9876543210987'],
    ['a row of keys', 'qwertyuiopas'],
    ['a German row of keys', 'qwertzuiop12'],
    ['a well-known word with digits', 'Password123456'],
    ['the own name', 'NoorHaddad2026'],
    ['the own address', 'noor.haddad@newsroom.example'],
    ['the name of the program', 'claimdesk1234'],
  ])('made of %s is refused', (_, password) => {
    expect(refused(password)).toBe('password-is-too-easy');
  });

  it.each([
    'correct horse battery',
    'drei Birnen am Montag',
    'мой дядя самых честных',
    '8-Kx!qP3vz0w',
    '日本語のながいパスワード',
  ])('"%s" is good', (password) => {
    expect(refused(password)).toBeUndefined();
  });

  it('of at least 12 random characters is practically always good', () => {
    const random = fc.array(fc.constantFrom(...'bdfhjklnprtvxz2468'), { minLength: 16, maxLength: 40 });
    fc.assert(
      fc.property(random, (characters) => {
        fc.pre(new Set(characters).size > 8);
        expect(refused(characters.join(''))).toBeUndefined();
      }),
    );
  });
});
