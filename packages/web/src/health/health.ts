/** What the service needs before it can answer. */
export const CHECKS = ['database', 'migrations', 'catalogue', 'queue'] as const;
export type CheckName = (typeof CHECKS)[number];

/** How one check came out; why it failed belongs in the log, not in an answer that anyone can read. */
export interface Readiness {
  readonly check: CheckName;
  readonly state: 'ready' | 'starting' | 'failed';
}

export interface Health {
  /** Every check, each time it is asked; it may take `answerMs`. */
  readonly isReady: () => Promise<readonly Readiness[]>;
}
