import type { WordClaimRules } from '../word-claims.ts';

const NOT_RANKING_BEFORE =
  /\bone of the\s*$|\bamong the\s*$|\bat\s*$|\bsecond[- ]?$|\bthird[- ]?$|\bfourth[- ]?$|th[- ]$|\bits\s*$|\btheir\s*$|\bnext\s*$|\bat the very\s*$|\bby far one of the\s*$|\bfor the\s*$/;
const BARE = /^(?:most|least|leads|led|the most|the least|the best)$/;
/** A bare "the most" ranks where the measured thing, or the field, follows at once. */
const MEASURED_AFTER =
  /^\s(?:of (?:any|all|the)|in the|among|anywhere|with|by|at|[a-z-]*(?:models?|papers?|patents?|robots?|publications?|investment|money|capital|funding|systems?|companies|start-?ups?|talent|researchers?|compute|downloads?|citations?|articles?|supercomputers?|installations?|laws?|chips?|installed|notable|private|ai)\b)/;

/** A word that compares, before `than`. */
const COMPARATIVE = /^(?:[a-z]{3,16}er|more|less|fewer)$/;

/** English: claims that words make. */
export const EN_WORD_CLAIMS: WordClaimRules = {
  isPassive: ({ word, before, after }) =>
    (word === 'overtaken' && /\b(?:was|were|been|being|be|is|are)\s(?:[a-z]+\s)?$/.test(before)) ||
    /^(?:\s[a-z]+){0,6}\sby\s/.test(after.slice(0, 44)) ||
    /^\s?by\s/.test(after),
  passesPronoun: ({ after }) => /^\s(?:it|them|that|this)\b/.test(after),
  singlesOut: ({ clause }) => /countr|nation|econom|compan|state|market|region|member|lab/.test(clause),
  isRecord: ({ word, before, after }) => {
    if (/records? (?:of|show|kept)|^(?:\s?-?keeping)/.test(word + after.slice(0, 8))) return false;
    if (/(?:for the|track|criminal|medical|off the)\s$/.test(before)) return false;
    return word !== 'record' || /\ba\s$/.test(before) || /^\s(?:\$|[0-9]|high|year|level|[a-z]+)/.test(after);
  },
  ranks: ({ word, before, after }) => {
    if (NOT_RANKING_BEFORE.test(before) || /['’]s\s$/.test(before)) return false;
    if (!BARE.test(word)) return true;
    if (word.startsWith('le')) return /^\s(?:the|with|by|all)\b/.test(after) || /\bthe\s*$/.test(before);
    const article = word.startsWith('the ') || /\bthe\s*$/.test(before);
    return article && (MEASURED_AFTER.test(after) || /^\s?[.,;)]|^\s*$/.test(after));
  },
  lists: ({ word }) => word !== 'then',
  isNextTo: (_toCue, toName, after) =>
    (/^(?:runner-up|(?:came |comes |in )?second(?: place)?)\s(?:only\s)?(?:to|behind)\s(?:the\s)?$/.test(
      toName,
    ) ||
      /^[a-z -]{3,60}\s(?:after|behind)\s(?:only\s)?(?:the\s)?$/.test(toName)) &&
    /^(?:[.,;:)]|$|\s(?:and|in|with|at|on|by|but)\b)/.test(after),
  fromTheLeast: () => false,
  moves: ({ word }) => !/^(?:up|down|cut|lost|added|gain|gains|lead)$/.test(word),
  comparative: (between) => {
    const than = / than (?:the |in )?$/.exec(between.slice(-72));
    if (than === null) return null;
    const words = between.slice(-72).slice(0, than.index).split(' ').slice(-6);
    const found = words.find(
      (word, place) => COMPARATIVE.test(word) && !words.slice(place + 1).some((later) => /[.;]/.test(later)),
    );
    if (found === undefined) return null;
    return /^(?:low|few|less|small|short|slow|cheap|poor|weak)/.test(found) ? 'down' : 'up';
  },
  cueFollows: false,
};
