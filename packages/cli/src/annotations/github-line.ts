import type { AnnotationLevel } from './annotation.ts';
import type { Region } from './region.ts';

/** What a line of annotation holds; without a file it is one of the whole run. */
export interface GithubLine {
  readonly level: AnnotationLevel;
  readonly file: string | null;
  readonly region: Region | null;
  readonly title: string;
  readonly message: string;
}

const COMMANDS: Readonly<Record<AnnotationLevel, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/**
 * An annotation as a workflow command of GitHub Actions. Columns are told of one line alone: GitHub drops others.
 * Example: `::error file=a.md,line=1,endLine=1,col=31,endColumn=33,title=Differs::“90”: …`.
 */
export function renderGithubLine({ level, file, region, title, message }: GithubLine): string {
  const place: (readonly [name: string, value: string])[] = [];
  if (file !== null) place.push(['file', file]);
  if (file !== null && region !== null) {
    place.push(['line', String(region.startLine)], ['endLine', String(region.endLine)]);
    if (region.startLine === region.endLine)
      place.push(['col', String(region.startColumn)], ['endColumn', String(region.endColumn)]);
  }
  place.push(['title', title]);
  const properties = place.map(([name, value]) => `${name}=${escapeProperty(value)}`).join(',');
  return `::${COMMANDS[level]} ${properties}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
