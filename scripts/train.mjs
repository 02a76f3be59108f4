// npm run train -- --data DIR: makes the models again.
import './lib/require-node.mjs';
import { orFail } from './lib/failing.mjs';
import { runTraining } from './lib/training.mjs';

await orFail(() => runTraining('main.js'));
