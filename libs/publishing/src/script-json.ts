/** JSON that can stand inside a script element of an HTML page. */

const UNSAFE = /[<>&\u2028\u2029]/g;

/** `value` as JSON in which nothing can end the element or begin a comment; parses to the same value. */
export function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
