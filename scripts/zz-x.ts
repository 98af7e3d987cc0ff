import { readPackagesSync } from '@assay/catalog';
import { buildCatalogue, checkDocument } from '@assay/engine';
const c = buildCatalogue(readPackagesSync(['data/ai-race']));
for (const [l, t] of [['ko','2024년 미국의 AI 특허 등록 건수는 전년 대비 -6.1%였다.'],['ko','2024년 미국의 AI 특허 등록 건수 증가율은 -6.1%다.'],['ko','2024년 미국의 AI 특허 등록은 6.1% 증가했다.'],['en','The number of AI patents granted to the United States changed by -6.1% in 2024.'],['en','AI patents granted to the United States saw growth of -6.1% in 2024.'],['en','AI patents granted to the United States grew 6.1% in 2024.'],['en','In 2024 the United States was granted -6.1% AI patents year on year.'],['en','AI patents granted to the United States: 15,920 in 2024 (−6.1%).'],['ko','2024년 미국의 AI 특허 등록은 1만5920건(-6.1%)이었다.'],['ko','2024년 미국의 AI 특허 등록은 1만5920건(전년 대비 ▼6.1%)이었다.']] as const) {
  const r = checkDocument(c, { text: t, language: l, published: '2026-05-01', title: null, url: null, sha256: '' });
  for (const x of r.claims) console.log(t, '|', x.text, x.form, x.verdict.label, x.verdict.reason, x.indicator, x.entities.join(), x.asPublished.formula?.en);
}
