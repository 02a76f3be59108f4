/** Limits tries to show who one is: by account and by address, over all API processes. */
import { isIPv6 } from 'node:net';
import { Injectable } from '@nestjs/common';
import { countTries, takeBackTries, type TriesSubject } from '#actions';
import { now } from '../http/clock.js';
import { Problem, Transactions } from '../http/index.js';

@Injectable()
export class Tries {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Counts the try, makes it, and takes it off again when it gave something.
   * @throws Problem 429 when there were too many.
   */
  async make<T>(subjects: readonly TriesSubject[], attempt: () => Promise<T | undefined>): Promise<T | undefined> {
    const at = now();
    const until = await this.transactions.perform({}, (tx) => countTries(tx, subjects, at));
    if (until !== undefined) throw tooManyTries(until, at);
    const result = await attempt();
    if (result !== undefined) await this.transactions.perform({}, (tx) => takeBackTries(tx, subjects));
    return result;
  }
}

export function byAccount(email: string): TriesSubject {
  return { kind: 'account', of: email.trim().toLowerCase() };
}

/** Whoever has an IPv6 address has its whole network, so that is what counts. */
export function byAddress(ip: string): TriesSubject {
  if (!isIPv6(ip)) return { kind: 'address', of: ip };
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  return { kind: 'address', of: mapped ?? networkOf(ip) };
}

/** The first 64 bits, in full. */
function networkOf(ip: string): string {
  const [head = '', tail] = (ip.split('%')[0] ?? ip).split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => '0');
  const groups = [...left, ...zeros, ...right].slice(0, 4);
  return groups.map((group) => group.toLowerCase().replace(/^0+(?=.)/, '')).join(':');
}

function tooManyTries(until: string, at: string): Problem {
  const seconds = Math.max(1, Math.ceil((Date.parse(until) - Date.parse(at)) / 1_000));
  const detail = `Too many tries. Again in ${Math.ceil(seconds / 60)} min.`;
  return new Problem(429, 'too-many-tries', detail, { headers: { 'retry-after': String(seconds) } });
}
