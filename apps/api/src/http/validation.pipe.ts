/** Makes a DTO of a body or a query string, or refuses with a pointer to each fault. Nothing is converted that the DTO does not say. */
import { type ArgumentMetadata, Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { type Fault, Problem } from './problem.js';

/** Faults that one answer lists. */
const MAX_FAULTS = 50;

const BUILT_IN: ReadonlySet<unknown> = new Set([String, Boolean, Number, Array, Object, undefined]);

@Injectable()
export class ValidationPipe implements PipeTransform {
  async transform(value: unknown, { type, metatype }: ArgumentMetadata): Promise<unknown> {
    if ((type !== 'body' && type !== 'query') || BUILT_IN.has(metatype)) return value;
    const given = value ?? {};
    if (!isPlainObject(given)) throw refused(type, [{ pointer: '', detail: 'must be a JSON object' }]);
    const dto = plainToInstance(metatype as Type<object>, given);
    const errors = await validate(dto, {
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      stopAtFirstError: true,
      validationError: { target: false, value: false },
    });
    if (errors.length > 0) throw refused(type, errors.flatMap((error) => toFaults(error, '')).slice(0, MAX_FAULTS));
    return withoutUnset(dto);
  }
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Class fields make a key of every field that was left out; what was left out is absent, at every depth. */
function withoutUnset(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  for (const [key, held] of Object.entries(fields)) {
    if (held === undefined) delete fields[key];
    else withoutUnset(held);
  }
  return value;
}

function refused(type: 'body' | 'query', errors: Fault[]): Problem {
  const where = errors.map(({ pointer, detail }) => (pointer === '' ? detail : `${pointer}: ${detail}`)).join('; ');
  return type === 'body'
    ? new Problem(400, 'body-is-not-valid', `The body is not as it should be. Nothing was stored. ${where}`, { errors })
    : new Problem(400, 'query-is-not-valid', `The query string is not as it should be. ${where}`, { errors });
}

/** A JSON pointer (RFC 6901) for each broken constraint. */
function toFaults({ property, constraints = {}, children = [] }: ValidationError, parent: string): Fault[] {
  const pointer = `${parent}/${property.toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.entries(constraints).map(([name, message]) => ({
    pointer,
    detail: name === 'whitelistValidation' ? 'is not a field of this request' : withoutName(message, property),
  }));
  return [...own, ...children.flatMap((child) => toFaults(child, pointer))];
}

/** The pointer says already which field it is. */
function withoutName(message: string, property: string): string {
  return message.startsWith(`${property} `) ? message.slice(property.length + 1) : message;
}
