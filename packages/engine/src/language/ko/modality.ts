import type { ModalityRules } from '../modality.ts';
import { foretellsBehind, foretellsInPresent } from './foretold.ts';

/** The index of the final ㄹ among the finals of a Hangul syllable (Unicode, Hangul syllable composition). */
const RIEUL = 8;
/** The index of the final ㅆ, the past. */
const SSANG_SIOT = 20;
const NOUNS_IN_RIEUL = /[월일달말델]/;

/** Korean: endings of the predicate behind the number. */
export const KO_MODALITY: ModalityRules = {
  predicateFollows: true,
  pastEnd,
  supposes: (_before, after) => !/^서/.test(after),
  /** 2.1기가와트, 짓겠다고 발표한 용량은 30.8: what describes the next subject foretells nothing of the number before. */
  foretells: (folded, cue, at) =>
    cue.start < at.end || !/^[^.,;]{0,24}[은는]\s[^.;]{0,16}[0-9]/.test(folded.slice(cue.end, cue.end + 48)),
  isAbility: () => false,
  foretellsByTime: foretellsBehind,
  isProspective,
  isShareOfRespondents: (number, after, before) =>
    /(?:%|퍼센트|명)$/.test(number) &&
    ((/^(?:가|는|은|이)[\s,]/.test(after) &&
      /(?:라고|다고|것으로)\s[^.]{0,24}(?:답했|응답했|말했|밝혔|믿|생각|여겼|여긴)/.test(after)) ||
      /(?:라는|다는|라고 (?:답한|보는|믿는|본|믿은|여기는|한)|다고 (?:답한|보는|믿는|본|믿은|여기는|한))\s(?:[가-힣]{1,8}\s){0,2}$/.test(
        before,
      )),
  isSettled: (after) => /^(?:으?로)?\s?(?:추정|추산|집계|나타났|조사됐)/.test(after),
  asks,
  isOpinion: (after) =>
    /^[^.,;]{0,16}[다라]고\s(?:나는|난|저는|필자는|우리는)\s(?:[가-힣]{1,6}\s)?(?:생각|믿는|믿습|믿어|여긴|여깁)/.test(
      after,
    ),
  seeksAssent: (sentence) =>
    /(?:다면서요|라면서요|잖아요|거든요|죠)\?/.test(sentence) || KO_TAKEN_FOR_GRANTED.test(sentence),
  negates: (_before, after) =>
    /^[은는이가]\s(?:[가-힣]{2,4}\s)?[가-힣A-Za-z0-9]{1,10}\s없이\s/.test(after) ||
    (/^[가-힣\s]{0,8}(?:지 않|지는 않|지 못|지도 않|이 아니|가 아니)/.test(after) &&
      !/미치지 못|못 미치|되지 (?:않|못)|이르지 (?:않|못)/.test(after) &&
      !KO_TAKEN_FOR_GRANTED.test(after)),
  isGapped: () => false,
  isOfThoseWithout: (before, after) => WITHOUT_BEFORE.test(before) || WITHOUT_BEHIND.test(after),
  namesThoseWithout: (name) => /(?:[지하]\s?않|지\s?못|없[는이다]|못[하한]|미[가-힣]{1,2}[된율])/.test(name),
};

/** AI를 쓰지 않는 기업은 | 80%, 불안하지 않다는 미국인은; not 적지 않은, 다르지 않은. */
const WITHOUT_BEFORE =
  /(?<![적작낮크많다르])지\s?(?:않는|않은|않다는|않다고 한|않는다는|않는다고 한|못하는|못한|못한다는|못했다는)\s[^.,;:()0-9]{1,24}[은는이가의도]?\s$/;
/** 80%는 | AI를 쓰지 않는다, 설레지 않는다고 답했다; not 80%를 넘지 않는다, 지나지 않는다. */
const WITHOUT_BEHIND =
  /^(?:[은는이가]|[가-힣]{0,3}의\s[가-힣]{1,8}[은는이가])\s[^.,;:0-9]{0,48}?(?<![적작낮많]|다르|지나|그치|머물|변하|바뀌)지(?:는|도)?\s?(?:않|못)/;

/** 많지 않습니까, 필요하다지 않았습니까, 57척 아닙니까: asked of what all know, so that it states it. */
export const KO_TAKEN_FOR_GRANTED = /(?:지 않(?:았)?습니까|아닙니까)/;

/** 14%씩 늘어야 닿는다, 3조 원을 써야 한다: what must be, not what is. */
const MUST = /^(?:\S{1,16}\s){1,2}(?:더\s)?[가-힣]{0,3}(?:[어아여해돼려져워겨켜춰]야)(?:만)?\s[가-힣]/;

/** The prospective ㄹ: 넘을 것이다, 늘 것으로, 갈 겁니다, "뛸 것"이라는, 될지도 모른다, 줄 수도 있다. */
function isProspective(text: string): boolean {
  if (MUST.test(text) || foretellsInPresent(text)) return true;
  for (const match of text.matchAll(
    /([가-힣])(?: ?것["'”’]?(?:이|으로|입|임|은)| ?(?:겁니다|거예요|거다|거란|거라|게다|것\.)|지도 모|지 모|\s?수도 있|\s?전망|\s?공산)/g,
  ))
    if (
      ((match[1] as string).charCodeAt(0) - 0xac00) % 28 === RIEUL &&
      !NOUNS_IN_RIEUL.test(match[1] as string)
    )
      return true;
  return false;
}

/** What may stand behind the ending of a question, a question mark aside. */
const ASKED = /([가-힣])(나요|까요|니까|가요|까|가)["'”’)]{0,2}\s?[.…]{0,3}\s?$/;
/** The index of the final ㅂ among the finals of a Hangul syllable. */
const BIEUP = 17;

/** 늘었나요, 있습니까, 넘을까, 높은가요; not 43점이었나요, which calls a figure to mind, nor 늘어가요, 늘었으니까. */
function asks(sentence: string): boolean {
  const [, before = '', ending = ''] = ASKED.exec(sentence) ?? [];
  if (before === '') return false;
  const final = (before.charCodeAt(0) - 0xac00) % 28;
  switch (ending) {
    case '나요':
      return before !== '하' && !/(?:이었|였)나요[^가-힣]*$/.test(sentence);
    case '니까':
      return final === BIEUP;
    case '까':
    case '까요':
      return final === RIEUL;
    default:
      return /[은는인던한된운큰른]/.test(before);
  }
}

/** A past predicate that leads on to another: 불었고, 점했지만, 그쳤으나, 늘었는데. */
function pastEnd(behind: string): number | null {
  for (const match of behind.matchAll(/([가-힣])(?:고|지만|으며|으나|는데|더니|다가)(?=[\s,])/g))
    if (
      ((match[1] as string).charCodeAt(0) - 0xac00) % 28 === SSANG_SIOT &&
      !/[있겠]/.test(match[1] as string)
    )
      return match.index + match[0].length;
  return null;
}
