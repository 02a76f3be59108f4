/** What a request says of itself: who, when, and whether it is a repetition. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';
import { contextOf, idempotencyKey } from './request-context.js';

const actor = { id: '01a20c47-433c-70fd-95dd-7942a13274cd', name: 'A', roles: [], desks: [] };
const KEY = `cdk_${'k'.repeat(43)}`;

function request(fields: {
  method?: string;
  url?: string;
  body?: unknown;
  key?: string;
  headers?: object;
}): FastifyRequest {
  const { method = 'POST', url = '/v1/x', body, key = KEY, headers = { 'idempotency-key': 'one' } } = fields;
  // Only what is read of a request.
  return { caller: actor, method, url, body, headers: { authorization: `Bearer ${key}`, ...headers } } as never;
}

const hashOf = (fields: Parameters<typeof request>[0]): string | undefined =>
  contextOf(request(fields)).repeatable?.requestHash;

describe('an Idempotency-Key', () => {
  it('is any visible ASCII of 1 to 255 characters', () => {
    const visible = fc.string({
      unit: fc.integer({ min: 0x21, max: 0x7e }).map((c) => String.fromCharCode(c)),
      minLength: 1,
      maxLength: 255,
    });
    fc.assert(fc.property(visible, (key) => expect(idempotencyKey(key)).toBe(key)));
  });

  it.each([[''], ['a b'], ['ü'], ['x'.repeat(256)], ['a\tb']])('is refused as %j', (key) => {
    expect(() => idempotencyKey(key)).toThrow(Problem);
  });
});

describe('two requests with one key', () => {
  it('are the same when their bodies differ in nothing but the order of keys', () => {
    expect(hashOf({ body: { a: 1, b: [{ c: 2, d: 3 }] } })).toBe(hashOf({ body: { b: [{ d: 3, c: 2 }], a: 1 } }));
  });

  it('are different when anything else differs', () => {
    const all = [
      hashOf({ body: { a: 1 } }),
      hashOf({ body: { a: 2 } }),
      hashOf({ body: { a: [1] } }),
      hashOf({}),
      hashOf({ body: { a: 1 }, url: '/v1/y' }),
      hashOf({ body: { a: 1 }, url: '/v1/x?z=1' }),
      hashOf({ body: { a: 1 }, method: 'PATCH' }),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('cannot be told apart by whoever lacks the caller’s key: a guessed body gives no match', () => {
    expect(hashOf({ body: { password: 'guess' } })).not.toBe(
      hashOf({ body: { password: 'guess' }, key: `cdk_${'o'.repeat(43)}` }),
    );
  });

  it('are not repetitions when they only read', () => {
    expect(contextOf(request({ method: 'GET' })).repeatable).toBeUndefined();
  });
});

describe('the time of a request', () => {
  it('never runs backward', () => {
    const times = Array.from({ length: 50 }, () => contextOf(request({})).at);
    expect([...times].sort()).toEqual(times);
  });
});
