import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, Language, Report } from '@assay/engine';
import type { Briefing, JudgedBriefing, ParsedBriefing } from '@assay/pipeline';
import { UsageError } from '../../arguments/usage-error.ts';
import type { CliDeps } from '../../deps.ts';
import type { BriefingWords } from '../../language/briefing-words.ts';
import { EN_BRIEFING } from '../../language/en/briefing.ts';
import { KO_BRIEFING } from '../../language/ko/briefing.ts';

const WORDS: Readonly<Record<Language, BriefingWords>> = { ko: KO_BRIEFING, en: EN_BRIEFING };

/** The words of `assay briefing` in a language. */
export function briefingWords(language: Language): BriefingWords {
  return WORDS[language];
}

/** A briefing held against the catalogue. */
export interface CheckedBriefing {
  readonly briefing: Briefing;
  readonly report: Report;
  readonly judged: JudgedBriefing;
}

/** What a file came to: why it is no briefing, or how its figures stand. */
export type CheckedFile =
  | (ParsedBriefing & { readonly kind: 'faulty'; readonly name: string })
  | { readonly kind: 'checked'; readonly name: string; readonly checked: CheckedBriefing };

/** Reads the files, and the Markdown files of the folders, that the operands name. Throws UsageError, SourceError. */
export async function checkFiles(
  deps: CliDeps,
  operands: readonly string[],
  catalogue: Catalogue,
  command: string,
): Promise<CheckedFile[]> {
  if (operands.length === 0) throw new UsageError({ code: 'missing-operand', operand: 'FILE…', command });
  const { readDocument } = await import('@assay/sources');
  const { parseBriefing } = await import('@assay/pipeline');
  const files: CheckedFile[] = [];
  for (const name of operands.flatMap(filesOf)) {
    const { text } = await readDocument(name, {}, name === '-' ? { stdin: deps.stdin } : {});
    const parsed = parseBriefing(text);
    if (parsed.kind === 'faulty') files.push({ ...parsed, name });
    else files.push({ kind: 'checked', name, checked: await checkBriefing(parsed.briefing, catalogue) });
  }
  return files;
}

async function checkBriefing(briefing: Briefing, catalogue: Catalogue): Promise<CheckedBriefing> {
  const { checkDocument } = await import('@assay/engine');
  const { briefingDocument, judgeBriefing } = await import('@assay/pipeline');
  const report = checkDocument(catalogue, briefingDocument(briefing));
  return { briefing, report, judged: judgeBriefing(briefing, report, catalogue) };
}

/** A folder stands for its Markdown files. */
function filesOf(operand: string): string[] {
  if (operand === '-' || !(statSync(operand, { throwIfNoEntry: false })?.isDirectory() ?? false))
    return [operand];
  const names = readdirSync(operand).filter((name) => name.endsWith('.md'));
  if (names.length === 0) throw new UsageError({ code: 'unreadable-file', file: operand, reason: 'no .md' });
  return names.sort().map((name) => join(operand, name));
}

/** Whether a file can be published as it is. */
export function isPublishable(file: CheckedFile): boolean {
  return file.kind === 'checked' && file.checked.judged.publishable;
}
