const MIB = 1024 * 1024;

/** What of a server depends on the machine and its version. */
export interface ServerSettings {
  readonly major: number;
  /** Bytes that the server and the program share. */
  readonly memory: number;
  /** Whether the operator keeps settings in local.conf, which count before these. */
  readonly local: boolean;
  /** Settings that count before these, by name. */
  readonly other?: Readonly<Record<string, string>>;
}

/**
 * The whole of postgresql.conf, written anew at each start.
 * Sized for a server that shares its machine with the program: a sixteenth of the memory for its own cache.
 * Example: `renderSettings({ major: 18, memory: 24 * 1024 ** 3, local: false })` holds `shared_buffers = '1024MB'`.
 */
export function renderSettings({ major, memory, local, other }: ServerSettings): string {
  const cache = Math.min(1024, Math.max(64, Math.floor(memory / 16 / MIB)));
  const settings: Readonly<Record<string, string | number>> = {
    // Reached over a socket in a folder of its own, and no other way.
    listen_addresses: '',
    unix_socket_directories: '../run',
    unix_socket_permissions: '0700',
    max_connections: 60,
    shared_buffers: `${cache}MB`,
    effective_cache_size: `${cache * 4}MB`,
    work_mem: '8MB',
    maintenance_work_mem: `${Math.max(32, Math.floor(cache / 4))}MB`,
    // Nothing acknowledged is lost.
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    // No copies of this server are fed, so that bulk loads need no log.
    wal_level: 'minimal',
    max_wal_senders: 0,
    wal_compression: 'on',
    max_wal_size: '1GB',
    checkpoint_timeout: '10min',
    random_page_cost: '1.1',
    // Cores are left to the program, and containers have little shared memory.
    max_parallel_workers_per_gather: 0,
    max_parallel_maintenance_workers: 0,
    jit: 'off',
    ...(major >= 18 ? { io_method: 'sync' } : {}),
    timezone: 'UTC',
    default_text_search_config: 'pg_catalog.simple',
    // A file for each day of the week, and the last week's is written over.
    logging_collector: 'on',
    log_directory: '../log',
    log_filename: 'postgres-%a.log',
    log_file_mode: '0600',
    log_truncate_on_rotation: 'on',
    log_rotation_age: '1d',
    log_rotation_size: 0,
    log_checkpoints: 'off',
    log_lock_waits: 'on',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] %a ',
    lc_messages: 'C',
    ...other,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'`);
  return [
    '# Written by Assay at each start; settings of your own go into local.conf beside it.',
    ...lines,
    ...(local ? ["include = 'local.conf'"] : []),
    '',
  ].join('\n');
}

/** The whole of pg_hba.conf: whoever can reach the socket may connect, and the folder it lies in decides who can. */
export const ACCESS_RULES = ['# Written by Assay at each start.', 'local all all trust', ''].join('\n');
