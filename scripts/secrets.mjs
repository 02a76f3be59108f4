// npm run secrets: makes the passwords that docker-compose.yml reads, in ./secrets; what is there is kept.
import './lib/require-node.mjs';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from './lib/paths.mjs';

const folder = resolve(process.argv[2] ?? join(ROOT, 'secrets'));
const newPassword = () => randomBytes(32).toString('base64url');
const postgres = newPassword();
const redis = newPassword();
const files = {
  'postgres-password': `${postgres}\n`,
  'database-url': `postgres://claimdesk:${postgres}@postgres:5432/claimdesk\n`,
  'redis-conf': `requirepass ${redis}\n`,
  'redis-url': `redis://:${redis}@redis:6379\n`,
};

const existing = Object.keys(files).filter((name) => existsSync(join(folder, name)));
if (existing.length > 0) {
  console.error(
    `${folder} already holds ${existing.join(', ')}: nothing was changed. Remove them all to get new ones.`,
  );
  process.exitCode = 1;
} else {
  // Compose mounts the files as they are, and each container reads them as another user: the folder is what is closed.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content, { mode: 0o644 });
  console.log(
    `Made ${Object.keys(files).join(', ')} in ${folder}. Back them up: the database opens to no other password.`,
  );
}
