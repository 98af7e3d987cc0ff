/** A small catalogue and reports on it, written by hand: for tests alone. */
import {
  buildCatalogue,
  type CatalogueRecords,
  type IndicatorRecord,
  type ObservationRecord,
  type Report,
  type ReportCell,
  type ReportClaim,
  type ReportQuantity,
} from '@assay/engine';

function indicator(id: string, en: string, ko: string, unit: IndicatorRecord['unit']): IndicatorRecord {
  return {
    id,
    name: { en, ko },
    aliases: { en: [en], ko: [ko] },
    telling: { en: [], ko: [] },
    siblings: [],
    unit,
    statType: unit === 'percent' ? 'share' : 'level',
    denominator: '',
    entityKind: 'country',
    frequency: 'annual',
    addEntities: true,
    addPeriods: true,
    better: 'neither',
    partOf: null,
    whole: null,
    producers: { '*': ['epoch-ai'] },
    description: { en: `${en}, as counted.`, ko: `집계된 ${ko}.` },
    limitations: { en: 'A curated list.', ko: '골라 뽑은 목록이다.' },
    nominal: false,
  };
}

function entity(id: string, en: string, ko: string): CatalogueRecords['entities'][number] {
  const none = { en: [], ko: [] };
  return {
    id,
    kind: 'country',
    name: { en, ko },
    aliases: none,
    adjectives: none,
    metonyms: none,
    partOf: [],
    members: [],
  };
}

function publication(id: string, en: string, ko: string): CatalogueRecords['publications'][number] {
  const none = { en: [], ko: [] };
  return {
    id,
    name: { en, ko },
    aliases: none,
    publisher: 'Stanford HAI',
    publisherAliases: none,
    restates: [],
  };
}

function source(id: string, of: string, published: string): CatalogueRecords['sources'][number] {
  return {
    id,
    publication: of,
    title: `Report ${published.slice(0, 4)}`,
    publisher: 'Stanford HAI',
    url: `https://example.org/${id}`,
    published,
    licence: 'CC BY-ND 4.0',
    kind: 'primary',
    note: '',
  };
}

/** An observation: `observed('notable_ai_models', 'USA', '2024', '40', 'aiindex_2025')`. */
export function observed(
  id: string,
  of: string,
  period: string,
  value: string,
  from: string,
): ObservationRecord {
  const known = SOURCES.find((candidate) => candidate.id === from);
  return {
    indicator: id,
    entity: of,
    period,
    value,
    qualifier: '',
    note: '',
    publication: known?.publication ?? '',
    source: from,
    edition: known?.published ?? '',
    confidence: 'high',
  };
}

const SOURCES = [
  source('aiindex_2025', 'ai_index', '2025-04-07'),
  source('aiindex_2026', 'ai_index', '2026-06'),
  source('epoch_2025', 'epoch', '2025-05-01'),
];

/** Statistics of which nothing is known: with them, a word that names one of the two others tells something. */
const OTHERS =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon'
    .split(' ')
    .map((letter) => indicator(`${letter}_level`, `${letter} level`, `${letter} 수준`, 'score'));

export const SMALL_RECORDS: CatalogueRecords = {
  id: 'small',
  version: '1',
  sha256: '0'.repeat(64),
  indicators: [
    indicator('notable_ai_models', 'notable AI models', '주목할 만한 AI 모델 수', 'count'),
    indicator(
      'ai_patents_granted_share',
      'share of AI patents granted',
      '세계 AI 특허 등록 점유율',
      'percent',
    ),
    ...OTHERS,
  ],
  entities: [
    entity('CHN', 'China', '중국'),
    entity('KOR', 'South Korea', '한국'),
    entity('USA', 'United States', '미국'),
  ],
  idioms: [],
  contractions: [],
  publications: [
    publication('ai_index', 'AI Index', 'AI 인덱스'),
    publication('epoch', 'Epoch models', '에포크 모델'),
  ],
  producers: [{ id: 'epoch-ai', name: { en: 'Epoch AI', ko: '에포크 AI' }, aliases: { en: [], ko: [] } }],
  sources: SOURCES,
  observations: [
    observed('notable_ai_models', 'USA', '2024', '40', 'aiindex_2025'),
    observed('notable_ai_models', 'USA', '2024', '57', 'aiindex_2026'),
    observed('notable_ai_models', 'CHN', '2024', '15', 'aiindex_2025'),
    observed('notable_ai_models', 'CHN', '2024', '15', 'aiindex_2026'),
    observed('notable_ai_models', 'CHN', '2024', '22', 'epoch_2025'),
    observed('notable_ai_models', 'CHN', '2023', '18', 'epoch_2025'),
    observed('ai_patents_granted_share', 'CHN', '2023', '69.7', 'aiindex_2025'),
    observed('ai_patents_granted_share', 'CHN', '2023', '70.26', 'aiindex_2026'),
  ],
  events: [],
};

export const SMALL_CATALOGUE = buildCatalogue(SMALL_RECORDS);

/** The report's cell of an observation of the small world. */
export function cellOf(observation: ObservationRecord): ReportCell {
  const { qualifier: _, ...rest } = observation;
  const unit = SMALL_RECORDS.indicators.find(({ id }) => id === observation.indicator)?.unit ?? 'count';
  return { ...rest, unit };
}

/** Where some words stand in a text; they must. */
export function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

/** A number as written, exact unless `low` and `high` are given. */
export function quantityOn(
  text: string,
  words: string,
  rest: Partial<ReportQuantity> & { readonly value: string },
): ReportQuantity {
  const { value, low = value, high = value } = rest;
  return {
    text: words,
    span: spanOf(text, words),
    unit: 'count',
    hedge: 'none',
    lowOpen: false,
    highOpen: false,
    lenient: { low, high },
    ...rest,
    low,
    high,
  };
}

const NOTHING = {
  verdict: 'not-enough-evidence',
  reason: 'no-indicator',
  evidence: [],
  formula: null,
  weighed: [],
} as const;

/** A claim on a text, with what a test wants to be different from a bare one. */
export function claimOn(text: string, words: string, rest: Partial<ReportClaim> = {}): ReportClaim {
  const bare = { ...NOTHING, evidence: [], weighed: [] };
  const asPublished = rest.asPublished ?? bare;
  const now = rest.now ?? asPublished;
  const span = spanOf(text, words);
  return {
    id: 'c1',
    form: 'value',
    rule: 'en.value',
    span,
    text: words,
    sentence: {
      start: text.lastIndexOf('\n', span.start) + 1,
      end: text.indexOf('\n', span.end) < 0 ? text.length : text.indexOf('\n', span.end),
    },
    quantity: null,
    operands: [],
    indicator: null,
    entities: [],
    others: [],
    period: null,
    base: null,
    origins: { entities: 'stated', period: 'stated' },
    modality: 'asserted',
    attribution: [],
    event: null,
    candidates: [],
    notes: [],
    explanation: { ko: '설명.', en: 'Explanation.' },
    ...rest,
    asPublished,
    now,
    verdict: rest.verdict ?? {
      label: asPublished.verdict,
      asPublished: asPublished.verdict,
      now: now.verdict,
      revised: false,
      reason: asPublished.reason,
      confidence: null,
      fragile: false,
    },
  };
}

/** A report on a text with these claims. */
export function reportOn(text: string, language: 'ko' | 'en', claims: readonly ReportClaim[]): Report {
  const count = (label: ReportClaim['verdict']['label']): number =>
    claims.filter((claim) => claim.verdict.label === label).length;
  return {
    assay: '0.1.0',
    catalog: { id: 'small', version: '1', sha256: SMALL_RECORDS.sha256 },
    document: { title: null, language, published: '2025-05-12', url: null, sha256: '', text },
    quantities: claims.flatMap((claim) =>
      claim.operands.map((operand) => ({
        ...operand,
        role: 'claim' as const,
        rule: 'en.number',
        claim: claim.id,
      })),
    ),
    claims: [...claims],
    summary: {
      claims: claims.length,
      supported: count('supported'),
      refuted: count('refuted'),
      conflicting: count('conflicting'),
      notEnoughEvidence: count('not-enough-evidence'),
      notCheckable: count('not-checkable'),
    },
  };
}
