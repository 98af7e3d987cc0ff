import type { Catalogue, Language } from '@assay/engine';
import { type Annotation, annotationWords } from '../../../annotations/annotation.ts';
import { type DraftPlace, draftBase, draftPlace } from '../../../annotations/draft-place.ts';
import { renderGithubLine } from '../../../annotations/github-line.ts';
import { regionOf } from '../../../annotations/region.ts';
import type { CliDeps } from '../../../deps.ts';
import { Places } from '../../../receipt/place.ts';
import { receiptWords } from '../../../receipt/reading-of.ts';
import { renderTally } from '../../../receipt/render-report.ts';
import type { CheckOptions } from '../check-options.ts';
import { annotate } from './annotate.ts';
import { type Printer, sharedLanguage } from './printer.ts';

/** Annotations as GitHub Actions reads them from a log, each document's as soon as it is checked, and a tally at the end. */
export function githubPrinter(
  { stdout, env }: CliDeps,
  catalogue: Catalogue,
  options: CheckOptions,
): Printer {
  const base = draftBase(env);
  const languages: Language[] = [];
  const write = (line: string): void => stdout.write(`${line}\n`);
  return {
    print: (checked) => {
      const { report, document } = checked;
      languages.push(report.document.language);
      const { place, annotations } = annotate(checked, catalogue, options, base);
      const language = options.language ?? report.document.language;
      const places = new Places(report.document.text);
      const file = fileOf(place);
      for (const annotation of annotations) {
        const region = document.format === 'html' ? null : regionOf(places, annotation.span);
        write(renderGithubLine({ ...saidOf(annotation, language), file, region }));
      }
    },
    fault: ({ name, at, message }) => {
      const region = at === null ? null : regionOf(new Places(at.text), at.span);
      write(
        renderGithubLine({
          level: 'error',
          file: fileOf(draftPlace(name, base)),
          region,
          title: 'Assay',
          message,
        }),
      );
    },
    end: (reports) => {
      if (reports.length === 0) return;
      const words = receiptWords(options.language ?? sharedLanguage(languages));
      write(renderTally(reports, { words }, reports.length));
    },
  };
}

/** What is acknowledged is told, and counts against nobody. */
function saidOf({ rule, level, message, note }: Annotation, language: Language) {
  const words = annotationWords(language);
  const { title } = words.rules[rule];
  return note === null
    ? ({ level, title, message } as const)
    : ({ level: 'note', title, message: `${words.acknowledged(note)}\n${message}` } as const);
}

function fileOf(place: DraftPlace): string | null {
  return place.kind === 'file' ? place.path : null;
}
