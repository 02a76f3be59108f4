// npm run claimdesk -- …: the command line program; stdout is the program's alone.
import './lib/require-node.mjs';
import { runClaimdesk } from './lib/claimdesk.mjs';

await runClaimdesk(process.argv.slice(2), (line) => console.error(line));
