/** Validators that class-validator lacks. */
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { isISO8601, registerDecorator, ValidateIf } from 'class-validator';

/** The field may be left out. Unlike IsOptional, null is not the same as left out: it is checked, and mostly refused. */
export function Optional(): PropertyDecorator {
  return ValidateIf((_object, value) => value !== undefined);
}

/** A point in time with its zone, between the years 1 and 9999. */
const TIME = /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;
const DAY = /^(?!0000)\d{4}-\d\d-\d\d$/;

function isReal(value: unknown, form: RegExp): boolean {
  if (typeof value !== 'string' || !form.test(value)) return false;
  return isISO8601(value, { strict: true }) && !Number.isNaN(Date.parse(value));
}

/** An ISO 8601 time with its zone: `2017-01-28T17:30:00Z`. */
export function IsTime(): PropertyDecorator {
  const message = '$property must be a time in ISO 8601 with its zone, such as 2017-01-28T17:30:00Z';
  return check('isTime', message, (value) => isReal(value, TIME), 'date-time');
}

/** A day of the calendar: `2017-07-01`. */
export function IsDay(): PropertyDecorator {
  const message = '$property must be a day of the calendar, such as 2017-07-01';
  return check('isDay', message, (value) => isReal(value, DAY), 'date');
}

/** Text with something other than white space in it. */
export function IsNotBlank(): PropertyDecorator {
  return check('isNotBlank', '$property must not be blank', (value) => typeof value === 'string' && /\S/.test(value));
}

function check(name: string, message: string, holds: (value: unknown) => boolean, format?: string): PropertyDecorator {
  const validate: PropertyDecorator = (target, key) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(key),
      options: { message },
      validator: { validate: holds },
    });
  return format === undefined ? validate : applyDecorators(validate, ApiProperty({ type: String, format }));
}
