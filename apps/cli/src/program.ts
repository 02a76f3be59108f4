/** The commands, their options and their help; each command's own code is loaded when it runs. */
import { Command, Option } from 'commander';
import { examples, time } from './help.js';
import { describeOperations } from './operations.js';
import { version } from './package.js';
import { terminalWidth } from './terminal.js';

/** The program, ready to parse. Throws CommanderError where the command line cannot be understood. */
export function createProgram(): Command {
  const program = new Command('claimdesk')
    .description(
      'The fact-check desk for newsrooms: splits articles into claims, brings them to editors, and keeps a history that proves itself.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help for a command')
    .helpCommand('help [command]', 'print help for a command')
    .exitOverride()
    .showHelpAfterError('(claimdesk help tells more)')
    .configureHelp({ showGlobalOptions: false, helpWidth: Math.min(terminalWidth(), 100) })
    .addHelpText('after', GETTING_STARTED);
  describeUp(program);
  describeSplit(program);
  describeIngest(program);
  describeVerify(program);
  describeOperations(program);
  return program;
}

const GETTING_STARTED = `
Start here:
  claimdesk up                        everything on this machine, with a Postgres of its own
  claimdesk split article.txt         what claims an article makes, without a server
  claimdesk help ingest               more about one command

Settings are environment variables (PORT, HOST, DATABASE_URL, REDIS_URL, CLAIMDESK_DATA_DIR, …): see README.md.
Exit codes: 0 done, 1 failed, 2 the command line or a setting cannot be used.`;

function describeUp(program: Command): void {
  program
    .command('up')
    .summary('run everything on this machine')
    .description(
      'Starts Postgres (unless DATABASE_URL names one), brings it up to date, and starts the API and the worker. ' +
        'At the first start it makes an admin and splits a sample article. Runs until Ctrl-C.',
    )
    .option('--no-sample', 'do not bring in the sample article at the first start')
    .option('--verbose', 'show what the API and the worker log, instead of keeping it in log files')
    .addHelpText(
      'after',
      examples(
        ['claimdesk up', 'on http://127.0.0.1:3000, data in ./.claimdesk'],
        ['PORT=8080 claimdesk up', 'on another port'],
        ['DATABASE_URL=postgres://… claimdesk up', 'on a Postgres server of yours'],
      ),
    )
    .action(async (options: { sample: boolean; verbose?: boolean }) => (await import('./up/up.js')).up(options));
}

function describeSplit(program: Command): void {
  program
    .command('split')
    .summary('split article text into claims, without a server')
    .description(
      'Prints the claims of an article: who claims what, of which kind, how much worth checking, and for a plan when it is due. ' +
        'Offsets in the JSON point into the text as it was given, in UTF-16 code units; for a page (.html) into the field "text" that comes with it.',
    )
    .argument('<file>', 'a text or .html file; - reads standard input')
    .addOption(new Option('--json', 'one JSON object: language, claims, attributions').conflicts('jsonl'))
    .option('--jsonl', 'reads and writes a JSON document a line: {"id", "text", "publishedAt"?, "language"?, "title"?}')
    .option('--published-at <time>', 'when it was published; dates such as "in July" are read from there', time)
    .option('--language <tag>', 'its language, such as en; recognised by itself otherwise')
    .addHelpText(
      'after',
      examples(
        ['claimdesk split article.txt --published-at 2017-01-28', 'a table'],
        ['pbpaste | claimdesk split - --json', 'what was copied, as JSON'],
        ['claimdesk split --jsonl articles.jsonl > claims.jsonl', 'many at once'],
      ),
    )
    .action(async (file: string, options: object) => (await import('./commands/split.js')).split(file, options));
}

function describeIngest(program: Command): void {
  program
    .command('ingest')
    .summary('send articles to a running server')
    .description(
      'Posts files to a running server, which splits them into claims. Text (.txt), pages (.html), one article as the API takes it (.json) or one a line (.jsonl). ' +
        'What the server knows already is not stored again, so a broken run is simply repeated.',
    )
    .argument('<file...>', 'files to send')
    .option('--url <url>', 'the server; by default the one that HOST and PORT name')
    .addOption(new Option('--key <key>', 'an API key of an editor').conflicts('keyFile'))
    .option('--key-file <file>', "a file that holds the key; by default the admin's in CLAIMDESK_DATA_DIR")
    .option('--desk <slug>', 'the desk whose editors get the claims')
    .option('--published-at <time>', 'when they were published, for files that do not say so', time)
    .addHelpText(
      'after',
      examples(
        ['claimdesk ingest article.txt --published-at 2017-01-28', 'one article'],
        ['claimdesk ingest archive/*.html --desk politics', 'a folder of pages'],
        ['claimdesk ingest wire.jsonl --url https://desk.example.org --key-file key', 'to another machine'],
      ),
    )
    .action(async (files: string[], options: object) => (await import('./ingest/ingest.js')).ingest(files, options));
}

function describeVerify(program: Command): void {
  program
    .command('verify')
    .summary('check an exported history, offline')
    .description(
      'Checks an export of the history (GET /v1/history/export) without a server: that every event is as it was written, in its place, and that none is missing in between. ' +
        'Only another export can show that the end was cut off: give one with --against.',
    )
    .argument('<export>', 'the exported file; - reads standard input')
    .option('--against <other>', 'another export of the same installation, earlier or later')
    .addHelpText(
      'after',
      examples(
        ['claimdesk verify history.jsonl', '0 and the count, or 1 and the first broken event'],
        ['claimdesk verify today.jsonl --against last-week.jsonl', 'nothing of last week was changed or lost'],
      ),
    )
    .action(async (file: string, options: object) => (await import('./commands/verify.js')).verify(file, options));
}
