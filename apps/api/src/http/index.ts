/**
 * What a feature folder stands on. How one is written:
 *
 * - `things.controller.ts` has the routes and stays thin (DTO, action, view), `*.dto.ts` the classes of what comes in
 *   (`make-thing.dto.ts`) and goes out (`thing.view.dto.ts`): the OpenAPI document is made of files of these two names,
 *   and of nothing else. `to-thing-view.ts` makes a view of a state or row; a row never leaves the API.
 * - The name of a route's method is its operationId (`takeNextReview`), its doc comment the summary, the comments of a
 *   class's fields their descriptions. Every route declares its answer: `Promise<ThingView>`, for a list
 *   `Promise<ThingPage>` with `class ThingPage extends PageOf(ThingView) {}`.
 * - `@Roles('editor')` where a role is needed (it lets approvers in); without it, anyone who holds a role.
 *   `@Public()` is for routes outside /v1.
 * - `@Caller() ctx: RequestContext` has `actor` and `at`; `@Id() id`; `@IfMatch() ifVersion`; `@Versioned()` answers an ETag.
 * - Writing: `transactions.perform(ctx, (tx) => action(tx, command, ctx.at))`, which does a repeated request once. What
 *   the answer is made of must be in the action's result, as a repetition runs nothing but what follows it.
 * - What fails is thrown: a `Refusal` by rules and actions, a `Problem` by the HTTP side.
 */
export * from './auth/access.js';
export * from './etag.js';
export * from './id.js';
export * from './page-query.dto.js';
export * from './paging.js';
export * from './problem.js';
export * from './request-context.js';
export * from './security-headers.js';
export * from './transactions.js';
export * from './validators.js';
