import type { Span } from '../../text/span.ts';
import type { ModalityRules } from '../modality.ts';

/** Could process, but not could reach. */
const ABLE =
  /\bcould\s(?!(?:soon\s|eventually\s|well\s)?(?:reach|hit|top|exceed|pass|rise|grow|climb|fall|drop|be worth|double|triple|add|come|account|see|soon|eventually|well)\b)/;
/** If the | survey is right: what is believed is asserted. */
const IS_RIGHT =
  /^[^.,;:]{0,60}?\s(?:is|are)\s(?:right|correct|accurate|any guide|to be (?:believed|trusted)|anything to go by)\b/;
/** As | if, as one trade magazine | had it: nothing is supposed. */
const AS_SOMEBODY = /\bas (?:[a-z'’-]{1,16} ){0,5}$/;
const FORETELLS = /\b(?:will|would|might|expect(?:s|ed)?|forecasts?|projected|predicts?)\b/;

/** English: auxiliaries and verbs before the number. */
export const EN_MODALITY: ModalityRules = {
  predicateFollows: false,
  pastEnd: () => null,
  supposes: (before, after) => !IS_RIGHT.test(after) && !AS_SOMEBODY.test(before),
  foretells,
  isAbility: (clause) => ABLE.test(clause) && !FORETELLS.test(clause),
  foretellsByTime: () => false,
  isProspective: () => false,
  isShareOfRespondents: (number, after) =>
    (/(?:%|per ?cent|in (?:three|four|five|ten)|half|third|quarter|times?)$/.test(number) ||
      /^[0-9]/.test(number)) &&
    (/^\s(?:of\s(?:[a-z'-]+\s){1,4})?(?:(?:now|still|also|expect)\s)?(?:think|thinks|believe|believes|expects?|say|says|said|feel|fear|hope|agree|reckon|worry|predict|told|trust)\b/.test(
      after,
    ) ||
      /^\s(?:as )?likely\b/.test(after)),
  isSettled: () => false,
  asks: () => false,
  isOpinion: (after) => /^[^.;]{0,24},\s(?:i|we)\s(?:think|believe|reckon|suspect|guess)\b/.test(after),
  seeksAssent: (sentence) => /,\s(?:right|isn't it|doesn't it)\?/.test(sentence),
  negates: (before) =>
    (/\b(?:not|n't|never|no)\s+(?:\w+\s+){0,2}$/.test(before) && !NOT_DENYING.test(before)) ||
    NO_MORE.test(before),
  isGapped: (clause) =>
    /^(?:(?:and|but)\s)?[a-z][a-z .-]{1,24}['’]s?\s[$€£]?[0-9][0-9.,]*(?:\s?(?:per\s?cent|percent|%|bn|[bmt]n|[bmtr]{1,2}illion))?[.;,)]{0,2}\s*$/.test(
      clause,
    ) || /^to\s(?:(?:about|around|some|just|only|nearly|almost|over|roughly)\s)?[$€£]?[0-9]/.test(clause),
  isOfThoseWithout: (_before, after) => WITHOUT.test(after),
  namesThoseWithout: (name) => /\b(?:not|never|no|without|un[a-z]{4,}ed|n['’]t)\b/i.test(name),
};

/** "62% of Americans were not excited", "said that it did not make them nervous", "don't trust it"; not "and do not", "did not exceed". */
const WITHOUT =
  /^(?!\s(?:and|but|or|while|yet)\s)(?:(?!\s(?:and|but|or|while|yet|that is|which)\s)[^.,;:()0-9]){0,72}?\s(?:(?:do|does|did|are|were|is|was|have|has|had|would|will|can|could)(?:\snot|n['’]t)|cannot|can['’]t|won['’]t|never)\s(?!(?:only|just|even|merely|exceed|reach|change|move|rise|fall|grow|(?:more|less|fewer) than|quite|necessarily|yet been reached)\b)[a-z]/;

/** "No more patents than", "did not have more patents than": what leads to whom somebody is not ahead of. */
const NO_MORE =
  /\b(?:no|not|n't|never)\s(?:ha(?:ve|d|s) )?(?:any )?(?:more|higher|larger|greater|bigger|fewer|less|lower|better)\s(?:[a-z-]{1,20}\s){1,5}than (?:that of )?(?:the )?$/;

/** "Not only", "not quite", "no fewer than", "did not reach": they weaken or bound what follows, and do not deny it. */
const NOT_DENYING =
  /\bnot (?:only|just|merely|simply|quite|even|far|much|more|less|fewer|all|yet|least|to mention|reach|hit)\b|\bno (?:fewer|less|more than|later|sooner|doubt|longer|one|other)\b/;

const IS_GOING = /\b(?:am|is|are|was|were|be|been|not)\s$|['’](?:s|re|m)\s$/;

/** Used 485 TWh in 2025 | and will; put it at 485 TWh in 2025 | and foresees 950 TWh: another verb, with what it leads to. */
const GOES_ON =
  /\b(?:and|but)\s(?:[a-z]+\s){0,2}$|\b(?:and|but)\s(?:now\s|then\s)?(?:(?:will|would|could|is|are)\s|[a-z]{3,12}s\s(?:about\s|around\s|roughly\s|some\s|nearly\s|almost\s|over\s)?[$€£]?[0-9])/;

const NOUN_BEHIND = /^\s(?:has|had|is|was|of|in|and|for)\s|^[.,;]/;

/** Most words foretell only what they lead to; behind a number they speak of what people expect, or could use. */
function foretells(folded: string, cue: Span, at: Span): boolean {
  const word = folded.slice(cue.start, cue.end);
  /** "The least likely to use it": how many do, not what they will. */
  if (
    /^likel/.test(word) &&
    /\b(?:most|least|more|less)\s$/.test(folded.slice(Math.max(0, cue.start - 6), cue.start))
  )
    return false;
  /** "Their combined might has dropped to": a noun. */
  if (word === 'might' && NOUN_BEHIND.test(folded.slice(cue.end, cue.end + 6))) return false;
  /** "Doctors going to academia": where they go, not what they will. */
  if (word === 'going to' && !IS_GOING.test(folded.slice(Math.max(0, cue.start - 12), cue.start)))
    return false;
  if (/^(?:projects|targets?|sees|forecasts?|planned)$/.test(word)) {
    const next = folded.slice(cue.end, cue.end + 12);
    const verb = /^\s(?:that|a|an|the|to|for|[a-z]*growth|sales|[$€£0-9])/.test(next);
    if (word !== 'planned' && word !== 'forecast' && !verb && word !== 'target') return false;
  }
  if (cue.start < at.end) return true;
  if (GOES_ON.test(folded.slice(at.end, cue.start))) return false;
  return /^(?:will|is expected|are expected|expected to|forecast|projected|predicted|set to|on course|on track|likely to|by 20\d\d)$/.test(
    word,
  );
}
