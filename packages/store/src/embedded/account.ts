import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { StoreError } from '../errors.ts';
import type { Layout } from './layout.ts';
import type { Machine } from './machine.ts';

/** The account that a server runs under. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Root hands the server to the first of these that exists; the first is ours alone, the last is everywhere. */
const SERVING = ['assay', 'postgres', '_postgres', 'nobody'];
const PASSWD = '/etc/passwd';

/**
 * The account to run the server under, for PostgreSQL refuses to run as root: whoever owns the data already, else an
 * account without rights that exists; one is created only where none does.
 * Throws StoreError `account-missing`, `account-unnamed`.
 */
export function chooseAccount(machine: Machine, layout: Layout): Account {
  if (machine.uid !== 0) {
    // initdb asks for the name of whoever runs it.
    if (!isNamed(machine.uid)) throw new StoreError('account-unnamed', `uid ${machine.uid}`);
    return { uid: machine.uid, gid: machine.gid };
  }
  const owner = ownerOf(layout.data);
  if (owner !== null && owner.uid !== 0) return owner;
  const account = selectAccount(readAccounts());
  if (account !== null) return account;
  spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'assay']);
  const created = selectAccount(readAccounts());
  if (created === null) throw new StoreError('account-missing', PASSWD);
  return created;
}

/** Example: `selectAccount('nobody:x:65534:65534::/:/bin/false')` → `{ uid: 65534, gid: 65534 }`. */
export function selectAccount(passwd: string): Account | null {
  const rows = passwd.split('\n').map((line) => line.split(':'));
  for (const name of SERVING) {
    const row = rows.find(([first]) => first === name);
    const uid = Number(row?.[2]);
    const gid = Number(row?.[3]);
    if (Number.isInteger(uid) && Number.isInteger(gid) && uid > 0 && gid >= 0) return { uid, gid };
  }
  return null;
}

function readAccounts(): string {
  try {
    return readFileSync(PASSWD, 'utf8');
  } catch {
    return '';
  }
}

/** Names may come from a directory service too, and then only the system knows them. */
function isNamed(uid: number): boolean {
  if (
    readAccounts()
      .split('\n')
      .some((line) => line.split(':')[2] === String(uid))
  )
    return true;
  const { status, error } = spawnSync('id', ['-un', String(uid)], { stdio: 'ignore' });
  return error !== undefined || status === 0;
}

function ownerOf(path: string): Account | null {
  try {
    const { uid, gid } = statSync(path);
    return { uid, gid };
  } catch {
    return null;
  }
}
