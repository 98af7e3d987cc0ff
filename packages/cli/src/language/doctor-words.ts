import type { CheckName, Finding, FindingState } from '../commands/doctor/finding.ts';

/** The words of `assay doctor`, in one language. */
export interface DoctorWords {
  readonly state: Readonly<Record<FindingState, string>>;
  readonly check: Readonly<Record<CheckName, string>>;
  readonly what: (finding: Finding) => string;
  /** What to do; null where there is nothing to do. */
  readonly toDo: (finding: Finding) => string | null;
  readonly summary: (wrong: number, notes: number) => string;
}
