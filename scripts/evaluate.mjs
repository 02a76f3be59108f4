// npm run evaluate -- --data DIR: measures the splitter on the corpora, and writes the figures of docs/splitter.md.
import './lib/require-node.mjs';
import { orFail } from './lib/failing.mjs';
import { runTraining } from './lib/training.mjs';

await orFail(() => runTraining('evaluate.js'));
