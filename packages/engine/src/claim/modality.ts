import type { Span } from '../text/span.ts';
import type { Modality } from './draft.ts';
import { cuesIn, type SentenceView, type TextView } from './view.ts';

/** Whether a clause asserts, foretells, asks, supposes or denies what it says. */
export function modalityOf(text: TextView, view: SentenceView, clause: Span, at: Span): Modality {
  const sentence = text.folded.slice(view.sentence.start, view.sentence.end);
  const reach = { start: clause.start, end: Math.min(view.sentence.end, Math.max(clause.end, at.end + 50)) };
  const around =
    text.language === 'ko'
      ? { start: at.start, end: reach.end }
      : { start: view.sentence.start, end: Math.max(at.end, clause.end) };
  if (cuesIn(view, around, 'denial').length > 0) return 'denied';
  const conditional = cuesIn(view, around, 'conditional');
  if (conditional.some((cue) => !/^서/.test(text.folded.slice(cue.end, cue.end + 1)))) return 'conditional';
  const forecast =
    text.language === 'ko'
      ? cuesIn(view, around, 'forecast')
      : cuesIn(view, clause, 'forecast').filter((cue) => foretells(text.folded, cue, at));
  if (text.language === 'ko' && isShareOfRespondents(text, view, at)) return 'asserted';
  const foretold =
    forecast.length > 0 ||
    (text.language === 'ko' && isProspective(text.folded.slice(around.start, around.end)));
  if (foretold && !isPastForecast(text, view, at)) return 'forecast';
  if (isQuestion(text, sentence)) return 'question';
  return 'asserted';
}

/** 41%는 …이 될 것이라고 답했다: what the respondents expect is no forecast of their share. */
function isShareOfRespondents(text: TextView, view: SentenceView, at: Span): boolean {
  const share = /(?:%|퍼센트|명)$/.test(text.folded.slice(at.start, at.end));
  const after = text.folded.slice(at.end, Math.min(view.sentence.end, at.end + 90));
  return (
    share &&
    /^(?:가|는|은|이)[\s,]/.test(after) &&
    /(?:라고|다고|것으로)\s[^.]{0,24}(?:답했|응답했|말했|밝혔|믿|생각|여겼|여긴)/.test(after)
  );
}

/** English: most words foretell only what they lead to; behind a number they speak of what people expect, or could use. */
function foretells(folded: string, cue: Span, at: Span): boolean {
  const word = folded.slice(cue.start, cue.end);
  if (/^(?:projects|targets?|sees|forecasts?|planned)$/.test(word)) {
    const next = folded.slice(cue.end, cue.end + 12);
    const verb = /^\s(?:that|a|an|the|to|for|[a-z]*growth|sales|[$€£0-9])/.test(next);
    if (word !== 'planned' && word !== 'forecast' && !verb && word !== 'target') return false;
  }
  if (cue.start < at.end) return true;
  return /^(?:will|is expected|are expected|expected to|forecast|projected|predicted|set to|on course|on track|likely to|by 20\d\d)$/.test(
    word,
  );
}

/** A Korean predicate in the prospective ㄹ: 넘을 것이다, 늘 것으로, 될지도 모른다, 줄 수도 있다. */
function isProspective(text: string): boolean {
  for (const match of text.matchAll(
    /([가-힣])(?: ?것(?:이|으로|입|임|은)|지도 모|지 모|\s?수도 있| ?거라|\s?전망|\s?공산)/g,
  ))
    if (
      ((match[1] as string).charCodeAt(0) - 0xac00) % 28 === RIEUL &&
      !NOUNS_IN_RIEUL.test(match[1] as string)
    )
      return true;
  return false;
}

/** The index of the final ㄹ among the finals of a Hangul syllable (Unicode, Hangul syllable composition). */
const RIEUL = 8;
const NOUNS_IN_RIEUL = /[월일달말]/;

/** "The forecast was 10 and it came to 12" is about the past; only a period still open makes a number a forecast. */
function isPastForecast(text: TextView, view: SentenceView, at: Span): boolean {
  const after = text.folded.slice(at.end, Math.min(view.sentence.end, at.end + 30));
  return /^(?:으?로)?\s?(?:추정|추산|집계|나타났|조사됐)/.test(after);
}

function isQuestion(text: TextView, sentence: string): boolean {
  if (!/[?？]["'”’)]*$/.test(sentence)) return false;
  return text.language === 'ko'
    ? !/(?:다면서요|라면서요|잖아요|거든요|죠)\?/.test(sentence)
    : !/,\s(?:right|isn't it|doesn't it)\?/.test(sentence);
}

/** Whether the clause denies what the number says: does not exceed, 넘지 않는다. */
export function negatedIn(text: TextView, view: SentenceView, clause: Span, at: Span): boolean {
  if (text.language === 'ko') {
    const after = text.folded.slice(at.end, Math.min(view.sentence.end, at.end + 16));
    return (
      /^[가-힣\s]{0,8}(?:지 않|지는 않|지 못|지도 않|이 아니|가 아니)/.test(after) &&
      !/미치지 못|못 미치/.test(after)
    );
  }
  const before = text.folded.slice(Math.max(clause.start, at.start - 30), at.start);
  return /\b(?:not|n't|never)\s+(?:\w+\s+){0,2}$/.test(before) && !/\bnot (?:only|just)\b/.test(before);
}
