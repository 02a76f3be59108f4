// Programs that tests need beside Node: found on the PATH, or installed where this is Debian and we may.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @param {string[]} names
 * @returns {string | undefined} the file of the first that there is
 */
export function onPath(names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'].filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

/**
 * Installs the first of `packages` that Debian has, as root; elsewhere it does nothing.
 * @param {string} what for the user: `Redis`
 * @param {string[]} packages
 * @param {string[]} programs
 * @param {(line: string) => void} log
 * @returns {string | undefined} the program's file
 */
export function installFromDebian(what, packages, programs, log) {
  if (process.getuid?.() !== 0 || onPath(['apt-get']) === undefined) return undefined;
  log(`No ${what} found: installing the package ${packages[0]}.`);
  const env = {
    ...process.env,
    DEBIAN_FRONTEND: 'noninteractive',
    RUNLEVEL: '1', // installs the program, does not start the system's service
  };
  const apt = (stderr, ...args) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', stderr] }).status === 0;
  const install = (stderr, name) => apt(stderr, 'install', '-y', '--no-install-recommends', name);
  // Without package lists, or with old ones, the first attempt fails: that is no news to the user.
  if (!install('ignore', packages[0])) {
    apt('inherit', 'update');
    packages.some((name) => install('inherit', name));
  }
  return onPath(programs);
}
