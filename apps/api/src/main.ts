/** Starts the API process: configuration, database, HTTP; and ends it when asked to. */
import { ConsoleLogger, Logger } from '@nestjs/common';
import type { AddressInfo } from 'node:net';
import { loadConfig } from '#config';
import { createDataSource } from '#store';
import { createApp } from './create-app.js';
import { whenAsked } from './shutdown.js';

/** Connections at most: ten for requests, and one that listens for the streams. */
const POOL_SIZE = 11;

async function start(): Promise<void> {
  const config = loadConfig();
  if (config.databaseUrl === undefined) {
    throw new Error('DATABASE_URL is not set: the API process needs a Postgres. "claimdesk up" brings one of its own.');
  }
  // Nest's own lines about modules and routes stay out of the log; ours come once it is up.
  const output = new ConsoleLogger({ json: true, logLevels: ['warn', 'error', 'fatal'] });
  const logger = new Logger('Api');
  const dataSource = createDataSource({
    url: config.databaseUrl,
    as: 'service',
    poolSize: POOL_SIZE,
    applicationName: 'claimdesk-api',
    onConnectionLost: (error) => logger.warn(`lost a connection to Postgres: ${error.message}`),
  });
  await dataSource.initialize();
  const app = await createApp(config, dataSource, output);
  await app.listen(config.port, config.host);
  output.setLogLevels(['log', 'warn', 'error', 'fatal']);

  const { port } = app.getHttpServer().address() as AddressInfo;
  logger.log({ event: 'started', host: config.host, port });
  whenAsked(async () => {
    await app.close();
    await dataSource.destroy();
  }, logger);
  process.send?.({ type: 'ready', port });
}

start().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The API did not start: ${reason}\n`);
  process.exit(1);
});
