import type { Token } from '../../text/tokens.ts';
import { KO_COMMON_WORDS } from './common-words.ts';

/** Words that carry no topic, beside the common ones. */
const LIGHT: ReadonlySet<string> = new Set([
  ...KO_COMMON_WORDS,
  ...'반면 다만 한편 이어 특히 또한 그러나 하지만 그런데 그래도 여전히 이미 다시 역시 오히려 무려 겨우 거의 가까이 수준 정도 사이 이후 이전 동안 가운데 대비 비해 각각 모두 함께 두 세 네 다음 바로 뒤 앞 이번 그 이 저 것 셈 데 때 중 등 전 후 간 쪽 편 점 면 측 곳'.split(
    ' ',
  ),
]);
/** Endings of predicates and particles, which leave a noun or nothing. */
const ENDING =
  /(?:으로는|에서는|에서도|에게서|이라는|라는|에서|에는|에도|으로|까지|부터|보다|처럼|만큼|이나|이며|이고|은|는|이|가|을|를|의|에|와|과|도|만|로|나|며|고)$/;
const PREDICATE =
  /(?:다|요|죠|까|네|며|고|지만|는데|은데|어서|아서|면서|으며|했|였|었|았|된|될|한|할|하는|되는|졌|진|던|린|른|른다|니다|답니다|래요)$/;

/** Whether a Korean word speaks of something: 특허는, but not 늘었다. */
export function isKoreanContentWord({ script, text }: Token): boolean {
  if (script !== 'hangul' || text.length < 2 || PREDICATE.test(text)) return false;
  const noun = text.replace(ENDING, '');
  return noun.length >= 2 && !LIGHT.has(noun) && !LIGHT.has(text);
}
