// npm run services: the tests' Postgres and Redis, kept running for whoever runs Jest by hand.
import { startServices } from './lib/services.mjs';

const services = await startServices((line) => console.error(line));
const keepAlive = setInterval(() => {}, 1 << 30);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, async () => {
    clearInterval(keepAlive);
    await services.stop();
  });
}
// Only now: whoever reads the addresses may end this process at once.
for (const [name, value] of Object.entries(services.env)) console.log(`export ${name}=${value}`);
console.error('Both run until Ctrl-C.');
