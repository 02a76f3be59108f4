/** Ids in addresses: what is no UUID names nothing, so it is not found. */
import { applyDecorators, Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { Problem } from './problem.js';
import { onMethod } from './parameter-docs.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

const toUuid: PipeTransform = {
  transform(value: unknown): string {
    if (isUuid(value)) return value.toLowerCase();
    throw new Problem(404, 'id-is-unknown', 'Nothing has this id: ids are UUIDs, as the API gave them.');
  },
};

/** `@Id() id: string`: the path's `:id` (or another name), in lower case. */
export function Id(name = 'id'): ParameterDecorator {
  return onMethod(Param(name, toUuid), applyDecorators(ApiParam({ name, schema: { type: 'string', format: 'uuid' } })));
}
