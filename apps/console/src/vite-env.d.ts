/** What the build provides beside the sources. */
declare module 'virtual:messages/*' {
  import type { MessageFormatElement } from 'react-intl';
  const messages: Readonly<Record<string, MessageFormatElement[]>>;
  export default messages;
}
