// Runs npm, showing its output only when it fails or takes part in a conversation with the user.
import { spawn } from 'node:child_process';
import { ROOT } from './paths.mjs';

/**
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>} code 0 is success; output is both streams, in order of arrival.
 */
export function npm(args) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', reject).once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
