// npm start: from a fresh clone to a running Claimdesk.
import './lib/require-node.mjs';
import { runClaimdesk } from './lib/claimdesk.mjs';

await runClaimdesk(['up', ...process.argv.slice(2)], (line) => console.log(line));
