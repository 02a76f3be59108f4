// The environment that tests run in: the developer's own, less what would point them at a real installation.

const INSTALLATION = ['PORT', 'HOST', 'DATABASE_URL', 'REDIS_URL', 'CLAIMDESK_DATA_DIR', 'PUBLIC_URL', 'NEWSROOM_NAME'];

/**
 * @param {{ env: Record<string, string>, folder: string }} services
 * @returns {NodeJS.ProcessEnv}
 */
export function testEnvironment({ env, folder }) {
  const own = { ...process.env };
  for (const name of INSTALLATION) {
    delete own[name];
    delete own[`${name}_FILE`];
  }
  delete own.NODE_ENV;
  delete own.FORCE_COLOR;
  return { ...own, ...env, TMPDIR: folder, NO_COLOR: '1' };
}
