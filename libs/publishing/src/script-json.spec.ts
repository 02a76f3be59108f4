/** JSON inside a script element. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toScriptJson } from './script-json.js';

describe('JSON for a script element', () => {
  it('has nothing that ends the element or begins a comment', () => {
    const json = toScriptJson({ a: '</script><script>alert(1)</script><!-- & \u2028\u2029' });
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(json).toContain('\\u003c/script\\u003e');
  });

  it('parses to the value it was made of', () => {
    const hostile = fc
      .array(fc.constantFrom('<', '>', '&', '\u2028', '\u2029', '\\', '"', 'a', '/script'))
      .map((p) => p.join(''));
    fc.assert(
      fc.property(fc.dictionary(hostile, fc.oneof(hostile, fc.integer(), fc.constant(null))), (value) => {
        const json = toScriptJson(value);
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect({ ...JSON.parse(json) }).toEqual({ ...value });
      }),
    );
  });
});
