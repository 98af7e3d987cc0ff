/** Structured log; pino's loggers fit. */
export interface Log {
  readonly debug: LogCall;
  readonly info: LogCall;
  readonly warn: LogCall;
  readonly error: LogCall;
}

type LogCall = (fields: Readonly<Record<string, unknown>>, message: string) => void;
