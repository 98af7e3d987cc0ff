import type { Catalogue } from '@assay/engine';
import type { AnnotatedDraft } from '../../../annotations/annotated-draft.ts';
import { annotationsOf } from '../../../annotations/annotation.ts';
import { draftPlace } from '../../../annotations/draft-place.ts';
import type { CheckOptions } from '../check-options.ts';
import type { CheckedInput } from './printer.ts';

/** A checked document with its annotations, in the language asked for or its own. `base` is what paths are told from. */
export function annotate(
  { name, document, report }: CheckedInput,
  catalogue: Catalogue,
  { language, every }: CheckOptions,
  base: string,
): AnnotatedDraft {
  return {
    place: draftPlace(name, base),
    format: document.format,
    report,
    annotations: annotationsOf(report, {
      catalogue,
      language: language ?? report.document.language,
      every,
    }),
  };
}
