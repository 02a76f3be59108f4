/** Labelled fields: the label, a note at its right, the field, what is wrong with it. */
import { type ComponentProps, type ReactNode, type Ref, useId } from 'react';
import { useText } from '../i18n/index.js';
import { Icon } from './icon.js';

interface Labelled {
  readonly label: string;
  /** At the right of the label: "Markdown". */
  readonly note?: string | undefined;
  readonly error?: string | undefined;
  /** Below the field, before there is an error. */
  readonly help?: string | undefined;
  /** Counts the characters against this many; longer text is kept, and told. */
  readonly limit?: number | undefined;
}

type TextFieldProps = Labelled &
  Omit<ComponentProps<'input'>, 'className' | 'style' | 'id'> & { ref?: Ref<HTMLInputElement> };

export function TextField({ label, note, error, help, limit, ...input }: TextFieldProps): ReactNode {
  const { id, frame, described } = useFrame({ label, note, error, help, limit, length: lengthOf(input.value) });
  return frame(<input type="text" {...input} id={id} className="field" {...described} />);
}

type TextAreaProps = Labelled &
  Omit<ComponentProps<'textarea'>, 'className' | 'style' | 'id'> & {
    /** In the reading face, for what somebody will read. */
    readonly read?: boolean;
    readonly ref?: Ref<HTMLTextAreaElement>;
  };

/** Grows with its text. */
export function TextArea({ label, note, error, help, limit, read = false, ...area }: TextAreaProps): ReactNode {
  const { id, frame, described } = useFrame({ label, note, error, help, limit, length: lengthOf(area.value) });
  return frame(<textarea {...area} id={id} className={read ? 'field grows read' : 'field grows'} {...described} />);
}

type SelectProps = Labelled & Omit<ComponentProps<'select'>, 'className' | 'style' | 'id'>;

/** The platform's own list, for few choices. */
export function Select({ label, note, error, help, ...select }: Omit<SelectProps, 'limit'>): ReactNode {
  const { id, frame, described } = useFrame({ label, note, error, help, length: 0 });
  return frame(<select {...select} id={id} className="field" {...described} />);
}

function useFrame({
  label,
  note,
  error,
  help,
  limit,
  length,
}: Labelled & { limit?: number | undefined; length: number }): {
  id: string;
  frame: (field: ReactNode) => ReactNode;
  described: { 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };
} {
  const id = useId();
  const { t } = useText();
  const over = limit === undefined ? 0 : Math.max(0, length - limit);
  const fault = error ?? (over > 0 ? t('common.tooLong', { over }) : undefined);
  const below = fault ?? help;
  return {
    id,
    described: { 'aria-describedby': below && `${id}-below`, 'aria-invalid': fault ? true : undefined },
    frame: (field) => (
      <div className="labelled">
        <label className="label" htmlFor={id}>
          {label}
          <span className="note-of-label">
            {limit === undefined ? note : t('common.countOf', { count: length, limit })}
          </span>
        </label>
        {field}
        {below && (
          <p className={fault ? 'fault' : 'help'} id={`${id}-below`}>
            {fault && <Icon name="alert" size="s" />}
            {below}
          </p>
        )}
      </div>
    ),
  };
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' ? Array.from(value).length : 0;
}
