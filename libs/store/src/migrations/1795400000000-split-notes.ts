/** What to know of how an article was split, in words. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SplitNotes1795400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table article add column split_note text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table article drop column split_note');
  }
}
