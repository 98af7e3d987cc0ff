import type { EventData } from '../live/events.ts';
import type { LiveEvent } from '../live/live-log.ts';

/** An event of the log, but for its id: Korean, one refuted claim on China's industrial robots. */
export function claimsChecked(change: Partial<LiveEvent> = {}): Omit<LiveEvent, 'id'> {
  const data: EventData<'claims-checked'> = {
    documentId: 'd1',
    version: 1,
    title: '산업용 로봇 설치 현황',
    source: 'sample-daily',
    address: 'https://daily.example/articles/1',
    language: 'ko',
    summary: { claims: 1, supported: 0, refuted: 1, conflicting: 0, notEnoughEvidence: 0, notCheckable: 0 },
    claims: [
      {
        id: 'c1',
        text: '중국이 40만 대를 설치했다',
        verdict: 'refuted',
        reason: 'disagrees',
        indicator: 'industrial-robots-installed',
        entities: ['CHN'],
        quantity: '40만 대',
      },
    ],
  };
  return {
    kind: 'claims-checked',
    at: '2026-05-01T00:00:00Z',
    language: 'ko',
    verdicts: ['refuted'],
    entities: ['CHN'],
    indicators: ['industrial-robots-installed'],
    source: 'sample-daily',
    data,
    ...change,
  };
}

/** A small event that concerns no document. */
export function feedRecovered(change: Partial<LiveEvent> = {}): Omit<LiveEvent, 'id'> {
  const data: EventData<'feed-recovered'> = {
    feedId: 'f1',
    source: 'sample-daily',
    since: '2026-04-30T00:00:00Z',
  };
  return {
    kind: 'feed-recovered',
    at: '2026-05-01T00:00:00Z',
    language: null,
    verdicts: [],
    entities: [],
    indicators: [],
    source: 'sample-daily',
    data,
    ...change,
  };
}
