import pino from 'pino';
import type { Output } from '../deps.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
export type ServiceLog = Readonly<
  Record<LogLevel, (fields: Readonly<Record<string, unknown>>, event: string) => void>
>;

/** What may be no secret elsewhere is one in a log. */
const SECRETS = ['secret', 'password', 'token', 'authorization', 'cookie', 'url.password'];

/**
 * A log of one JSON object a line: `{"level":"info","time":"2026-11-26T07:00:00.000Z","event":"feed-polled",…}`. Fields that
 * hold secrets are blotted out, and addresses of databases lose their passwords.
 */
export function openLog(output: Output, level: LogLevel): ServiceLog {
  return pino(
    {
      level,
      base: null,
      messageKey: 'event',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: '…' },
    },
    { write: (line) => output.write(line.replace(PASSWORD, '$1…@')) },
  );
}

/** `postgres://user:password@` in whatever a library says. */
const PASSWORD = /(postgres(?:ql)?:\/\/[^\s:@/"]{0,64}:)[^\s@/"]{1,256}@/g;
