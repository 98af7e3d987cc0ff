import { readPackages } from '@assay/catalog';
import { buildCatalogue } from '@assay/engine';
import { tally } from './score/match.ts';
import { runFolder } from './score/run-folder.ts';
import { measureTrueArticles } from './score/true-articles.ts';

const catalogue = buildCatalogue(await readPackages(['data/ai-race']));
const line: string[] = [];
for (const folder of ['corpus/articles/tune', 'corpus/articles/held-out', 'corpus/articles/rarer-held-out']) {
  const s = runFolder(catalogue, folder);
  const all = s.flatMap((x) => x.matches);
  const t = tally(all, 0, 0);
  const tr = all.filter((m) => m.gold.verdict === 'refuted' && m.verdictRight).length;
  const gr = all.filter((m) => m.gold.verdict === 'refuted').length;
  line.push(
    `${folder.split('/').at(-1)} joint ${t.joint}/${t.gold} F ${t.falseRefuted} S ${t.falseSupported} T ${tr}/${gr}`,
  );
}
for (const f of ['corpus/articles/true', 'corpus/articles/true-held-out']) {
  let n = 0;
  for (const l of ['ko', 'en'] as const) n += measureTrueArticles(catalogue, l, f).listed.length;
  line.push(`${f.split('/').at(-1)} ${n}`);
}
console.log(process.env.LEAST ?? 'default', line.join(' | '));
