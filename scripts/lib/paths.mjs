// Where the repository stands, and where the scripts keep their own files in it.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** Inside node_modules, so that removing that folder removes every trace of an earlier install and build check. */
export const WORK_FILES = join(ROOT, 'node_modules/.claimdesk');
