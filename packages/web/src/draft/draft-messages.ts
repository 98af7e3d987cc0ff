import type { Language } from '@assay/engine';
import type { ReportFile, ReportFormat } from '../views/report-file.ts';
import type { DraftAnswer } from './draft-checker.ts';
import type { TableAnswer } from './draft-tables.ts';
import type { Draft } from './read-draft.ts';

/** What a page asks the worker that checks its drafts; the first is always to open. */
export type DraftRequest =
  | { readonly kind: 'open'; readonly catalogue: ArrayBuffer; readonly language: Language }
  | {
      readonly kind: 'check';
      readonly id: number;
      readonly draft: Draft;
      readonly language: Language;
    }
  | {
      readonly kind: 'take-away';
      readonly id: number;
      readonly draft: Draft;
      readonly language: Language;
      readonly format: ReportFormat;
      readonly site: string;
    }
  /** A file of tables, to be kept under a key until it is taken away. */
  | {
      readonly kind: 'give';
      readonly id: number;
      readonly key: string;
      readonly name: string;
      readonly bytes: ArrayBuffer;
      readonly language: Language;
    }
  | { readonly kind: 'take'; readonly id: number; readonly key: string };

/** What the worker answers; ids are those of the requests. */
export type DraftReply =
  | { readonly kind: 'opened' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: DraftAnswer }
  | { readonly kind: 'file'; readonly id: number; readonly file: ReportFile | null }
  | { readonly kind: 'given'; readonly id: number; readonly answer: TableAnswer }
  | { readonly kind: 'taken'; readonly id: number }
  | { readonly kind: 'failed'; readonly message: string };
