// npm test: installs what is missing, starts a real Postgres and Redis, runs every check, and counts.
// `npm test -- unit libs/domain` runs the named steps and hands the rest to Jest.
import './lib/require-node.mjs';
import { findChromium } from './lib/chromium.mjs';
import { orFail } from './lib/failing.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { endSteps, runStep } from './lib/run-step.mjs';
import { startServices } from './lib/services.mjs';
import { selectSteps } from './lib/steps.mjs';
import { testEnvironment } from './lib/test-environment.mjs';

const AT_ONCE = 2;
const log = (line) => console.log(line);
const { phases, jestArgs } = selectSteps(process.argv.slice(2));
const total = { passed: 0, failed: 0 };
const failures = [];
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    interrupted = true;
    endSteps();
  });
}

await orFail(async () => {
  await ensureInstalled(log);
  const needsBrowser = phases.flat().some((step) => step.needsBrowser);
  const browser = needsBrowser ? { TEST_CHROMIUM: findChromium(log) } : {};
  const services = await startServices(log);
  const context = { folder: services.folder, jestArgs, env: { ...testEnvironment(services), ...browser } };
  try {
    for (const phase of phases) {
      const waiting = [...phase];
      await Promise.all(Array.from({ length: AT_ONCE }, () => work(waiting, context)));
    }
  } finally {
    await services.stop();
  }
  if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
  if (interrupted) console.log('\nInterrupted: what was not finished was not counted.');
  const complete = total.failed === 0 && total.passed > 0 && !interrupted;
  process.exitCode = complete ? 0 : 1;
  console.log(`${total.passed} passed, ${total.failed} failed`);
});

async function work(waiting, context) {
  for (let step = waiting.shift(); step !== undefined && !interrupted; step = waiting.shift()) {
    if (step.needsBuild && failures.includes('build')) {
      record(step, { passed: 0, failed: 1, seconds: 0, output: 'Not run, as there is no build.' });
    } else {
      record(step, await runStep(step, context));
    }
  }
}

function record(step, { passed, failed, seconds, output }) {
  if (interrupted) return;
  total.passed += passed;
  total.failed += failed;
  const counted = step.jest ? `${passed} passed, ${failed} failed` : failed === 0 ? 'passed' : 'failed';
  console.log(`${failed === 0 ? '✓' : '✗'} ${step.name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s   ${counted}`);
  if (failed === 0) return;
  failures.push(step.name);
  console.log(`${output}\n`);
}
