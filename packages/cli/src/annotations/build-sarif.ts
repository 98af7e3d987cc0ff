import { type Language, VERSION } from '@assay/engine';
import type { SourceFormat } from '@assay/sources';
import { Places } from '../receipt/place.ts';
import type { AnnotatedDraft } from './annotated-draft.ts';
import {
  ANNOTATION_RULES,
  type Annotation,
  type AnnotationRule,
  annotationWords,
  LEVELS,
} from './annotation.ts';
import type { DraftPlace } from './draft-place.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { regionOf } from './region.ts';
import type {
  SarifArtifact,
  SarifArtifactLocation,
  SarifLocation,
  SarifLog,
  SarifNotification,
  SarifResult,
  SarifRule,
} from './sarif-log.ts';

/** What a log says of a run beside its drafts. */
export interface SarifFacts {
  readonly language: Language;
  readonly catalog: { readonly id: string; readonly version: string; readonly sha256: string };
  readonly notifications: readonly SarifNotification[];
}

/** The root that relative addresses are told from, as GitHub and others name it. */
const ROOT = '%SRCROOT%';
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const MEDIA_TYPES: Readonly<Record<SourceFormat, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
};

/** Drafts with their annotations as a log of SARIF 2.1.0: one run, an artifact for each draft. Deterministic: no times, no machine. */
export function buildSarif(drafts: readonly AnnotatedDraft[], facts: SarifFacts): SarifLog {
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Assay',
            version: VERSION,
            semanticVersion: VERSION,
            rules: ANNOTATION_RULES.map((rule) => ruleOf(rule, facts.language)),
          },
        },
        language: facts.language,
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: facts.notifications.length === 0,
            toolExecutionNotifications: facts.notifications,
          },
        ],
        artifacts: drafts.map((draft) => artifactOf(draft, facts.language)),
        results: drafts.flatMap(resultsOf),
        properties: { catalog: facts.catalog },
      },
    ],
  };
}

function ruleOf(rule: AnnotationRule, language: Language): SarifRule {
  const { title, about, help } = annotationWords(language).rules[rule];
  return {
    id: rule,
    name: rule.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: about },
    help: { text: help },
    defaultConfiguration: { level: LEVELS[rule] },
  };
}

function artifactOf({ place, format, report }: AnnotatedDraft, language: Language): SarifArtifact {
  const rest = {
    mimeType: MEDIA_TYPES[format],
    roles: ['analysisTarget'],
    hashes: { 'sha-256': report.document.sha256 },
  } as const;
  return place.kind === 'stdin'
    ? { description: { text: annotationWords(language).standardInput }, ...rest }
    : { location: locationOf(place), ...rest };
}

/** The address of a draft: relative to the root where it lies within. */
export function locationOf(place: DraftPlace): SarifArtifactLocation {
  switch (place.kind) {
    case 'stdin':
      return {};
    case 'web':
      return { uri: URL.parse(place.address)?.href ?? encodeURI(place.address) };
    case 'file': {
      const path = place.path.split('/').map(encodeURIComponent).join('/');
      return place.isWithin ? { uri: path, uriBaseId: ROOT } : { uri: `file://${path}` };
    }
  }
}

function resultsOf(draft: AnnotatedDraft, index: number): SarifResult[] {
  const places = new Places(draft.report.document.text);
  const fingerprint = fingerprintsOf(draft.report);
  return draft.annotations.map((annotation): SarifResult => {
    const { rule, level, claim, note, message } = annotation;
    return {
      ruleId: rule,
      ruleIndex: ANNOTATION_RULES.indexOf(rule),
      level,
      message: { text: escapeMessage(message) },
      locations: [locationIn(draft, index, annotation, places)],
      partialFingerprints: { 'assayClaim/v1': fingerprint(claim) },
      ...(note !== null && { suppressions: [{ kind: 'inSource', justification: note }] }),
      properties: {
        claim: claim.id,
        form: claim.form,
        indicator: claim.indicator,
        reason: claim.verdict.reason,
        asPublished: claim.verdict.asPublished,
        now: claim.verdict.now,
        evidence: claim.asPublished.evidence,
      },
    };
  });
}

/** Where an annotation stands. Offsets of an article that was taken out of a page are none of its file. */
function locationIn(
  { place, format, report }: AnnotatedDraft,
  index: number,
  { span }: Annotation,
  places: Places,
): SarifLocation {
  const snippet = { text: report.document.text.slice(span.start, span.end) };
  return {
    physicalLocation: {
      artifactLocation: { ...locationOf(place), index },
      ...(format !== 'html' && { region: { ...regionOf(places, span), snippet } }),
    },
  };
}

/** A message in which nothing that the text says is taken for a placeholder or a link. */
function escapeMessage(text: string): string {
  return text.replaceAll(/\{([0-9]+)\}/g, '{{$1}}').replaceAll('](', '] (');
}
