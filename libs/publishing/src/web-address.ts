/** Which addresses of strangers may become links. */

/** `url` where it is an absolute http or https address; undefined for anything else, which is then shown as text. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
