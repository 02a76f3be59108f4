/** What is thrown, and what the caller is told. */
import { describe, expect, it } from '@jest/globals';
import { HttpException } from '@nestjs/common';
import { Refusal, type RefusalKind } from '#domain';
import { QueueUnavailable } from '#jobs/take';
import { Problem } from './problem.js';
import { toProblem } from './to-problem.js';

const coded = (code: string, message = 'x'): Error => Object.assign(new Error(message), { code });
const fromDriver = (code: string): Error => Object.assign(new Error('query failed'), { driverError: coded(code) });

describe('a problem', () => {
  it.each<[RefusalKind, number]>([
    ['invalid', 422],
    ['forbidden', 403],
    ['not-found', 404],
    ['conflict', 409],
    ['stale', 412],
    ['precondition-required', 428],
  ])('made of a refusal that is %s has the status %d', (kind, status) => {
    const refusal = new Refusal('verdict-needs-evidence', 'Add some.', kind, [{ pointer: '/evidence', detail: 'one' }]);
    expect(toProblem(refusal).toDocument('r-1')).toEqual({
      type: 'urn:claimdesk:problem:verdict-needs-evidence',
      code: 'verdict-needs-evidence',
      title: 'Verdict needs evidence',
      status,
      detail: 'Add some.',
      errors: [{ pointer: '/evidence', detail: 'one' }],
      requestId: 'r-1',
    });
  });

  it.each([
    ['a refused connection', coded('ECONNREFUSED'), 'database-is-not-available'],
    ['a restart of Postgres', fromDriver('57P01'), 'database-is-not-available'],
    ['a broken connection', new Error('Connection terminated unexpectedly'), 'database-is-not-available'],
    ['too many connections', fromDriver('53300'), 'database-is-not-available'],
    ['a full disk', fromDriver('53100'), 'database-is-full'],
    ['an exhausted pool', new Error('timeout exceeded when trying to connect'), 'server-is-busy'],
    ['a deadlock that stayed', fromDriver('40P01'), 'server-is-busy'],
    ['queues out of reach', new QueueUnavailable('no answer'), 'queue-is-not-available'],
  ])('made of %s is 503 and says when to come again', (_, error, code) => {
    const problem = toProblem(error);
    expect([problem.status, problem.code]).toEqual([503, code]);
    expect(Number(problem.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('made of anything unexpected tells nothing of it', () => {
    for (const error of [
      new Error('secret of /home/x'),
      'secret',
      null,
      undefined,
      { secret: 1 },
      fromDriver('42P01'),
    ]) {
      const problem = toProblem(error);
      expect([problem.status, problem.code]).toEqual([500, 'unexpected-failure']);
      expect(JSON.stringify(problem.toDocument('r'))).not.toMatch(/secret|query failed/);
    }
  });

  it('keeps what the HTTP side has said already', () => {
    const problem = new Problem(404, 'fact-check-is-unknown', 'There is none.');
    expect(toProblem(problem)).toBe(problem);
  });

  it('made of a large body is 413', () => {
    const cause = Object.assign(coded('FST_ERR_CTP_BODY_TOO_LARGE'), { statusCode: 413 });
    const problem = toProblem(new HttpException('Request body is too large', 413, { cause }));
    expect([problem.status, problem.code]).toEqual([413, 'body-is-too-large']);
  });
});
