/** Decides about rows, says what became of it, and offers to take it back. */
import { useState } from 'react';
import { useText } from '../../i18n/index.js';
import { useToast } from '../../ui/index.js';
import { carryOut, type Decision, mayDecide, takeBack } from './decisions.js';
import { eachOf } from './each-of.js';
import type { Claim } from './rows-query.js';
import type { Rows } from './use-rows.js';

export interface Decide {
  readonly isBusy: boolean;
  /** For those of the claims that it may be decided for. */
  decide(decision: Decision, claims: readonly Claim[]): Promise<void>;
}

export function useDecide({ put, reload }: Pick<Rows, 'put' | 'reload'>): Decide {
  const { t } = useText();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  return {
    isBusy,
    async decide(decision, claims) {
      setBusy(true);
      const before = claims.filter((claim) => mayDecide(decision.kind, claim));
      const { done, refused } = await eachOf(before, (claim) => carryOut(decision, claim));
      setBusy(false);
      put(
        done.map(({ result }) => result),
        true,
      );
      const undo = async (): Promise<void> => {
        const reason = t('worklist.takenBack');
        const back = await eachOf(done, ({ item, result }) => takeBack(decision, item, result, reason));
        reload();
        const [fault] = back.refused;
        if (fault) toast({ text: wordsOf(fault.error), isError: true });
      };
      if (done.length > 0) {
        const text = t(`worklist.done.${decision.kind}`, { count: done.length });
        toast({ text, undo: () => void undo() });
      }
      const [first] = refused;
      if (first) {
        const values = { count: refused.length, of: before.length, why: wordsOf(first.error) };
        toast({ text: t('worklist.refused', values), isError: true });
      }
    },
  };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
