// The server settings for a newsroom's own machine: small in memory, and safe as Postgres is by default.

/** Settings of postgresql.conf; durability (`fsync`, `synchronous_commit`, `full_page_writes`) stays at its default. */
export const DESKTOP_SETTINGS: Readonly<Record<string, string>> = {
  shared_buffers: '32MB',
  max_connections: '60',
  work_mem: '4MB',
  maintenance_work_mem: '32MB',
  max_wal_size: '256MB',
  min_wal_size: '32MB',
  // Workers that a desktop does not need are memory that it misses.
  io_method: 'sync',
  max_worker_processes: '4',
  max_parallel_workers_per_gather: '0',
  autovacuum_max_workers: '2',
  // No replica hangs on this server.
  wal_level: 'minimal',
  max_wal_senders: '0',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
};
