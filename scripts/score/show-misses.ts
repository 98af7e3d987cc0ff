// Prints every gold claim that the engine misses, with what it answered instead: show-misses FOLDER [NAME]. Judges nothing by itself.
import { readPackages } from '@assay/catalog';
import { buildCatalogue, type ReportClaim } from '@assay/engine';
import { tally } from './match.ts';
import { runFolder } from './run-folder.ts';

const [folder, only] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: show-misses FOLDER [NAME]');
  process.exit(2);
}
const catalogue = buildCatalogue(await readPackages(['data/ai-race']));
const scored = runFolder(catalogue, folder).filter(
  ({ article }) => only === undefined || article.name.includes(only),
);
for (const { article, matches, unlisted, bait } of scored) {
  console.log(`\n######## ${article.name} (${article.published ?? 'undated'})`);
  for (const { gold, claim, verdictRight, cellRight } of matches) {
    if (verdictRight && cellRight) continue;
    console.log(
      `\n✗ «${gold.quote}» ${gold.form} ${gold.indicator ?? '–'} ${gold.entity ?? '–'} ${gold.period ?? '–'} ${gold.value ?? ''} ${gold.verdict}`,
    );
    console.log(`  ${claim === null ? 'NOT FOUND' : describe(claim)}`);
  }
  for (const claim of unlisted) console.log(`\n? unlisted «${claim.text}» ${describe(claim)}`);
  for (const claim of bait) console.log(`\n! bait «${claim.text}» ${describe(claim)}`);
  console.log(JSON.stringify(tally(matches, unlisted.length, bait.length)));
}
const all = scored.flatMap(({ matches }) => matches);
console.log(
  '\nTOTAL',
  JSON.stringify(
    tally(
      all,
      scored.reduce((sum, item) => sum + item.unlisted.length, 0),
      scored.reduce((sum, item) => sum + item.bait.length, 0),
    ),
  ),
);

function describe(claim: ReportClaim): string {
  const cells = claim.asPublished.evidence
    .map((cell) => `${cell.entity} ${cell.period} ${cell.value} (${cell.publication} ${cell.edition})`)
    .slice(0, 4);
  const candidates = claim.candidates
    .slice(0, 4)
    .map(
      (item) => `${item.indicator} ${item.score}${item.setAsideBy === null ? '' : ` ×${item.setAsideBy}`}`,
    );
  return `${claim.verdict.label}/${claim.verdict.reason} ${claim.form} «${claim.text}» ${claim.indicator ?? '–'} ${claim.entities.join(',')}${claim.others.length > 0 ? ` vs ${claim.others.join(',')}` : ''} p=${claim.period === null ? '–' : `${claim.period.from}/${claim.period.to}`} b=${claim.base?.from ?? '–'} ${claim.modality}\n     cells: ${cells.join('; ')}\n     cands: ${candidates.join(' | ')}`;
}
