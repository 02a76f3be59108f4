/** What the claim says, so that it can be checked without the article: edited in place. */
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ProblemError, queryKeys } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { Button, Note, TextArea } from '../../ui/index.js';
import styles from './claim-card.module.css';
import type { Claim } from './queries.js';
import type { ClaimChanges } from './use-claim-changes.js';

interface StatementFormProps {
  readonly claim: Claim;
  readonly edit: ClaimChanges['edit'];
  readonly done: () => void;
}

const LONGEST = 2000;

export function StatementForm({ claim, edit, done }: StatementFormProps): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const [statement, setStatement] = useState(claim.statement);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const save = (): void => {
    const wanted = statement.trim();
    if (wanted === claim.statement) return done();
    if (wanted === '' || edit.isPending) return;
    edit.mutate(
      { claim, changes: { statement: wanted } },
      {
        onSuccess: done,
        onError: () => void client.invalidateQueries({ queryKey: queryKeys.article(claim.articleId) }),
      },
    );
  };
  useKeys({ main: save });
  const error = edit.variables?.claim.id === claim.id ? edit.error : null;
  const isStale = error instanceof ProblemError && error.status === 412;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextArea
        ref={area}
        read
        label={t('articles.statement')}
        limit={LONGEST}
        value={statement}
        onChange={(event) => setStatement(event.target.value)}
        error={error instanceof ProblemError ? error.faultOf('/statement') : undefined}
      />
      {error && (
        <Note tone="is-false" assertive>
          {isStale
            ? t('articles.statementChanged', { statement: claim.statement })
            : error instanceof ProblemError
              ? error.message
              : t('common.noAnswer')}
        </Note>
      )}
      <div className={styles.actions}>
        <Button type="submit" kind="main" action="main" busy={edit.isPending}>
          {t('common.save')}
        </Button>
        <Button kind="quiet" onClick={done}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
