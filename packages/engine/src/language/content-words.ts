import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { EN_COMMON_WORDS } from './en/common-words.ts';
import { KO_COMMON_WORDS } from './ko/common-words.ts';
import type { Language } from './language.ts';

/** English words that carry no topic, beside the common ones. */
const EN_LIGHT: ReadonlySet<string> = new Set([
  ...EN_COMMON_WORDS,
  ...'that this these those with from than then they them their there were been have will would could should about after before while where when which what your just only also even still more most much many some such into onto upon each both either neither less least almost nearly roughly said says told according reported stood went came slipped fell rose grew climbed dropped jumped already again against around within without because though although however meanwhile itself themselves same other another first second third last next left later earlier ahead behind compared versus respectively together combined between among agreed answered managed counted reached figure'.split(
    ' ',
  ),
]);
const KO_LIGHT: ReadonlySet<string> = new Set([
  ...KO_COMMON_WORDS,
  ...'반면 다만 한편 이어 특히 또한 그러나 하지만 그런데 그래도 여전히 이미 다시 역시 오히려 무려 겨우 거의 가까이 수준 정도 사이 이후 이전 동안 가운데 대비 비해 각각 모두 함께 두 세 네 다음 바로 뒤 앞 이번 그 이 저 것 셈 데 때 중 등 전 후 간 쪽 편 점 면 측 곳'.split(
    ' ',
  ),
]);
/** Endings of predicates and particles, which leave a noun or nothing. */
const KO_ENDING =
  /(?:으로는|에서는|에서도|에게서|이라는|라는|에서|에는|에도|으로|까지|부터|보다|처럼|만큼|이나|이며|이고|은|는|이|가|을|를|의|에|와|과|도|만|로|나|며|고)$/;
const KO_PREDICATE =
  /(?:다|요|죠|까|네|며|고|지만|는데|은데|어서|아서|면서|으며|했|였|었|았|된|될|한|할|하는|되는|졌|진|던|린|른|른다|니다|답니다|래요)$/;

/** The words of a stretch that speak of something: no numbers, particles, predicates or common words. */
export function contentWords(language: Language, tokens: readonly Token[], span: Span): Token[] {
  return tokens.filter((token) => {
    if (token.start < span.start || token.end > span.end) return false;
    if (language === 'en')
      return token.script === 'latin' && token.text.length >= 4 && !EN_LIGHT.has(token.text);
    if (token.script !== 'hangul' || token.text.length < 2 || KO_PREDICATE.test(token.text)) return false;
    const noun = token.text.replace(KO_ENDING, '');
    return noun.length >= 2 && !KO_LIGHT.has(noun) && !KO_LIGHT.has(token.text);
  });
}
