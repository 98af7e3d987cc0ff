import { withParticle } from '@assay/engine';
import type { BriefingWords } from '../briefing-words.ts';

const percent = (share: number): string => `${Math.floor(share * 100)}%`;

/** 우리말 `assay briefing`. */
export const KO_BRIEFING: BriefingWords = {
  fault: '읽을 수 없음',
  differs: '자료와 다름',
  unsettled: '자료가 뒷받침하지 않음',
  settle: '고치거나, [수치](cell:…)로 자료 칸에 묶거나, disputed에 설명과 함께 적으세요.',
  pin: {
    'no-indicator': (written) => `목록에 없는 통계에 묶였습니다: ${written}`,
    'no-cell': (written) => `목록에 없는 자료 칸에 묶였습니다: ${written}`,
    'no-edition': (written) => `이 칸이 없는 판에 묶였습니다: ${written}`,
    'no-number': (written) => `자료 칸에 묶었으나 수치로 읽히지 않습니다: ${written}`,
    'unit-differs': (written, held) => `${withParticle(written, '은/는')} 묶인 칸과 종류가 다릅니다: ${held}`,
    'value-differs': (written, held) => `${withParticle(written, '은/는')} 묶인 칸과 다릅니다: ${held}`,
  },
  idle: (quote) => `disputed에 적었으나 자료와 어긋나지 않습니다: “${quote}”. 거기서 지우세요`,
  summary: ({ figures, hold, differ, undecided, decidedShare }) =>
    `수치 ${figures}개: 맞음 ${hold}, 다름 ${differ}, 판정 못 함 ${undecided} (판정 ${percent(decidedShare)})`,
  canBePublished: '발행할 수 있음',
  cannotBePublished: '발행할 수 없음',
  nothingPublished: '아무것도 발행하지 않았습니다.',
  published: (name, version) => `${name}: ${version}번째 판을 발행했습니다.`,
  checkedAgain: (name) => `이미 발행했습니다. 다시 확인했고 결과는 같습니다: ${name}`,
  unchanged: (name) => `이미 발행했고 바뀐 것이 없습니다: ${name}`,
  column: {
    slug: '주소 이름',
    language: '언어',
    category: '분류',
    title: '제목',
    figures: '수치',
    hold: '맞음',
    state: '상태',
    checked: '확인',
  },
  state: { published: '발행', withdrawn: '철회' },
  none: '발행한 브리핑이 없습니다. 발행하려면 assay briefing publish FILE',
  withdrawn: (slug, count) =>
    `${withParticle(slug, '을/를')} 철회했습니다${count > 1 ? `(언어 ${count}개)` : ''}. 그 주소에 철회했다고 나옵니다. 되살리려면 assay briefing publish FILE`,
};
