/** The tables of the first release: articles, claims, reviews, verdicts, follow-ups, people, and the history. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { currentState } from './first-run/current-state.js';
import { history } from './first-run/history.js';
import { grantServiceRole, makeServiceRole } from './first-run/service-role.js';

export class FirstRun1795000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(currentState);
    await runner.query(history);
    await makeServiceRole(runner);
    await grantServiceRole(runner);
  }

  down(): Promise<void> {
    throw new Error('The history cannot be taken back: restore from a backup instead of reverting.');
  }
}
