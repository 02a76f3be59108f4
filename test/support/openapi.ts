/** Reads an OpenAPI document: its operations, and a body that fits a schema. */

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly schema: Schema;
}

interface OperationObject {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
  readonly responses: Readonly<Record<string, unknown>>;
}

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export interface Operation {
  readonly method: string;
  /** With its parameters in braces. */
  readonly path: string;
  /** `GET /v1/claims/{id}` */
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** Of a JSON body. */
  readonly body: Schema | undefined;
}

export function operationsOf(document: OpenApi): Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([verb, { parameters = [], requestBody }]) => {
      const method = verb.toUpperCase();
      const body = requestBody?.content['application/json']?.schema;
      return { method, path, name: `${method} ${path}`, parameters, body };
    }),
  );
}

/** The path with `value` for every parameter. */
export function pathWith(operation: Operation, value: string): string {
  return operation.path.replace(/\{\w+\}/g, encodeURIComponent(value));
}

const FORMATS: Readonly<Record<string, string>> = {
  email: 'somebody@example.org',
  uuid: '00000000-0000-7000-8000-000000000000',
  'date-time': '2026-03-02T09:00:00Z',
  date: '2026-03-02',
  uri: 'https://example.org/',
};

/** Text that is an address, a slug and a word at once, for strings whose format is not written down. */
const WORD = 'somebody';

/** The smallest value that the schema takes: required fields, first values of enumerations. */
export function exampleOf(schema: Schema, document: OpenApi): unknown {
  if (schema.$ref !== undefined) {
    const named = document.components.schemas[schema.$ref.split('/').at(-1) ?? ''];
    return named ? exampleOf(named, document) : undefined;
  }
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((key) => [key, exampleOf(schema.properties?.[key] ?? {}, document)]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => exampleOf(schema.items ?? {}, document));
    case 'string':
      return FORMATS[schema.format ?? ''] ?? WORD.padEnd(schema.minLength ?? 0, 'x');
    case 'number':
    case 'integer':
      return schema.minimum ?? 0;
    case 'boolean':
      return true;
    default:
      return {};
  }
}
