import type { ReportClaim } from '@assay/engine';
import {
  appendEvents,
  correctionsBy,
  type Db,
  findDocument,
  findFeed,
  findStory,
  findVersion,
  itemsOf,
  type NewEvent,
  receiptsOf,
  standingVerdicts,
  verdictsBefore,
} from '@assay/store';
import {
  claimsChecked,
  feedFailing,
  feedRecovered,
  itemSeen,
  type Standing,
  storyChanged,
  verdictCorrected,
} from '../announce/event-rows.ts';
import type { Payload } from '../jobs.ts';
import type { Stage } from '../queue/queue.ts';
import type { StageDeps } from './stage-deps.ts';

/** Appends to the log of live events what a stage has brought; what was announced before is not announced again. */
export function announce({ db, now }: StageDeps): Stage<'announce'> {
  return async (payload: Payload<'announce'>) => {
    const events = await eventsOf(db, payload, now().toISOString());
    return async (trx) => {
      await appendEvents(trx, events);
    };
  };
}

async function eventsOf(db: Db, payload: Payload<'announce'>, at: string): Promise<NewEvent[]> {
  switch (payload.kind) {
    case 'items-seen':
      return (await itemsOf(db, payload.feed, payload.documents)).map((item) => itemSeen(item, at));
    case 'feed-failing':
    case 'feed-recovered': {
      const feed = await findFeed(db, payload.feed);
      if (feed === null) return [];
      return payload.kind === 'feed-failing'
        ? [feedFailing(feed, payload.at)]
        : [feedRecovered(feed, payload.since, payload.at)];
    }
    case 'claims-checked': {
      const { document: id, version } = payload;
      const [document, said] = [await findDocument(db, id), await findVersion(db, id, version)];
      if (document === null || said === null) return [];
      return [claimsChecked(document, version, said.language, await standingClaims(db, id, version), at)];
    }
    case 'story-changed': {
      const story = await findStory(db, payload.story);
      return story === null || story.merged_into !== null ? [] : [storyChanged(story, payload.at)];
    }
    case 'verdicts-corrected':
      return correctedIn(db, payload, at);
  }
}

async function standingClaims(db: Db, id: string, version: number): Promise<Standing[]> {
  const verdicts = await standingVerdicts(db, id, version);
  const receiptOf = await receiptsOf(
    db,
    id,
    version,
    verdicts.map(({ catalogue }) => catalogue),
  );
  return verdicts.flatMap((verdict) => {
    const claim = receiptOf(verdict);
    return claim === undefined ? [] : [{ id: verdict.claim_id, claim: claim as ReportClaim }];
  });
}

async function correctedIn(
  db: Db,
  { document: id, version, catalogue }: Payload<'announce'> & { readonly kind: 'verdicts-corrected' },
  at: string,
): Promise<NewEvent[]> {
  const [document, said] = [await findDocument(db, id), await findVersion(db, id, version)];
  if (document === null || said === null) return [];
  const corrections = await correctionsBy(db, id, version, catalogue);
  const receipts = await verdictsBefore(db, corrections);
  return corrections.flatMap((correction) => {
    const [before, after] = receipts(correction);
    return before === undefined || after === undefined
      ? []
      : [
          verdictCorrected(
            document,
            said.language,
            correction,
            before as ReportClaim,
            after as ReportClaim,
            at,
          ),
        ];
  });
}
