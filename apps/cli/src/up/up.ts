/** `claimdesk up`: Postgres, API and worker as one process tree, from the first start to Ctrl-C. */
import { type Config, loadConfig } from '#config';
import { localUrl } from '../address.js';
import { readAdminKey } from '../admin-key.js';
import { Failure } from '../failure.js';
import { adminKeyFile, logFile, shown } from '../folders.js';
import { outliveItsReader, print, remark } from '../terminal.js';
import { migrateInChild } from './migration.js';
import { refuseTakenPort } from './port.js';
import { keepPostgres } from './postgres.js';
import { keepRunning, type Program, type Service } from './service.js';
import { Stops } from './stops.js';

export interface UpOptions {
  /** False: no sample article at the first start. */
  readonly sample: boolean;
  /** True: the processes log to the terminal. */
  readonly verbose?: boolean;
}

/** API and worker hand back what they hold in this time; with Postgres's own end it makes less than 10 s. */
const STOP_WITHIN_MS = 7_000;

/** Runs until it is asked to end. @throws Failure when it cannot start; then nothing is left running. */
export async function up(options: UpOptions): Promise<void> {
  outliveItsReader();
  const config = loadConfig();
  const stops = new Stops();
  const services: Service[] = [];
  const asked = whenAskedToEnd(() => services.forEach((service) => service.kill()));
  try {
    await start(config, options, stops, services, asked.signal);
    await asked.promise;
  } catch (error) {
    if (!asked.signal.aborted) throw error;
  } finally {
    if (asked.signal.aborted) remark('Stopping …');
    for (const failure of await stops.run()) remark(failure instanceof Error ? failure.message : String(failure));
    asked.forget();
  }
  remark('Stopped.');
}

async function start(config: Config, options: UpOptions, stops: Stops, services: Service[], signal: AbortSignal) {
  await refuseTakenPort(config.host, config.port);
  signal.throwIfAborted();
  remark('Starting …');
  const environment: Record<string, string> = { CLAIMDESK_DATA_DIR: config.dataDir };
  if (config.databaseUrl === undefined) {
    const postgres = await keepPostgres(config, remark);
    stops.add(() => postgres.stop());
    environment.DATABASE_URL = postgres.url;
  }
  const { empty } = await migrateInChild(environment, signal);

  stops.add(async () => void (await Promise.all(services.map((service) => service.stop(STOP_WITHIN_MS)))));
  signal.addEventListener('abort', () => services.forEach((service) => void service.stop(STOP_WITHIN_MS)));
  const programs = [program('API', 'api'), program('worker', 'worker')];
  services.push(...programs.map((one) => keepRunning(one, remark)));
  const [api] = await Promise.all(services.map(({ ready }) => ready));
  const port = api?.port ?? config.port;
  if (programs[0]) programs[0].environment.PORT = String(port); // a free port that was found once stays the same
  const url = localUrl(config, port);
  const apiKey = readAdminKey(config);
  if (empty && options.sample && apiKey !== undefined) await showFirstArticle(url, apiKey, signal);
  signal.throwIfAborted();
  await print(`Claimdesk is ready at ${url}`);
  await print(nextSteps(config, url, apiKey !== undefined));

  function program(name: string, app: string): Program {
    return {
      name,
      main: new URL(`../../../${app}/src/main.js`, import.meta.url),
      environment: { ...environment },
      ...(!options.verbose && { log: logFile(config, app) }),
    };
  }
}

/** A sample that fails is no reason not to serve. */
async function showFirstArticle(url: string, apiKey: string, signal: AbortSignal): Promise<void> {
  const { bringInFirstArticle } = await import('./first-article.js');
  try {
    await print(await bringInFirstArticle(url, apiKey, signal));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    remark(`The sample article is left out: ${error.message}`);
  }
}

/** The first signal asks everything to end, the second does not wait for it. */
function whenAskedToEnd(hurry: () => void) {
  const asked = new AbortController();
  const promise = new Promise<void>((resolve) =>
    asked.signal.addEventListener('abort', () => resolve(), { once: true }),
  );
  const end = (): void => (asked.signal.aborted ? hurry() : asked.abort());
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of signals) process.on(name, end);
  return { promise, signal: asked.signal, forget: () => signals.forEach((name) => process.off(name, end)) };
}

function nextSteps(config: Config, url: string, hasKey: boolean): string {
  const file = shown(adminKeyFile(config));
  const key = hasKey
    ? `The admin's API key is in ${file}, for your eyes only.`
    : `The admin's API key is not in ${file}: "claimdesk key create admin@localhost" makes another.`;
  return [
    key,
    '',
    'Next:',
    `  open  ${url}/worklist    the console; the key signs you in the first time`,
    `  read  ${url}/docs        every call, with examples to try`,
    `  try   curl -H "Authorization: Bearer $(cat ${file})" ${url}/v1/claims`,
    '',
    'Ctrl-C stops all of it.',
  ].join('\n');
}
