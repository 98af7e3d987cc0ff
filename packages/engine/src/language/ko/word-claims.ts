import type { WordClaimRules } from '../word-claims.ts';

/** 일본 다음으로 많다, 미국 다음으로 특허가 많다. */
const ORDERED_BY = /^\s(?:[가-힣]{1,8}\s)?(?:높|낮|많|적|크|큰|작|빠|느리|비싼|비싸|길|짧)/;

/** Korean: claims that words make. */
export const KO_WORD_CLAIMS: WordClaimRules = {
  isPassive: ({ word, after }) => /당했|당한/.test(word + after.slice(0, 4)),
  passesPronoun: ({ before }) =>
    /(?:이를|그를|이것을|그것을|이들을|이마저)\s?(?:[가-힣]{1,4}\s)?$/.test(before),
  singlesOut: ({ word, before }) =>
    !/뿐/.test(word) || /(?:나라|국가|곳|기업|회사|지역|업체|모델)/.test(before),
  isRecord: () => true,
  ranks: ({ word, after, clause }) => {
    if (/^최[대소]/.test(word) && !/가장|다\.?$/.test(clause) && /^\s?[0-9]/.test(after)) return false;
    if (/^(?:최고|최저|선두)$/.test(word) && /^\s[가-힣]/.test(after)) return false;
    return !/^\s?(?:수준의|권|위권|층|가를|경신|성능|사양|경영|규모의|한도|의\s)/.test(after);
  },
  lists: ({ word }) => word !== '다음으로',
  isNextTo: (toCue, _toName, after) =>
    /^\s(?:바로\s)?다음이$/.test(toCue) ||
    (/^\s(?:바로\s)?다음으로$/.test(toCue) && ORDERED_BY.test(after)) ||
    /^[을를]\s(?:빼면|빼고는?|제외하면|제외하고는?)\s(?:[가-힣]{1,7}\s)?(?:가장\s[가-힣]|1위|최[고대다저소])/.test(
      toCue,
    ),
  fromTheLeast: (after) => /^(?:으?로)?\s(?:[가-힣]{1,6}\s)?(?:낮|적|작)/.test(after),
  moves: () => true,
  comparative: () => null,
  cueFollows: true,
};
