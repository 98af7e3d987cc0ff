import type { Catalogue, Language, Report, ReportClaim, Span } from '@assay/engine';
import { disputeOf } from '../disputes/acknowledge.ts';
import type { AnnotationWords } from '../language/annotation-words.ts';
import { EN_ANNOTATION } from '../language/en/annotation.ts';
import { KO_ANNOTATION } from '../language/ko/annotation.ts';

/** The kinds of annotations: the verdicts, and what was right once. */
export const ANNOTATION_RULES = [
  'refuted',
  'conflicting',
  'revised',
  'not-enough-evidence',
  'not-checkable',
  'supported',
] as const;
export type AnnotationRule = (typeof ANNOTATION_RULES)[number];
export type AnnotationLevel = 'error' | 'warning' | 'note';

export const LEVELS: Readonly<Record<AnnotationRule, AnnotationLevel>> = {
  refuted: 'error',
  conflicting: 'warning',
  revised: 'warning',
  'not-enough-evidence': 'note',
  'not-checkable': 'note',
  supported: 'note',
};

const WORDS: Readonly<Record<Language, AnnotationWords>> = { ko: KO_ANNOTATION, en: EN_ANNOTATION };

/** The words of annotations in a language. */
export function annotationWords(language: Language): AnnotationWords {
  return WORDS[language];
}

/** What is said of a claim at its place in a draft. */
export interface Annotation {
  readonly rule: AnnotationRule;
  readonly level: AnnotationLevel;
  readonly claim: ReportClaim;
  readonly span: Span;
  /** In one paragraph: the claim, how it stands, and the address of the source. */
  readonly message: string;
  /** The reason for which the text acknowledges it; null where it does not. */
  readonly note: string | null;
}

/** How annotations are put into words. */
export interface AnnotationReading {
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** Whether figures that hold or were left open are annotated too. */
  readonly every: boolean;
}

/**
 * The annotations of a report, in the order of its text.
 * Example: a text with `90 models` where 57 are published → one of the rule `refuted`, level `error`, over `90`.
 */
export function annotationsOf(report: Report, reading: AnnotationReading): Annotation[] {
  return [...report.claims]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .flatMap((claim): Annotation[] => {
      const rule = ruleOf(claim);
      const level = LEVELS[rule];
      if (level === 'note' && !reading.every) return [];
      const message = messageOf(claim, reading);
      return [{ rule, level, claim, span: claim.span, message, note: disputeOf(report, claim.id) }];
    });
}

function ruleOf({ verdict }: ReportClaim): AnnotationRule {
  return verdict.label === 'supported' && verdict.revised ? 'revised' : verdict.label;
}

function messageOf(claim: ReportClaim, { catalogue, language }: AnnotationReading): string {
  const id = claim.asPublished.evidence[0]?.source ?? claim.event?.source;
  const address = id === undefined ? '' : (catalogue.sources.get(id)?.url ?? '');
  const said = WORDS[language].said(claim.text, claim.explanation[language]);
  return address === '' ? said : `${said} ${address}`;
}
