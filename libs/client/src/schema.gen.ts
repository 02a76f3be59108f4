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
  '/v1/desks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The desks, by their slugs. */
    get: operations['listDesks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/desks/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One desk. */
    get: operations['getDesk'];
    /** Changes a desk, or opens it when there is none of this slug. */
    put: operations['putDesk'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/keys/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Revokes a key: from now on it lets nobody in. */
    delete: operations['revokeUserKey'];
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
  '/v1/rating-scales': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest version of every scale, by their slugs. */
    get: operations['listRatingScales'];
    put?: never;
    /** Defines a scale; of one that is there already, a new version. */
    post: operations['defineRatingScale'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everybody who works here, in the order in which they came. */
    get: operations['listUsers'];
    put?: never;
    /** Adds somebody and makes their first key. */
    post: operations['addUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/users/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes somebody's details, roles or desks, or shuts them out. */
    patch: operations['changeUser'];
    trace?: never;
  };
  '/v1/users/{id}/keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes a further key for somebody. */
    post: operations['createUserKey'];
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
    AddUserDto: {
      name: string;
      /** Format: email */
      email: string;
      roles: ('editor' | 'approver' | 'auditor' | 'admin')[];
      /** @description Slugs of their desks; none, or left out: all. */
      desks?: string[];
      /** @description For signing in to the console; without it they have their API key alone. */
      password?: string;
    };
    ChangeUserDto: {
      name?: string;
      /** Format: email */
      email?: string;
      roles?: ('editor' | 'approver' | 'auditor' | 'admin')[];
      /** @description Slugs of their desks; none: all. */
      desks?: string[];
      /** @description True ends their keys at once; false lets them in again. */
      disabled?: boolean;
    };
    CreateKeyDto: {
      /**
       * Format: date-time
       * @description When it ends; left out: never.
       */
      expiresAt?: string;
    };
    DefineScaleDto: {
      /** @description Lower-case words joined by hyphens. One that is there already gets a new version. */
      slug: string;
      name: string;
      /**
       * @description `verdict`: says whether a statement is so. `outcome`: says what came of a plan.
       * @enum {string}
       */
      measures: 'verdict' | 'outcome';
      ratings: components['schemas']['RatingDto'][];
    };
    DeskPage: {
      items: components['schemas']['DeskView'][];
      /** @description The `cursor` of the next page; null at the end. */
      nextCursor: string | null;
    };
    DeskView: {
      slug: string;
      name: string;
      /**
       * @description How many people it takes to decide.
       * @enum {string}
       */
      mode: 'single' | 'four-eyes';
      /** @description Claims below it wait until an editor queues them; 0 to 1. */
      minCheckworthiness: number;
      /** @description How long an editor holds a claim without a sign of life. */
      leaseMinutes: number;
      /** @description A claim that has waited longer counts as a breach. */
      escalateAfterMinutes: number;
    };
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
    KeyView: {
      id: string;
      createdAt: string;
      expiresAt?: string;
    };
    MeView: {
      roles: ('editor' | 'approver' | 'auditor' | 'admin')[];
      id: string;
      name: string;
      /** @description Slugs of the desks they belong to; none: all. */
      desks: string[];
    };
    NewKeyView: {
      id: string;
      createdAt: string;
      expiresAt?: string;
      /** @description Shown this once and stored nowhere. */
      apiKey: string;
    };
    NewUserView: {
      id: string;
      name: string;
      email: string;
      roles: ('editor' | 'approver' | 'auditor' | 'admin')[];
      /** @description Slugs of their desks; none: all. */
      desks: string[];
      disabled: boolean;
      /** @description Keys that are in force. */
      keys: components['schemas']['KeyView'][];
      createdAt: string;
      /** @description Shown this once and stored nowhere. */
      apiKey: string;
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
    PutDeskDto: {
      name?: string;
      /**
       * @description `single`: the author decides. `four-eyes` (default): another than the author approves. `double-blind` is not there yet.
       * @enum {string}
       */
      mode?: 'single' | 'four-eyes' | 'double-blind';
      /** @description 0 to 1; 0.5 by default. */
      minCheckworthiness?: number;
      /** @description 15 by default. */
      leaseMinutes?: number;
      /** @description 240 by default. */
      escalateAfterMinutes?: number;
    };
    RatingDto: {
      /** @description Lower-case words joined by hyphens: `half-true`. */
      value: string;
      /** @description For readers. */
      name: string;
      /** @description When it is given. */
      definition: string;
      /** @description 0 (worst) to 1 (best); left out for a rating that stands off the scale. */
      place?: number;
    };
    RatingScalePage: {
      items: components['schemas']['RatingScaleView'][];
      /** @description The `cursor` of the next page; null at the end. */
      nextCursor: string | null;
    };
    RatingScaleView: {
      slug: string;
      /** @description A change is a new version; a verdict keeps the version that it was given under. */
      version: number;
      name: string;
      /**
       * @description `verdict`: says whether a statement is so. `outcome`: says what came of a plan.
       * @enum {string}
       */
      measures: 'outcome' | 'verdict';
      ratings: components['schemas']['RatingView'][];
    };
    RatingView: {
      /** @description As verdicts name it: `half-true`. */
      value: string;
      /** @description For readers; ClaimReview's `alternateName`. */
      name: string;
      definition: string;
      /** @description 0 (worst) to 1 (best); absent when it stands off the scale. */
      place?: number;
      /** @description ClaimReview's number, from `worstRating` to `bestRating`; absent when it stands off the scale. */
      ratingValue?: number;
      bestRating?: number;
      worstRating?: number;
    };
    UserPage: {
      items: components['schemas']['UserView'][];
      /** @description The `cursor` of the next page; null at the end. */
      nextCursor: string | null;
    };
    UserView: {
      id: string;
      name: string;
      email: string;
      roles: ('editor' | 'approver' | 'auditor' | 'admin')[];
      /** @description Slugs of their desks; none: all. */
      desks: string[];
      disabled: boolean;
      /** @description Keys that are in force. */
      keys: components['schemas']['KeyView'][];
      createdAt: string;
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
  listDesks: {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
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
          'application/json': components['schemas']['DeskPage'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  getDesk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
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
          'application/json': components['schemas']['DeskView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  putDesk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PutDeskDto'];
      };
    };
    responses: {
      /** @description The desk was opened. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  revokeUserKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      422: components['responses']['Problem-422'];
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
  listRatingScales: {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
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
          'application/json': components['schemas']['RatingScalePage'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  defineRatingScale: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DefineScaleDto'];
      };
    };
    responses: {
      /** @description As asked. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RatingScaleView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      409: components['responses']['Problem-409'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  listUsers: {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
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
          'application/json': components['schemas']['UserPage'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  addUser: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddUserDto'];
      };
    };
    responses: {
      /** @description As asked. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewUserView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      409: components['responses']['Problem-409'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  changeUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeUserDto'];
      };
    };
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
  createUserKey: {
    parameters: {
      query?: never;
      header?: {
        /** @description Any string of your own, new for each request and the same for its repetitions. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateKeyDto'];
      };
    };
    responses: {
      /** @description As asked. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewKeyView'];
        };
      };
      400: components['responses']['Problem-400'];
      401: components['responses']['Problem-401'];
      403: components['responses']['Problem-403'];
      404: components['responses']['Problem-404'];
      409: components['responses']['Problem-409'];
      413: components['responses']['Problem-413'];
      415: components['responses']['Problem-415'];
      422: components['responses']['Problem-422'];
      503: components['responses']['Problem-503'];
      default: components['responses']['Problem-default'];
    };
  };
}
