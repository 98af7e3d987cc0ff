import type { ReceiptWords } from '../receipt-words.ts';
import { KO_REASONS } from './explain.ts';
import { withParticle } from './particles.ts';
import { renderKoreanNumber } from './render-number.ts';
import { KO_UNIT_NAMES } from './unit-names.ts';

/** How Korean writes a receipt. */
export const KO_RECEIPT_WORDS: ReceiptWords = {
  reasons: KO_REASONS,
  ofTable: {
    agrees: '표의 값과 맞다',
    disagrees: '표의 값과 다르다',
    'no-observation': '이 대상과 시점의 값이 표에 없다',
  },
  units: KO_UNIT_NAMES,
  number: renderKoreanNumber,
  placed: (place, size, order) => `집계된 ${size}곳 가운데 ${place}위 (${order})`,
  placedFromLeast: (place, size, order) =>
    `집계된 ${size}곳 가운데 ${place === 1 ? '가장 낮음' : `낮은 쪽에서 ${place}위`} (${order})`,
  counted: (count, size, names) => `집계된 ${size}곳 가운데 ${count}곳 (${names})`,
  edition: (publication, edition) => `${publication} ${edition} 판`,
  figure: ({ source, period, entity, indicator, formula }) =>
    `${source} 기준 ${period} ${withParticle(`${entity}의 ${indicator}`, '은/는')} ${formula}`,
  because: (reason, statement) => `${reason}: ${statement}.`,
  event: (headline, date, source) => `‘${headline}’, ${date} (${source})`,
  eventAgrees: '기록된 일과 맞다',
  eventDiffers: '기록된 날짜와 다르다',
  unresolved: (reason, indicator) =>
    indicator ? `${withParticle(`‘${indicator}’`, '으로/로')} 보이지만 ${reason}.` : `${reason}.`,
  cameDue: (shown, edition) => `그 뒤 ${edition} 판에서 실제 값이 ${withParticle(shown, '으로/로')} 나왔다.`,
  revised: (shown, edition) => `${edition} 판에서 ${withParticle(shown, '으로/로')} 고쳐졌다.`,
  misleadingBound: '다만 실제 값이 기준보다 한 배 반 넘게 커서 오해를 부를 수 있다.',
  maybeOfTable: (statement) => `이 값을 말한 것일 수 있으나, 다르다고 할 만큼 분명하지는 않다: ${statement}`,
  readTwice: (series, rows) =>
    `두 가지로 읽히고 답이 서로 달라 정하지 않았다. 시점별로 읽으면 ${series} 행별로 읽으면 ${rows}`,
  digitsTransposed: '숫자 두 개가 서로 뒤바뀐 것으로 보인다.',
  onePeriod: '한 시점의 값만 있어 순서만 확인했다.',
};
