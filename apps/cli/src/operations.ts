/** The commands for whoever runs an installation: people, keys, migrations, queues; their code is loaded when they run. */
import { type Command, Option } from 'commander';
import { examples, time } from './help.js';

const ROLES = ['editor', 'approver', 'auditor', 'admin'];

export function describeOperations(program: Command): void {
  describeUsers(program.command('user').summary('add and list people').description('Who works here.'));
  describeKeys(program.command('key').summary('make API keys').description('API keys let programs and people in.'));
  describeQueue(program.command('queue').summary('rebuild the queues').description('The queues of work.'));

  program
    .command('migrate')
    .summary('bring the database up to date')
    .description(
      'Brings the schema of the database up to date, and at the first time makes the general desk, the rating scales and an admin, ' +
        'whose key goes to CLAIMDESK_DATA_DIR/admin-key. Safe to repeat, and while others do it. `claimdesk up` does it by itself.',
    )
    .addHelpText('after', examples(['DATABASE_URL=postgres://… claimdesk migrate', 'before the new release starts']))
    .action(async () => (await import('./commands/migrate.js')).migrate());

  program
    .command('rebuild')
    .summary('replay the history against the current state')
    .description('Replays the whole history and compares what comes out with the current state, changing nothing.')
    .requiredOption('--check', 'compare only; exit code 1 and the first differences when there are any')
    .action(async () => (await import('./commands/rebuild-check.js')).checkRebuild());

  program
    .command('corrections')
    .summary('export what editors corrected, for training')
    .description(
      'Prints what editors made of the claims of articles, one article revision a line: added, dismissed, re-anchored, re-attributed, kept. ' +
        'The splitter learns from it with `npm run train -- --with`. It holds the texts of articles, and names no editor.',
    )
    .option('--since <time>', 'only revisions on which somebody decided at or after it', time)
    .addHelpText(
      'after',
      examples(
        ['claimdesk corrections > corrections.jsonl', 'everything so far'],
        ['claimdesk corrections --since 2017-01-01 > corrections.jsonl', 'of this year'],
      ),
    )
    .action(async (options: { since?: string }) =>
      (await import('./commands/corrections.js')).printCorrections(options),
    );
}

function describeUsers(user: Command): void {
  user
    .command('add')
    .summary('add somebody, and print their API key')
    .description('Adds somebody to the people who work here. Their API key is printed this once and kept nowhere.')
    .argument('<email>', 'their e-mail address')
    .requiredOption('--name <name>', 'their name, as colleagues see it')
    .addOption(new Option('--role <role...>', 'what they may do').choices(ROLES).makeOptionMandatory())
    .option('--desk <slug...>', 'desks that they belong to; by default all')
    .addHelpText(
      'after',
      examples([
        'claimdesk user add ada@example.org --name "Ada Example" --role editor approver --desk politics',
        'an editor of the politics desk, who may also approve',
      ]),
    )
    .action(async (email: string, options: { name: string; role: string[]; desk?: string[] }) =>
      (await import('./commands/user-add.js')).addUser({ email, ...options }),
    );
  user
    .command('list')
    .summary('list everybody')
    .description('Lists who works here, with their roles and desks.')
    .option('--json', 'a JSON array')
    .action(async (options: { json?: boolean }) => (await import('./commands/user-list.js')).listUsers(options));
}

function describeKeys(key: Command): void {
  key
    .command('create')
    .summary('make a new API key for somebody')
    .description('Makes one more API key for somebody and prints it this once. Keys that exist stay valid.')
    .argument('<email>', 'whose key')
    .option('--expires-at <time>', 'valid until then; for good otherwise', time)
    .addHelpText(
      'after',
      examples([
        'claimdesk key create admin@localhost > new-key',
        'another key of the first admin, in case theirs is lost',
      ]),
    )
    .action(async (email: string, options: { expiresAt?: string }) =>
      (await import('./commands/key-create.js')).createKeyFor({ email, ...options }),
    );
}

function describeQueue(queue: Command): void {
  queue
    .command('rebuild')
    .summary("fill the desks' queues anew from the database")
    .description(
      'Empties the queues and fills them with every claim that waits, in order. Nothing is lost by it: the database knows what waits, and what an editor holds stays theirs.',
    )
    .option('--desk <slug>', 'only the queue of this desk')
    .action(async (options: { desk?: string }) => (await import('./commands/queue-rebuild.js')).rebuildQueues(options));
}
