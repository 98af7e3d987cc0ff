import type { WordClaimRules } from '../word-claims.ts';

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
  lists: () => true,
  theFirstStands: ({ word, before }) =>
    word.startsWith('다음') && /[가-힣a-z]\s$/.test(before) ? 'before' : null,
  moves: () => true,
  comparative: () => null,
  cueFollows: true,
};
