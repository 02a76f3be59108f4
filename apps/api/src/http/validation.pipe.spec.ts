/** Bodies and query strings against their classes. */
import { describe, expect, it } from '@jest/globals';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsObject, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import fc from 'fast-check';
import { PageQuery } from './page-query.dto.js';
import { Problem } from './problem.js';
import { ValidationPipe } from './validation.pipe.js';
import { IsDay, IsNotBlank, IsTime, Optional } from './validators.js';

class Inner {
  @IsInt()
  @Min(0)
  @Max(9)
  readonly digit: number;
}

class Outer {
  @IsString()
  @IsNotBlank()
  @MaxLength(10)
  readonly name: string;

  @Optional()
  @IsTime()
  readonly at?: string;

  @Optional()
  @IsDay()
  readonly day?: string;

  @Optional()
  @IsObject()
  @ValidateNested()
  @Type(() => Inner)
  readonly one?: Inner;

  @Optional()
  @IsArray()
  @ArrayMaxSize(3)
  @ValidateNested({ each: true })
  @Type(() => Inner)
  readonly many?: Inner[];
}

const pipe = new ValidationPipe();
const body = (value: unknown): Promise<unknown> => pipe.transform(value, { type: 'body', metatype: Outer });
const query = (value: unknown): Promise<unknown> => pipe.transform(value, { type: 'query', metatype: PageQuery });

async function pointers(work: Promise<unknown>): Promise<string[]> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Problem && error.status === 400) return error.errors?.map(({ pointer }) => pointer) ?? [];
    throw error;
  }
  return [];
}

describe('a body', () => {
  it('that fits is taken as it is, without keys for what was left out', async () => {
    const given = { name: 'A', at: '2017-01-28T17:30:00Z', day: '2017-07-01', one: { digit: 1 }, many: [{ digit: 2 }] };
    expect({ ...((await body(given)) as object) }).toEqual(given);
    expect(Object.keys((await body({ name: 'A' })) as object)).toEqual(['name']);
  });

  it.each<[string, unknown, string[]]>([
    ['a missing field', {}, ['/name']],
    ['a wrong type', { name: 5 }, ['/name']],
    ['white space alone', { name: ' \n' }, ['/name']],
    ['null for what may be left out', { name: 'A', at: null, one: null }, ['/at', '/one']],
    ['an unknown field', { name: 'A', 'x/y': 1 }, ['/x~1y']],
    ['an unknown field deep inside', { name: 'A', many: [{ digit: 1 }, { digit: 1, x: 1 }] }, ['/many/1/x']],
    ['faults in a list', { name: 'A', many: [{ digit: 10 }, 5, null] }, ['/many/0/digit', '/many/1', '/many/2']],
    ['a list for one thing', { name: 'A', one: [{ digit: 1 }] }, ['/one']],
    ['a number as text', { name: 'A', one: { digit: '1' } }, ['/one/digit']],
    ['a whole number without end', { name: 'A', one: { digit: 1e300 } }, ['/one/digit']],
    ['a day that is none', { name: 'A', day: '2017-02-30' }, ['/day']],
    ['a time that is none', { name: 'A', at: '2017-01-28T25:00:00Z' }, ['/at']],
    ['a time without a zone', { name: 'A', at: '2017-01-28T17:30:00' }, ['/at']],
    ['a time in words', { name: 'A', at: 'yesterday' }, ['/at']],
    ['a list instead of an object', [], ['']],
    ['text instead of an object', 'x', ['']],
  ])('with %s is refused, with a pointer to it', async (_, value, expected) => {
    expect(await pointers(body(value))).toEqual(expected);
  });

  it('is taken or refused, and nothing else, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        await pointers(body(value));
      }),
    );
  });
});

describe('a query string', () => {
  it('has its numbers as text', async () => {
    expect(await query({ limit: '7', cursor: 'x' })).toEqual({ limit: 7, cursor: 'x' });
    expect(await query({})).toEqual({ limit: 50 });
  });

  it.each([['0'], ['201'], ['1.5'], ['x'], [''], ['1e400'], [['1', '2']]])(
    'is refused with the limit %j',
    async (limit) => {
      expect(await pointers(query({ limit }))).toEqual(['/limit']);
    },
  );

  it('is refused with one name twice where one value is wanted, and with unknown names', async () => {
    expect(await pointers(query({ cursor: ['a', 'b'], sort: 'x' }))).toEqual(['/sort', '/cursor']);
  });
});
