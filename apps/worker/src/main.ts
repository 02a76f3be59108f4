/** Starts the worker process: sequencer, readers, processors and sweeps; and ends it when asked to. */
import { ConsoleLogger, Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { useModelsFrom } from '#actions';
import { loadConfig } from '#config';
import type { QueueSettings } from '#jobs/offer';
import { createDataSource } from '#store';
import { pendingMigrations } from '#store/queries';
import { whenAsked } from './shutdown.js';
import { Supervisor } from './supervisor.js';
import { WorkerModule } from './worker.module.js';

/** Of these, one listens, and each reader holds one while its actions use another. */
const POOL_SIZE = 6;

async function start(): Promise<void> {
  const { databaseUrl, redisUrl, modelsDir, languageModel } = loadConfig();
  if (databaseUrl === undefined) {
    throw new Error('DATABASE_URL is not set: the worker needs a Postgres. "claimdesk up" brings one of its own.');
  }
  // Nest's own lines about modules stay out of the log; ours come once it is up.
  const output = new ConsoleLogger({ json: true, logLevels: ['warn', 'error', 'fatal'] });
  Logger.overrideLogger(output);
  const logger = new Logger('Worker');
  for (const { name, outdated } of useModelsFrom(modelsDir)) {
    logger.warn({ event: outdated ? 'own-model-is-outdated' : 'own-model', model: name });
  }
  const dataSource = createDataSource({
    url: databaseUrl,
    as: 'service',
    poolSize: POOL_SIZE,
    applicationName: 'claimdesk-worker',
    onConnectionLost: (error) => logger.warn(`lost a connection to Postgres: ${error.message}`),
  });
  await dataSource.initialize();
  const pending = await pendingMigrations(dataSource);
  if (pending.length > 0) throw new Error(`the database lacks ${pending.join(', ')}. Run "claimdesk migrate".`);

  const queues: QueueSettings = {
    databaseUrl,
    redisUrl,
    onError: (error) => logger.warn({ event: 'queue-trouble', reason: error.message }),
  };
  const app = await NestFactory.createApplicationContext(WorkerModule.with(dataSource, queues, languageModel), {
    logger: output,
    abortOnError: false,
  });
  const supervisor = app.get(Supervisor);
  whenAsked(async () => {
    await supervisor.stop();
    await app.close();
    await dataSource.destroy();
  }, logger);
  await supervisor.start();
  output.setLogLevels(['log', 'warn', 'error', 'fatal']);
  logger.log({ event: 'started', queues: redisUrl === undefined ? 'postgres' : 'redis' });
  process.send?.({ type: 'ready' });
}

start().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The worker did not start: ${reason}\n`);
  process.exit(1);
});
