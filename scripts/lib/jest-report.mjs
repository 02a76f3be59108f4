// Counts the tests in Jest's report so that nothing skipped or broken goes unnoticed.
import { existsSync, readFileSync } from 'node:fs';

/**
 * @param {string} file the report that Jest wrote with --json
 * @param {boolean} succeeded Jest's own verdict, by its exit code
 * @returns {{ passed: number, failed: number, remarks: string[] }}
 */
export function countTests(file, succeeded) {
  if (!existsSync(file)) return { passed: 0, failed: 1, remarks: ['Jest wrote no report.'] };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const skipped = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'pending' || status === 'todo' || status === 'skipped' || status === 'disabled');
  const counted = report.numFailedTests + report.numRuntimeErrorTestSuites + skipped.length;
  return {
    passed: report.numPassedTests,
    failed: counted === 0 && !succeeded ? 1 : counted,
    remarks: skipped.map(({ fullName }) => `Skipped, which counts as failed: ${fullName}`),
  };
}
