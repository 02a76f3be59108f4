/** Adds to each operation of the OpenAPI document what guard, filter and hooks do for all of them. */
import type { OpenAPIObject } from '@nestjs/swagger';
import { isSignIn } from '../auth/access.js';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;
type Method = (typeof METHODS)[number];

const PROBLEMS = {
  400: 'The request cannot be read as it stands.',
  401: 'Neither an API key nor a session, or none that is in force.',
  403: "The caller's roles or desks do not allow this.",
  404: 'There is no such thing.',
  409: 'The state of things stands against it.',
  412: 'Somebody else changed it since the version in If-Match.',
  413: 'The body is too large.',
  415: 'The body is not in a format that this takes.',
  422: 'A rule is broken, or the Idempotency-Key was used for another request.',
  428: 'If-Match is missing.',
  503: 'The server cannot serve now; Retry-After says when to try again.',
  default: 'Any other failure.',
} as const;

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: false,
  description: 'Any string of your own, new for each request and the same for its repetitions.',
  schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[!-~]+$' },
};

/** @throws Error when two routes have the same operationId. */
export function completeOperations(document: OpenAPIObject): void {
  document.components = { ...document.components, responses: problemResponses() };
  const seen = new Set<string>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      const id = operation.operationId ?? '';
      if (seen.has(id)) throw new Error(`Two routes are called ${id}: rename the method of one.`);
      seen.add(id);
      complete(path, method, operation);
    }
  }
}

function complete(path: string, method: Method, operation: Operation): void {
  const isPrivate = path.startsWith('/v1/') && !isSignIn(method.toUpperCase(), path);
  const hasBody = operation.requestBody !== undefined;
  const parameters = (operation.parameters ?? []) as {
    in?: string;
    required?: boolean;
    schema?: { default?: unknown };
  }[];
  if (isPrivate) operation.security = [{ apiKey: [] }, { session: [] }];
  if (isPrivate && method === 'post') operation.parameters = [...(operation.parameters ?? []), IDEMPOTENCY_KEY];

  const edits = takeMark(operation, 'x-if-match');
  const possible: Record<keyof typeof PROBLEMS, boolean> = {
    400: hasBody || parameters.length > 0 || method === 'post',
    401: isPrivate,
    403: isPrivate,
    404: parameters.some((parameter) => parameter.in === 'path'),
    409: isPrivate && method !== 'get',
    412: edits,
    413: hasBody,
    415: hasBody,
    422: isPrivate && method !== 'get',
    428: edits,
    503: true,
    default: true,
  };
  for (const [status, isPossible] of Object.entries(possible)) {
    if (isPossible) operation.responses[status] ??= { $ref: `#/components/responses/Problem-${status}` };
  }
  for (const response of Object.values(operation.responses)) {
    if (response && !('$ref' in response) && response.description === '') response.description = 'As asked.';
  }
  for (const parameter of parameters) {
    if (parameter.schema?.default !== undefined) parameter.required = false;
  }
  if (takeMark(operation, 'x-etag')) addEtag(operation);
}

/** The problems that routes share, to be referred to by status. */
function problemResponses() {
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } };
  return Object.fromEntries(
    Object.entries(PROBLEMS).map(([status, description]) => [`Problem-${status}`, { description, content }]),
  );
}

/** Takes away a mark that a decorator left, which does at run time what is documented here. */
function takeMark(operation: Operation, mark: string): boolean {
  const marks = operation as unknown as Record<string, unknown>;
  const marked = marks[mark] === true;
  delete marks[mark];
  return marked;
}

function addEtag(operation: Operation): void {
  for (const [status, response] of Object.entries(operation.responses)) {
    if (!status.startsWith('2') || !response || '$ref' in response) continue;
    const description = 'The version, to be sent as If-Match when it is edited.';
    response.headers = { ...response.headers, ETag: { description, schema: { type: 'string' } } };
  }
}
