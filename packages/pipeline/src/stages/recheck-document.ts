import type { Report, ReportClaim } from '@assay/engine';
import {
  addCorrections,
  addLaterVerdicts,
  findDocument,
  findVersion,
  holdCatalogue,
  type JudgedClaim,
  packReport,
  receiptsOf,
  type StandingVerdict,
  standingVerdicts,
} from '@assay/store';
import { judgedClaims } from '../check/judged-claims.ts';
import type { Stage } from '../queue/queue.ts';
import { inputOf, insistOn, instantOf, useCatalogueInForce } from './check-document.ts';
import type { StageDeps } from './stage-deps.ts';

/** Judges the claims of a document again; what changed is added, and a correction with it. */
export function recheckDocument(deps: StageDeps): Stage<'recheck-document'> {
  return async ({ document: id, version, catalogue: wanted }) => {
    const [document, said] = [await findDocument(deps.db, id), await findVersion(deps.db, id, version)];
    if (document === null || said === null || said.catalogue === wanted || document.version !== version)
      return async () => {};
    await useCatalogueInForce(deps);
    const standing = await standingVerdicts(deps.db, id, version);
    const receiptOf = await receiptsOf(
      deps.db,
      id,
      version,
      standing.map(({ catalogue }) => catalogue),
    );
    const { report } = await deps.checker.check(inputOf(document, said), instantOf(document));
    const catalogue = report.catalog.sha256;
    const known = standing.flatMap((verdict) => {
      const claim = receiptOf(verdict);
      return claim === undefined ? [] : [{ verdict, claim: claim as ReportClaim }];
    });
    const changes = changesIn(report, known);
    const found = foundIn(report, known, standing);
    const at = deps.now().toISOString();
    return async (trx) => {
      insistOn(await holdCatalogue(trx), catalogue);
      await addLaterVerdicts(
        trx,
        { document_id: id, version, catalogue, at, report: packReport(report.claims) },
        [...changes.map(({ judged }) => judged), ...found],
      );
      const corrected = changes.filter(isCorrection);
      await addCorrections(
        trx,
        corrected.map(({ judged, before, after }) => ({
          document_id: id,
          version,
          claim_id: judged.claim.claim_id,
          ordinal: judged.ordinal,
          before: summaryOf(before.claim),
          after: summaryOf(after),
          catalogue_before: before.verdict.catalogue,
          catalogue_after: catalogue,
          cause: JSON.stringify(causeOf(before.claim, after)),
          made_at: at,
        })),
      );
      if (corrected.length > 0)
        await deps.send(trx, 'announce', [
          {
            payload: { kind: 'verdicts-corrected', document: id, version, catalogue },
            once: `${id} ${version} ${catalogue}`,
          },
        ]);
    };
  };
}

/** A claim with the verdict that stands. */
interface Standing {
  readonly verdict: StandingVerdict;
  readonly claim: ReportClaim;
}

/** A claim whose verdict is not what it was. */
interface Change {
  readonly before: Standing;
  readonly after: ReportClaim;
  readonly judged: JudgedClaim & { readonly ordinal: number };
}

/** The claims of a report that stand otherwise than before. A claim is the same where it is the same form on the same words. */
function changesIn(report: Report, standing: readonly Standing[]): Change[] {
  const known = new Map(standing.map((one) => [placeOf(one.claim), one]));
  return judgedClaims(report).flatMap((judged, place) => {
    const after = report.claims[place];
    const before = after === undefined ? undefined : known.get(placeOf(after));
    if (after === undefined || before === undefined || isSame(before.claim, after)) return [];
    const claim = { ...judged.claim, claim_id: before.verdict.claim_id };
    return [{ before, after, judged: { ...judged, claim, ordinal: before.verdict.ordinal + 1 } }];
  });
}

/** The claims that only this catalogue's words find in the text, under identifiers that no claim of the document has. */
function foundIn(
  report: Report,
  known: readonly Standing[],
  standing: readonly StandingVerdict[],
): Change['judged'][] {
  if (known.length < standing.length) return [];
  const places = new Set(known.map(({ claim }) => placeOf(claim)));
  let last = Math.max(0, ...standing.map(({ claim_id }) => Number(claim_id.slice(1))));
  return judgedClaims(report).flatMap((judged, place) => {
    const claim = report.claims[place];
    if (claim === undefined || places.has(placeOf(claim))) return [];
    return [{ ...judged, claim: { ...judged.claim, claim_id: `c${++last}` }, ordinal: 1 }];
  });
}

function placeOf({ form, span }: ReportClaim): string {
  return `${form} ${span.start} ${span.end}`;
}

/** Whether nothing that a reader sees of a verdict has changed: neither what it says nor the cells that it rests on. */
function isSame(before: ReportClaim, after: ReportClaim): boolean {
  return gist(before) === gist(after);
}

function gist({ verdict, indicator, asPublished, now }: ReportClaim): string {
  return JSON.stringify([verdict, indicator, asPublished.evidence, now.evidence, now.weighed]);
}

/** Whether a change is one of the verdict itself: what it says of the figure, then or now. */
function isCorrection({ before, after }: Change): boolean {
  const { verdict } = before.claim;
  return (
    verdict.label !== after.verdict.label ||
    verdict.now !== after.verdict.now ||
    verdict.revised !== after.verdict.revised
  );
}

/** A verdict in a word or two: `supported`, or `supported, now refuted`. */
function summaryOf({ verdict: { label, now } }: ReportClaim): string {
  return label === now ? label : `${label}, now ${now}`;
}

/** The cells on which the verdict rests now and did not before. */
function causeOf(before: ReportClaim, after: ReportClaim): object[] {
  const had = new Set(before.now.evidence.map((cell) => JSON.stringify(cell)));
  return after.now.evidence.filter((cell) => !had.has(JSON.stringify(cell)));
}
