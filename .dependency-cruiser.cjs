// Who may import what: every arrow of the architecture is allowed here by name, and everything else is an error.

/** Files of specs and what only they use; they stand beside the code and may reach further than it. */
const SPEC = '([.](medium-|e2e-)?spec[.]tsx?$)|(^libs/[^/]+/(test|testing)/)|(^test/)|(^libs/testkit/)';

/** Own libraries and the own libraries each may import. What is not listed may import none. */
const MAY_IMPORT = {
  domain: [],
  extraction: ['domain'],
  matching: ['domain'],
  publishing: ['domain'],
  ledger: ['domain'],
  store: ['domain'],
  jobs: ['domain'],
  actions: ['domain', 'extraction', 'matching', 'publishing', 'ledger', 'store'],
  embedded: [],
  config: [],
  client: [],
};

const WHY = {
  domain: 'Rules are pure functions: whatever they need comes as an argument, so that they can be replayed and tested.',
  extraction: 'Text to claims is pure: it can run in any process, and be measured without a database.',
  matching: 'Which claims say the same is pure: it can run in any process, and be measured without a database.',
  publishing:
    'A page is made of a verdict alone: what the public sees cannot depend on what a query happens to return.',
  ledger: 'The ledger knows events, not rows: the record must not depend on the state that is built from it.',
  store: 'Rows hold what the domain decides; they decide nothing, and know neither queues nor the history.',
  jobs: 'Queues carry ids and hold no truth: they need none of the code that knows what the ids stand for.',
  actions: 'An action is one database transaction: it reaches neither queues nor processes, which no rollback undoes.',
  embedded:
    'The embedded Postgres is a program of its own; the bootstrap of the tests loads it before anything is built.',
  config: 'The environment is read before anything else exists.',
  client: 'The client is made from the OpenAPI document alone, so that it proves that the document is enough.',
};

const libraries = Object.entries(MAY_IMPORT).map(([library, allowed]) => ({
  name: `${library}-imports-${allowed.length === 0 ? 'none-of-ours' : `only-${allowed.join('-')}`}`,
  comment: WHY[library],
  severity: 'error',
  from: { path: `^libs/${library}/src/`, pathNot: SPEC },
  to: { path: '^libs/', pathNot: `^libs/(${[library, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...libraries,
    {
      name: 'domain-imports-nothing',
      comment: 'Not even modules of Node: no clock, no randomness, no files. Time and ids are arguments.',
      severity: 'error',
      from: { path: '^libs/domain/src/', pathNot: SPEC },
      to: { pathNot: '^libs/domain/src/' },
    },
    {
      name: 'pure-libraries-do-no-io',
      comment:
        'Extraction, matching and publishing take text and give values; files and sockets are for their callers.',
      severity: 'error',
      from: {
        path: '^libs/(extraction|matching|publishing)/src/',
        // The models of extraction are files beside the code; one file of it loads them.
        pathNot: `^libs/extraction/src/learning/load-model[.]ts$|${SPEC}`,
      },
      to: { path: '^(node:)?(fs|net|tls|dgram|dns|http|https|http2|child_process|worker_threads|cluster)(/|$)' },
    },
    {
      name: 'libraries-do-not-import-apps',
      comment: 'An app is a process with a configuration; a library that needs one cannot be used by another.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-do-not-import-each-other',
      comment:
        'Processes speak by HTTP, queues and Postgres. `claimdesk up` starts api and worker; it imports neither.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'api-imports-what-a-request-needs',
      comment:
        'Requests act through actions and ask through queries. Extraction runs in the worker; Postgres is not ours here.',
      severity: 'error',
      from: { path: '^apps/api/', pathNot: SPEC },
      to: { path: '^libs/', pathNot: '^libs/(actions|store|ledger|jobs|domain|publishing|config)/' },
    },
    {
      name: 'api-features-ask-by-queries',
      comment:
        'Only the start of the process and http/ hold the data source and transactions; a feature sees questions.',
      severity: 'error',
      from: { path: '^apps/api/src/(?!main[.]ts$|http/)', pathNot: SPEC },
      to: { path: '^libs/store/', pathNot: '^libs/store/src/queries/index[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'api-cannot-offer',
      comment:
        'The history is the outbox: only readers of the log put work into queues, so that none is ever forgotten.',
      severity: 'error',
      from: { path: '^apps/api/' },
      to: { path: '^libs/jobs/', pathNot: '^libs/jobs/src/take[.]ts$' },
    },
    {
      name: 'worker-imports-what-readers-need',
      comment: 'The worker follows the history and acts; it serves no pages and reads no text but through actions.',
      severity: 'error',
      from: { path: '^apps/worker/', pathNot: SPEC },
      to: { path: '^libs/', pathNot: '^libs/(actions|ledger|jobs|store|domain|config)/' },
    },
    {
      name: 'worker-does-not-take',
      comment: 'Claims are taken from a desk by people, through the API.',
      severity: 'error',
      from: { path: '^apps/worker/', pathNot: SPEC },
      to: { path: '^libs/jobs/', pathNot: '^libs/jobs/src/offer[.]ts$' },
    },
    {
      name: 'cli-imports-what-operations-need',
      comment: 'The command line migrates, verifies and splits; what a running server can do, it asks of the server.',
      severity: 'error',
      from: { path: '^apps/cli/', pathNot: SPEC },
      to: { path: '^libs/', pathNot: '^libs/(actions|ledger|store|extraction|embedded|config|domain|jobs)/' },
    },
    {
      name: 'cli-does-not-take',
      comment: 'The command line prepares and rebuilds queues; it does not review claims.',
      severity: 'error',
      from: { path: '^apps/cli/' },
      to: { path: '^libs/jobs/', pathNot: '^libs/jobs/src/offer[.]ts$' },
    },
    {
      name: 'console-imports-only-the-client',
      comment: 'The console is a program like any other newsroom could write: what it needs, the API must offer.',
      severity: 'error',
      from: { path: '^apps/console/', pathNot: SPEC },
      to: { path: '^libs/', pathNot: '^libs/client/' },
    },
    {
      name: 'testkit-is-for-specs',
      comment: 'Nothing that is shipped depends on what tests need; benchmarks are not shipped.',
      severity: 'error',
      from: { pathNot: `^bench/|${SPEC}` },
      to: { path: '^libs/(testkit/|[^/]+/(test|testing)/)' },
    },
    {
      name: 'training-imports-only-extraction',
      comment: 'Models are made by the very code that reads them, and nothing that is shipped needs their making.',
      severity: 'error',
      from: { path: '^training/', pathNot: SPEC },
      to: { path: '^(apps|libs|bench|test)/', pathNot: '^libs/(extraction|domain)/src/' },
    },
    {
      name: 'nothing-imports-training',
      comment: 'Making models takes corpora that no installation has; evaluation and benchmarks may measure with it.',
      severity: 'error',
      from: { path: '^(apps|libs)/' },
      to: { path: '^training/' },
    },
    {
      name: 'specs-are-not-imported',
      comment: 'What two specs share stands in a file that is no spec.',
      severity: 'error',
      from: {},
      to: { path: '[.](medium-|e2e-)?spec[.]tsx?$' },
    },
    {
      name: 'libraries-are-entered-by-their-face',
      comment:
        'A library shows what others may use in the files that package.json names under "imports"; the rest may change.',
      severity: 'error',
      from: { path: '^(apps|libs)/([^/]+)/', pathNot: SPEC },
      to: {
        path: '^libs/',
        pathNot:
          '^(apps|libs)/$2/|^libs/[^/]+/src/index[.]ts$|^libs/store/src/queries/index[.]ts$|^libs/jobs/src/(offer|take)[.]ts$',
      },
    },
    {
      name: 'nest-stays-in-apps',
      comment: 'The framework is at the edge: rules, actions and rows outlive it.',
      severity: 'error',
      from: { path: '^libs/', pathNot: SPEC },
      to: { path: '^(node_modules/)?@nestjs/' },
    },
    {
      name: 'http-stays-in-the-api',
      comment: 'Requests and answers are known to one app only.',
      severity: 'error',
      from: { pathNot: `^apps/api/|${SPEC}` },
      to: { path: '^(node_modules/)?(fastify|@fastify)(/|$)' },
    },
    {
      name: 'bullmq-stays-in-jobs',
      comment: 'BullMQ is a choice behind two small faces; the worker may run its processors.',
      severity: 'error',
      from: { pathNot: `^libs/jobs/|^apps/worker/|^bench/|${SPEC}` },
      to: { path: '^(node_modules/)?bullmq(/|$)' },
    },
    {
      name: 'typeorm-stays-near-the-database',
      comment:
        'What does not write rows does not know how rows are written; the API and the worker hold the data source.',
      severity: 'error',
      from: { pathNot: `^libs/(store|ledger|actions)/|^apps/(api|worker|cli)/|^bench/|${SPEC}` },
      to: { path: '^(node_modules/)?typeorm(/|$)' },
    },
    {
      name: 'no-cycles',
      comment: 'Files that need each other are one file. Rows may refer to each other by type alone.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'imports-resolve',
      comment: 'What cannot be found breaks at the first start.',
      severity: 'error',
      from: {},
      // Modules that the console's build makes have no file.
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'packages-are-declared',
      comment: 'A package that is not in package.json is there by accident, and gone after the next installation.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: `^apps/console/|${SPEC}` },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'packages-of-the-console-are-declared',
      comment: 'The build bundles what the console imports, so that no server installs it: development packages do.',
      severity: 'error',
      from: { path: '^apps/console/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
