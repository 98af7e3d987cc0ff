import type { LineFault } from '../commands/check/lines/line-fault.ts';
import type { CommentFaultCode } from '../disputes/find-comments.ts';

/** What `assay check` says of comments in drafts, of lines of JSON and of large packages, in one language. */
export interface CheckWords {
  /** Of a comment that cannot be followed, by the name that it begins with. */
  readonly commentFault: Readonly<Record<CommentFaultCode, (name: string) => string>>;
  /** Of a comment beside which there is nothing to acknowledge. */
  readonly idleComment: string;
  /** Of a line that cannot be checked. */
  readonly lineFault: (fault: LineFault) => string;
  /** How many lines could not be checked, and which was the first. */
  readonly faultyLines: (count: number, first: number) => string;
  /** Before data packages of so many megabytes are read. */
  readonly longReading: (megabytes: number) => string;
}
