// The steps of `npm test`: what each runs, in which phase, and what it needs.
import { availableParallelism } from 'node:os';

/**
 * @typedef {object} Step
 * @property {string} name what the user calls it on the command line
 * @property {string[]} command program and arguments
 * @property {boolean} [jest] counts its tests instead of itself
 * @property {boolean} [needsBrowser] opens pages in a real Chromium
 * @property {boolean} [needsBuild] runs what the build makes: the build comes along, and when it fails this step fails with it
 */

const BUILD = { name: 'build', command: ['node', 'scripts/build.mjs'] };

/** Phases follow each other; the steps of one phase may run two at a time. @type {Step[][]} */
export const PHASES = [
  [BUILD, script('lint'), script('types'), script('format', 'format:check'), script('imports')],
  [jest('unit')],
  [jest('medium')],
  [script('generated', 'generated:check', true)],
  [{ ...jest('e2e'), needsBuild: true, needsBrowser: true }],
];

function script(name, npmScript = name, needsBuild = false) {
  return { name, command: ['npm', 'run', '--silent', npmScript], needsBuild };
}

function jest(project) {
  const workers = `--maxWorkers=${availableParallelism()}`;
  return {
    name: project,
    command: ['npm', 'run', '--silent', 'jest', '--', '--selectProjects', project, workers],
    jest: true,
  };
}

/**
 * Reads the command line: names of steps first, whatever follows goes to Jest. No name and something for Jest:
 * Jest's steps only. Nothing at all: everything.
 * @param {string[]} args
 * @returns {{ phases: Step[][], jestArgs: string[] }}
 */
export function selectSteps(args) {
  const names = new Set(PHASES.flat().map(({ name }) => name));
  const end = args.findIndex((arg) => !names.has(arg));
  const wanted = end === -1 ? args : args.slice(0, end);
  const jestArgs = end === -1 ? [] : args.slice(end);
  const named = ({ name, jest }) => (wanted.length > 0 ? wanted.includes(name) : jestArgs.length === 0 || jest);
  const building = PHASES.flat().some((step) => named(step) && step.needsBuild);
  const chosen = (step) => named(step) || (building && step === BUILD);
  return { phases: PHASES.map((phase) => phase.filter(chosen)).filter((phase) => phase.length > 0), jestArgs };
}
