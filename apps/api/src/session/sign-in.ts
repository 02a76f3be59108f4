/** Finds out whether somebody may begin a session, telling a stranger nothing about who has an account. */
import { Injectable } from '@nestjs/common';
import { hashKey, type StartSession } from '#actions';
import { accountByEmail, personByKey } from '#store/queries';
import { now } from '../http/clock.js';
import { Problem, Transactions } from '../http/index.js';
import { isPassword } from './passwords.js';
import type { SignInDto } from './sign-in.dto.js';

/** What is tried: a pair of address and password, or a key. */
export type Credentials = { readonly email: string; readonly password: string } | { readonly apiKey: string };

@Injectable()
export class SignIn {
  constructor(private readonly transactions: Transactions) {}

  /** Undefined when they are not right. */
  async check(credentials: Credentials): Promise<StartSession | undefined> {
    return 'apiKey' in credentials ? this.checkKey(credentials.apiKey) : this.checkPassword(credentials);
  }

  private async checkPassword({
    email,
    password,
  }: {
    email: string;
    password: string;
  }): Promise<StartSession | undefined> {
    const account = await this.transactions.read((tx) => accountByEmail(tx, email));
    const passwordHash = account?.passwordHash ?? null;
    const fits = await isPassword(passwordHash, password);
    return account && passwordHash !== null && fits ? { personId: account.personId, passwordHash } : undefined;
  }

  private async checkKey(apiKey: string): Promise<StartSession | undefined> {
    const holder = await this.transactions.read((tx) => personByKey(tx, hashKey(apiKey), now()));
    return holder ? { personId: holder.person.id, keyId: holder.keyId } : undefined;
  }
}

/** @throws Problem 400 for neither, half, or both. */
export function credentialsIn({ email, password, apiKey }: SignInDto): Credentials {
  if (apiKey !== undefined && email === undefined && password === undefined) return { apiKey };
  if (apiKey === undefined && email !== undefined && password !== undefined) return { email, password };
  const detail = 'Send email and password, or apiKey, and not both. Nothing was done.';
  const pointer = apiKey !== undefined ? '/apiKey' : email === undefined ? '/email' : '/password';
  throw new Problem(400, 'body-is-not-valid', detail, {
    errors: [{ pointer, detail: 'email and password, or apiKey' }],
  });
}

export function notRight(credentials: Credentials): Problem {
  const detail =
    'apiKey' in credentials ? 'This API key is not valid. Nothing was done.' : 'E-mail or password is not right.';
  return new Problem(401, 'sign-in-is-not-right', detail, {
    headers: { 'www-authenticate': 'Bearer realm="claimdesk"' },
  });
}
