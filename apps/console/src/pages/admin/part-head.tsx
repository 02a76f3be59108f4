/** The head of a part: its name, what it is for, and its one button. */
import type { ReactNode } from 'react';
import styles from './part-head.module.css';

export function PartHead({ title, about, button }: { title: string; about: string; button?: ReactNode }): ReactNode {
  return (
    <div className={styles.head}>
      <div>
        <h1 className="title" tabIndex={-1}>
          {title}
        </h1>
        <p className="soft small">{about}</p>
      </div>
      {button}
    </div>
  );
}
