import { existsSync } from 'node:fs';
import { totalmem } from 'node:os';

/** What of a machine decides whether and how PostgreSQL runs on it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly musl: boolean;
  /** The account of this process; 0 is root. */
  readonly uid: number;
  readonly gid: number;
  /** Bytes that this process and its servers may use together. */
  readonly memory: number;
  /** Where programs are looked for, as in PATH. */
  readonly path: string;
}

const STANDARD_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** The machine that this process runs on. Example: `readMachine().platform` → `'linux'`. */
export function readMachine(): Machine {
  const { platform, arch } = process;
  // In a container, the limit of the container; without one, a number beyond any machine.
  const limit = process.constrainedMemory() || Number.POSITIVE_INFINITY;
  return {
    platform,
    arch,
    musl: platform === 'linux' && hasMusl(arch),
    uid: process.getuid?.() ?? -1,
    gid: process.getgid?.() ?? -1,
    memory: Math.min(totalmem(), limit),
    path: process.env.PATH || STANDARD_PATH,
  };
}

/** A binary made for glibc runs where glibc's loader is, whatever else there is. */
function hasMusl(arch: string): boolean {
  const loaders: Readonly<Record<string, string>> = {
    x64: '/lib64/ld-linux-x86-64.so.2',
    arm64: '/lib/ld-linux-aarch64.so.1',
  };
  const loader = loaders[arch];
  const musl = { x64: '/lib/ld-musl-x86_64.so.1', arm64: '/lib/ld-musl-aarch64.so.1' }[arch];
  return loader !== undefined && musl !== undefined && existsSync(musl) && !existsSync(loader);
}
