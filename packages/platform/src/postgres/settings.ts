/** PostgreSQL settings by name; values as PostgreSQL writes them. */
export type Settings = Record<string, string>;

/** For a small machine of 2 to 8 cores. Durability is never traded away here. */
const base: Settings = {
  max_connections: '100',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '128MB',
  random_page_cost: '1.1',
  jit: 'off',

  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  wal_compression: 'on',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',

  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  lc_messages: 'C',
  lc_monetary: 'C',
  lc_numeric: 'C',
  lc_time: 'C',
  default_text_search_config: 'pg_catalog.simple',

  logging_collector: 'on',
  log_filename: 'postgres-%a.log',
  log_file_mode: '0600',
  log_rotation_age: '1d',
  log_rotation_size: '0',
  log_truncate_on_rotation: 'on',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // A log must not hold people's data: no row values, no statements, no parameters.
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
};

/** For tests only: a power cut may lose everything, a killed process nothing. */
const testSpeed: Settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_wal_size: '512MB',
  shared_buffers: '128MB',
};

/** What always holds, whatever `ALTER SYSTEM` says: the database is reached through our socket only. */
export function fixedSettings(socketDir: string, port: number): Settings {
  return {
    listen_addresses: '',
    unix_socket_directories: socketDir,
    unix_socket_permissions: '0700',
    port: String(port),
  };
}

/** The whole of postgresql.conf, written anew at each start. */
export function configurationText(options: { logDir: string; extra: Settings; fast: boolean }): string {
  const settings = {
    ...base,
    log_directory: options.logDir,
    ...(options.fast ? testSpeed : {}),
    ...options.extra,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value.replaceAll("'", "''")}'`);
  return ['# Written by Xinan at each start. For changes that stay: ALTER SYSTEM.', ...lines, ''].join('\n');
}
