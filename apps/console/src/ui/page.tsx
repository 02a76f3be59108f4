/** The main landmark of a page: its title in the tab, and its one `h1`, which takes the focus on arrival. */
import { type ReactNode, useEffect, useRef } from 'react';

interface PageProps {
  /** In the tab, and as the `h1` unless `heading` stands in the page itself. */
  readonly title: string;
  /** `own`: the page renders its `<h1 tabIndex={-1}>` itself. */
  readonly heading?: 'shown' | 'hidden' | 'own';
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function Page({ title, heading = 'shown', className, children }: PageProps): ReactNode {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${title} · Claimdesk`;
  }, [title]);
  useEffect(() => {
    // Arriving by a link, a keyboard or screen reader user starts at the heading; a field that has the focus keeps it.
    if (main.current?.contains(document.activeElement)) return;
    main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, []);
  return (
    <main id="main" ref={main} className={className} tabIndex={-1}>
      {heading !== 'own' && (
        <h1 tabIndex={-1} className={heading === 'hidden' ? 'vh' : 'title'}>
          {title}
        </h1>
      )}
      {children}
    </main>
  );
}
