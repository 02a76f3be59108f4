/** The API's types, generated from openapi.json: run "npm run generate", never edit. */
export interface paths {
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process answers. */
    get: operations['isLive'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything that it needs is there; 503 says what is not. */
    get: operations['isReady'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The person that the key belongs to. */
    get: operations['getMe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    FailingPart: {
      /** @description `postgres` or `migrations`. */
      part: string;
      /** @description In words. */
      reason: string;
    };
    FaultView: {
      /** @description A JSON pointer (RFC 6901) into the body, or `/` and the name of a query parameter. */
      pointer: string;
      detail: string;
    };
    HealthView: {
      /**
       * @description `ok`: an answer with anything else is a problem document.
       * @enum {string}
       */
      status: 'ok';
      failing: components['schemas']['FailingPart'][];
    };
    MeView: {
      roles: ('editor' | 'approver' | 'auditor' | 'admin')[];
      id: string;
      name: string;
      /** @description Slugs of the desks they belong to; none: all. */
      desks: string[];
    };
    ProblemView: {
      /** @description `urn:claimdesk:problem:` and the code. */
      type: string;
      /** @description A kebab-case sentence that never changes for the same problem: `verdict-needs-evidence`. */
      code: string;
      title: string;
      /** @description The HTTP status. */
      status: number;
      /** @description What happened, what was kept, and what to do. */
      detail: string;
      /** @description Each fault of a body or query string. */
      errors?: components['schemas']['FaultView'][];
      /** @description Finds the request in the server's log. */
      requestId: string;
    };
  };
  responses: {
    /** @description The request cannot be read as it stands. */
    'Problem-400': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description No API key, or none that is in force. */
    'Problem-401': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description The caller's roles or desks do not allow this. */
    'Problem-403': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description There is no such thing. */
    'Problem-404': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description The state of things stands against it. */
    'Problem-409': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description Somebody else changed it since the version in If-Match. */
    'Problem-412': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description The body is too large. */
    'Problem-413': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description The body is not in a format that this takes. */
    'Problem-415': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description A rule is broken, or the Idempotency-Key was used for another request. */
    'Problem-422': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description If-Match is missing. */
    'Problem-428': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description The server cannot serve now; Retry-After says when to try again. */
    'Problem-503': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
    /** @description Any other failure. */
    'Problem-default': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  isLive: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthView'];
        };
      };
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  isReady: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthView'];
        };
      };
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  getMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
}
