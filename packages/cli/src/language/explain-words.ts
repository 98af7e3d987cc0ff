import type { DroppedReading, Report, ReportClaim } from '@assay/engine';

/** A role that a number can have in a report, `claim` included. */
type NumberRole = Report['quantities'][number]['role'];

/** The words of `--explain`, in one language. */
export interface ExplainWords {
  readonly section: Readonly<
    Record<'reading' | 'arguments' | 'candidates' | 'published' | 'now' | 'dropped' | 'numbers', string>
  >;
  readonly rule: string;
  readonly form: string;
  readonly modality: string;
  readonly modalities: Readonly<Record<ReportClaim['modality'], string>>;
  readonly figure: string;
  readonly hedge: string;
  readonly stated: string;
  readonly assumed: string;
  readonly carriedPeriod: string;
  readonly editionPeriod: string;
  readonly newestPeriod: string;
  readonly inOwnSentence: (score: string) => string;
  readonly entities: string;
  readonly others: string;
  readonly period: string;
  readonly base: string;
  readonly attribution: string;
  readonly wasSaid: string;
  readonly said: string;
  readonly accordingTo: string;
  readonly columns: Readonly<
    Record<
      | 'entity'
      | 'period'
      | 'value'
      | 'edition'
      | 'publication'
      | 'source'
      | 'agrees'
      | 'number'
      | 'role'
      | 'rule'
      | 'reason'
      | 'kept',
      string
    >
  >;
  readonly namedBy: string;
  readonly carried: string;
  readonly notTried: string;
  readonly setAside: (reason: string) => string;
  readonly chosen: string;
  readonly none: string;
  readonly same: string;
  readonly dropped: Readonly<Record<DroppedReading['reason'], string>>;
  readonly notAClaim: (text: string, role: string) => string;
  readonly roles: Readonly<Record<NumberRole, string>>;
}
