import { readPackagesSync } from '@assay/catalog';
import { buildCatalogue, checkDocument } from '@assay/engine';
const records = readPackagesSync(['data/ai-race']);
const catalogue = buildCatalogue(records);
const newest = new Map<string, any>();
for (const o of records.observations as any[]) { if (o.forecast === true || o.qualifier) continue; const k = `${o.indicator}|${o.publication}|${o.entity}|${o.period}`; const e = newest.get(k); if (!e || e.edition < o.edition) newest.set(k, o); }
const byInd = new Map<string, any[]>();
for (const o of newest.values()) { const k = `${o.indicator}|${o.publication}`; (byInd.get(k) ?? byInd.set(k, []).get(k)!).push(o); }
const counts: Record<string, number> = {}; let shown = 0;
const num = (v: string, l: string): string => { const n = Number(v); if (!Number.isFinite(n)) return v; const s = Math.abs(n) >= 1000 ? n.toLocaleString('en', { maximumFractionDigits: 2 }) : String(n); return s; };
const unitHead: Record<string, Record<string, string>> = { percent: { ko: '(%)', en: ', %' }, 'percentage-point': { ko: '(%p)', en: ', points' }, USD: { ko: '(달러)', en: ', USD' }, count: { ko: '', en: '' } };
const only = process.argv[2];
for (const [key, obs] of byInd) {
  const [id] = key.split('|') as [string]; const rec = records.indicators.find((r) => r.id === id)!;
  const years = [...new Set(obs.map((o) => o.period).filter((p: string) => /^[0-9]{4}$/.test(p)))].sort() as string[];
  if (years.length < 1) continue;
  const ents = [...new Set(obs.map((o) => o.entity))].filter((e) => ['country', 'region', 'world', 'organisation', 'company'].includes(catalogue.entities.get(e)?.kind ?? '')).slice(0, 6) as string[];
  if (ents.length < 2) continue;
  const val = (e: string, y: string) => obs.find((o) => o.entity === e && o.period === y)?.value as string | undefined;
  for (const l of ['ko', 'en'] as const) {
    const name = (e: string) => catalogue.entities.get(e)!.name[l];
    const title = rec.name[l]; const u = unitHead[rec.unit]?.[l] ?? ` (${rec.unit})`;
    const [y0, y1] = years.slice(-2); const y = y1 ?? y0!;
    const Y = (p: string) => (l === 'ko' ? `${p}년` : p);
    const docs: [string, string][] = [];
    const row = (cells: string[]) => `| ${cells.join(' | ')} |`; const rule = (n: number) => `|${'---|'.repeat(n)}`;
    const who = l === 'ko' ? '국가' : 'Country';
    docs.push(['years-cols', [`## ${title}${u}`, '', row([who, ...years.slice(-3).map(Y)]), rule(1 + years.slice(-3).length), ...ents.map((e) => row([name(e), ...years.slice(-3).map((p) => num(val(e, p) ?? '–', l))]))].join('\n')]);
    docs.push(['years-rows', [`## ${title}${u}`, '', row([l === 'ko' ? '연도' : 'Year', ...ents.map(name)]), rule(1 + ents.length), ...years.slice(-3).map((p) => row([p, ...ents.map((e) => num(val(e, p) ?? '–', l))]))].join('\n')]);
    docs.push(['one-col', [row([who, `${title}${u}, ${Y(y)}`]), rule(2), ...ents.filter((e) => val(e, y)).map((e) => row([name(e), num(val(e, y)!, l)]))].join('\n')]);
    docs.push(['corner', [row([`${Y(y)} ${title}${u}`, l === 'ko' ? '수치' : 'Figure']), rule(2), ...ents.filter((e) => val(e, y)).map((e) => row([name(e), num(val(e, y)!, l)]))].join('\n')]);
    const ranked = ents.filter((e) => val(e, y) && e !== 'WLD').sort((a, b) => Number(val(b, y)) - Number(val(a, y)));
    docs.push(['list', [`${title}${u}, ${Y(y)}`, '', ...ranked.map((e) => `- ${name(e)}: ${num(val(e, y)!, l)}`)].join('\n')]);
    if (y1 && y0 && rec.statType === 'level') {
      const both = ents.filter((e) => val(e, y0) && val(e, y1) && Number(val(e, y0)) > 0);
      if (both.length > 0) {
        const g = (e: string) => ((Number(val(e, y1)) / Number(val(e, y0)) - 1) * 100).toFixed(1);
        docs.push(['growth', [`## ${title}${u}`, '', row([who, Y(y0), Y(y1), l === 'ko' ? '증감률(%)' : 'Change, %']), rule(4), ...both.map((e) => row([name(e), num(val(e, y0)!, l), num(val(e, y1)!, l), (Number(g(e)) > 0 ? '+' : '') + g(e)]))].join('\n')]);
        docs.push(['growth-only', [row([who, `${title}${u}, ${Y(y1)}`, l === 'ko' ? `${y0}년 대비(%)` : `vs ${y0}, %`]), rule(3), ...both.map((e) => row([name(e), num(val(e, y1)!, l), (Number(g(e)) > 0 ? '+' : '') + g(e)]))].join('\n')]);
        docs.push(['change', [`## ${title}${u}`, '', row([who, Y(y0), Y(y1), l === 'ko' ? '증감' : 'Change']), rule(4), ...both.map((e) => { const d = Number(val(e, y1)) - Number(val(e, y0)); return row([name(e), num(val(e, y0)!, l), num(val(e, y1)!, l), `${d > 0 ? '+' : ''}${num(String(+d.toPrecision(10)), l)}`]); })].join('\n')]);
        const w = val('WLD', y1);
        if (w && rec.addEntities) docs.push(['share', [row([who, `${title}${u}, ${Y(y1)}`, l === 'ko' ? '세계 비중(%)' : 'Share of world, %']), rule(3), ...both.filter((e) => e !== 'WLD').map((e) => row([name(e), num(val(e, y1)!, l), ((Number(val(e, y1)) / Number(w)) * 100).toFixed(1)]))].join('\n')]);
      }
    }
    for (const [kind, text] of docs) {
      if (only && kind !== only) continue;
      const r = checkDocument(catalogue, { text, language: l, published: null, title: null, url: null, sha256: '' });
      for (const c of r.claims) { const k = `${kind} ${l} ${c.verdict.label}`; counts[k] = (counts[k] ?? 0) + 1;
        if (c.verdict.label === 'refuted' && shown++ < Number(process.argv[3] ?? 40)) console.log(`[${kind} ${l}] ${id} «${c.text}» ${c.form} → ${c.indicator} ${c.entities} ${c.period?.from} b=${c.base?.from} ${c.asPublished.formula?.en}\n     ${text.split('\n').slice(0, 3).join(' / ')}\n     ${text.slice(c.sentence.start, c.sentence.end)}`); }
    }
  }
}
for (const k of Object.keys(counts).sort()) console.log(k, counts[k]);
