// Renders a scorecard in a few lines for the terminal. Leaves out all that is listed.
import type { Scorecard } from '../scorecard.ts';
import { percent, withInterval } from './table.ts';

/** A dozen lines of figures. */
export function renderSummary({
  gold,
  mutation,
  invariance,
  deletion,
  sentences,
  trueArticles,
  offCatalogue,
  determinism,
  heldOut,
}: Scorecard): string {
  const mutants = mutation.rows.find(({ kind }) => kind === 'all but unit');
  const units = mutation.rows.find(({ kind }) => kind === 'unit');
  const rewrites = invariance.rows.find(({ kind }) => kind === 'all');
  const lines = [
    `gold ${gold.all.gold}: found ${percent(gold.all.found)}, joint ${withInterval(gold.all.joint)}, false refuted ${gold.all.falseRefuted.count} (${percent(gold.all.falseRefuted)}), false supported ${gold.all.falseSupported.count}; ko ${percent(gold.languages.ko?.joint ?? gold.all.joint)}, en ${percent(gold.languages.en?.joint ?? gold.all.joint)}`,
    `baselines, joint: ${Object.entries(gold.baselines)
      .map(([name, counts]) => `${name} ${percent(counts.joint)}`)
      .join(', ')}`,
    `outside gold: ${gold.unlisted.refuted} refuted and ${gold.unlisted.supported} supported unlisted, ${gold.beside.refuted} refuted beside, bait ${gold.bait.claims.length}; revised ${gold.revised.right.count} of ${gold.revised.right.of}`,
    ...(mutants === undefined
      ? []
      : [
          `mutation: ${mutants.falseMutants} false, not supported ${percent(mutants.notSupported)}, refuted ${percent(mutants.refuted)}; ${mutants.trueMutants} true, supported ${percent(mutants.trueSupported)}; units refuted ${units === undefined ? '–' : percent(units.refuted)}`,
        ]),
    ...(rewrites === undefined
      ? []
      : [
          `invariance: ${rewrites.rewrites} rewrites, kept ${percent(rewrites.kept)}, turned round ${rewrites.flipped}`,
        ]),
    `deletion: ${deletion.rows.map((row) => `${row.deleted} ${row.survivors} of ${row.claims} (${row.refuted} refuted)`).join(', ')}`,
    `sentences: ko ${percent(sentences.ko.exact)} exact, ${percent(sentences.ko.family)} family; en ${percent(sentences.en.exact)}, ${percent(sentences.en.family)}`,
    `true articles: refuted ko ${trueArticles.ko.refuted.count} of ${trueArticles.ko.claims}, en ${trueArticles.en.refuted.count} of ${trueArticles.en.claims}`,
    `off the catalogue, with a confident verdict: ko ${offCatalogue.ko.overreaching.count} of ${offCatalogue.ko.texts}, en ${offCatalogue.en.overreaching.count} of ${offCatalogue.en.texts}`,
    `determinism: ${determinism.map(({ what, same }) => `${what}: ${same ? 'same' : 'DIFFERENT'}`).join('; ')}`,
  ];
  if (heldOut !== null)
    lines.push(
      `set aside: joint ${withInterval(heldOut.gold.all.joint)}, false refuted ${heldOut.gold.all.falseRefuted.count}; off the catalogue ko ${heldOut.offCatalogue.ko.overreaching.count}, en ${heldOut.offCatalogue.en.overreaching.count}; sentences ko ${percent(heldOut.sentences.ko.family)}, en ${percent(heldOut.sentences.en.family)}`,
      ...(heldOut.trueArticles === null
        ? []
        : [
            `set aside, true articles: refuted ko ${heldOut.trueArticles.ko.refuted.count} of ${heldOut.trueArticles.ko.claims}, en ${heldOut.trueArticles.en.refuted.count} of ${heldOut.trueArticles.en.claims}`,
          ]),
    );
  return lines.join('\n');
}
