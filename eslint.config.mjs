// What the linter refuses: unsafe types, lost promises, long files, hidden inputs (environment, clock), prints.
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const SPECS = [
  '**/*.spec.ts',
  '**/*.medium-spec.ts',
  '**/*.e2e-spec.ts',
  'test/**',
  'libs/*/test/**',
  'libs/*/testing/**',
];

const ENVIRONMENT = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'Only libs/config reads the environment: take the value from loadConfig().',
};
const CLOCK = [
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Rules take the time as an argument, so that they can be run again.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Rules take the time as an argument, so that they can be run again.',
  },
];
const CHANCE = {
  selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
  message: 'Rules take ids and choices as arguments, so that they can be run again.',
};

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.claimdesk/', '**/*.gen.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // An async function without await still turns what it throws into a rejection.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-syntax': ['error', ENVIRONMENT],
      'object-shorthand': 'error',
    },
  },
  {
    name: 'pure libraries know neither clock nor chance nor environment',
    files: ['libs/{domain,extraction,matching,publishing}/src/**'],
    ignores: SPECS,
    rules: { 'no-restricted-syntax': ['error', ENVIRONMENT, CHANCE, ...CLOCK] },
  },
  {
    name: 'the domain imports nothing',
    files: ['libs/domain/src/**'],
    ignores: SPECS,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^[^.]', message: 'The domain imports nothing but its own files.' }] },
      ],
    },
  },
  {
    name: 'who may read the environment: the configuration, and what tells tests where their servers are',
    files: ['libs/config/src/**', 'libs/testkit/src/{database,random}.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    name: 'the console is for everybody, and follows the rules of React',
    files: ['apps/console/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.strict],
    rules: {
      // Fields stand in components of ours, which label them by id.
      'jsx-a11y/label-has-associated-control': ['error', { assert: 'either' }],
    },
  },
  {
    name: 'specs',
    files: SPECS,
    rules: {
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    name: 'specs and benchmarks that start processes hand the environment on',
    files: ['**/*.medium-spec.ts', 'test/**', 'libs/*/test/**', 'bench/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    name: 'components take their properties apart, and those are functions without a "this"',
    files: ['apps/console/**'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    name: 'scripts and configuration files are plain JavaScript, and speak to a terminal',
    files: ['**/*.{js,cjs,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
