/** Hashes passwords, and holds them against hashes in the same time whether or not there is an account. */
import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id as OWASP asks for it: 19 MiB, two passes, one thread. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of a password that nobody knows, so that a stranger's try takes as long as anybody's. */
let nobodys: Promise<string> | undefined;

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** `passwordHash`: null where there is no account, or none with a password; the answer is then false. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword(randomBytes(32).toString('base64url'));
  const fits = await verify(passwordHash ?? (await nobodys), password);
  return fits && passwordHash !== null;
}
