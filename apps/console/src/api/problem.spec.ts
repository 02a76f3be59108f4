// What a failed request tells.
import { describe, expect, it } from '@jest/globals';
import { isPassing, isSignedOut, NoAnswerError, ProblemError, toProblem } from './problem.js';

const answer = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers });

describe('a problem', () => {
  it('says what the document says', () => {
    const problem = toProblem(answer(422, { 'retry-after': '240' }), {
      code: 'summary-is-too-long',
      detail: 'The summary is 12 characters too long.',
      errors: [{ pointer: '/summary', detail: '12 too many' }, 'nonsense'],
      requestId: 'r-1',
    });
    expect(problem).toMatchObject({ status: 422, code: 'summary-is-too-long', requestId: 'r-1', retryAfter: 240 });
    expect(problem.message).toBe('The summary is 12 characters too long.');
    expect(problem.faultOf('/summary')).toBe('12 too many');
    expect(problem.faultOf('/rating')).toBeUndefined();
  });

  it('is told by its status when something between us answered', () => {
    const problem = toProblem(answer(502), '<html>Bad gateway</html>');
    expect(problem).toMatchObject({ status: 502, code: 'http-502', message: 'The server answered 502.' });
    expect(problem.retryAfter).toBeUndefined();
  });
});

describe('an error', () => {
  it('passes by itself when nobody answered or the server was busy', () => {
    expect(isPassing(new NoAnswerError('cut'))).toBe(true);
    expect(isPassing(new ProblemError(503, 'x', 'x'))).toBe(true);
    expect(isPassing(new ProblemError(409, 'x', 'x'))).toBe(false);
    expect(isPassing(new Error('a fault of ours'))).toBe(false);
  });

  it('ends the session unless it is only a wrong password', () => {
    expect(isSignedOut(new ProblemError(401, 'session-has-ended', 'x'))).toBe(true);
    expect(isSignedOut(new ProblemError(401, 'sign-in-is-not-right', 'x'))).toBe(false);
    expect(isSignedOut(new ProblemError(403, 'x', 'x'))).toBe(false);
  });
});
