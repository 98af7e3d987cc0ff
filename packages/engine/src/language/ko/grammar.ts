import type { EntityMention } from '../../claim/draft.ts';
import { isMultiple, type Quantity } from '../../quantity/quantity.ts';
import type { Span } from '../../text/span.ts';
import { type Grammar, joinsNames, type Surroundings } from '../grammar.ts';
import { attributes } from './attributes.ts';
import { KO_CUE_TABLE } from './cues.ts';
import { entityRoles, isAverageTold } from './entity-roles.ts';
import { HOMOGRAPHS } from './homographs.ts';
import { OF_AMOUNT } from './of-amount.ts';
import { isValueCompared } from './owner-of-compared.ts';
import { isPartOfOther } from './part-of-other.ts';
import { isPartOfThen } from './part-of-then.ts';
import { isSaidOfFirst } from './said-of-first.ts';
import { isFractionMoved, LOST, leavesFraction, ledByRate, withoutLevel } from './told-as-change.ts';

const PARTICLES =
  /^(?:은|는|이|가|을|를|의|에|에서|에선|에는|에도|에서는|에서도|와|과|랑|로|으로|도|만|만이|보다|보다는|보다도|보단|처럼|까지|부터|이나|나|이라|라|이다|다|였다|이었다|인|산|계|식|내|측|발|판|제|령|형|행|뿐|뿐이다|뿐이었다|이며|이고|고|며|조차|마저|에게|에게서|께서|이란|란|하고|이자|다음|쪽|들|들의|들은|들이|에만|만의|만큼|만은|에서의|로의|으로의|과의|와의|이지만|지만)$/;

/** 우리는요? 한국도요? — the name alone, asked or answered. */
const POLITE_TOPIC = /^(?:은|는|이|가|도)요$/;

/** 낸 나라에 100점, 준비 중인 나라에 50점을 주는: the marks that a scale gives. */
const GIVES_MARKS = /^(?:,\s[가-힣0-9\s]{1,16})?[을를]\s(?:주는|매기는|매긴|부여하는|부여한)\s/;
/** What follows a country's name in that of a body of its own: 한국전력, 한국화학연구원. */
const ORGANISATION =
  /^[가-힣]{0,6}(?:연구원|연구소|타이어|전력|은행|거래소|공사|공단|협회|학회|진흥원|개발원|평가원|과학기술원|정보원|재단|신문|일보|방송|항공|증권)(?:[은는이가의을를과와도에]|에서|으로|$)/;
const BREAK =
  /(?:[^다라자냐리최광경권재창참신원선예중]고|[^다라자냐리]며|(?:늘|줄|하|르|리|높|낮|많|적|[였었았했])고도|지만|으나|는데|은데|던데|인데|면서|아서|어서|더니|다가),?\s|[이였었]고\([^()]{1,20}\),?\s|\s(?:반면에?|데 반해|데 비해|데 견줘),?\s|(?<=[가-힣](?:[는은한친쥔온난린든진된둔찬준낸킨긴운춘]|(?<!기)간))\s(?:사이|동안)에?,?\s(?=[^\s,.]{1,12}(?:의\s[가-힣]{1,10})?(?:에서)?[은는이가]\s)|,\s|;\s|:\s|\s[—–-]\s|(?:…|\.{3}|‥)\s?(?=\S)/gu;

const RISE = stems(KO_CUE_TABLE.rise ?? []);
const FALL = stems([...(KO_CUE_TABLE.fall ?? []), ...LOST]);
const AHEAD = stems([
  ...(KO_CUE_TABLE.ahead ?? []),
  ...(KO_CUE_TABLE.more ?? []),
  '앞질',
  '따돌',
  '제쳤',
  '제치',
  '벌렸',
  '벌어졌',
  '벌어져',
  '빠르',
  '빠른',
  '빨랐',
  '비싸',
  '비싼',
  '비쌌',
  '무겁',
]);
const BEHIND = stems([
  ...(KO_CUE_TABLE.behind ?? []),
  ...(KO_CUE_TABLE.less ?? []),
  '느리',
  '느린',
  '느렸',
  '싸다',
  '싸고',
  '쌌',
  '저렴',
  '가볍',
  '짧',
]);

const DATELINE = /^\s*[([【〔][가-힣A-Za-z·\s]{1,20}[=|][^)\]】〕]{1,24}[)\]】〕]/;

/** Korean: particles behind names and numbers say what they do. */
export const KO_GRAMMAR: Grammar = {
  nameBoundary: {
    follows: (name, rest) => {
      if (PARTICLES.test(rest) || POLITE_TOPIC.test(rest)) return true;
      if (HOMOGRAPHS.has(name) || ORGANISATION.test(rest)) return false;
      return rest.length >= 2 || name.length >= 4;
    },
  },
  datelineLength: (start) => DATELINE.exec(start)?.[0].length ?? 0,
  aside: null,
  /** 인구 10만 명당 특허: by which it is divided, not what is told. */
  idle: /(?<![가-힣])인구\s(?=[0-9]{1,3}만?\s?명\s?당)/g,
  clauses: (folded, sentence, entities) => {
    const text = folded.slice(sentence.start, sentence.end);
    const clauses: Span[] = [];
    let start = 0;
    for (const match of text.matchAll(BREAK)) {
      const end = match.index + match[0].length;
      if (
        insideBrackets(text, match.index) ||
        (match[0].startsWith(',') &&
          joinsNames(entities, sentence.start + match.index) &&
          !isSaidOfFirst(folded, sentence, entities, sentence.start + match.index))
      )
        continue;
      clauses.push({ start: sentence.start + start, end: sentence.start + end });
      start = end;
    }
    clauses.push({ start: sentence.start + start, end: sentence.end });
    return clauses;
  },
  entityRoles,
  isInset: () => false,
  attributes,
  tellsOrigin: (between) => between === ' ',
  /** 세계 평균 53%에. */
  handsOver: (folded, end) => {
    const behind = folded.slice(end, end + 40);
    return isAverageTold(behind) || isValueCompared(behind);
  },
  takesNumber: (folded, start) => TAKES_NUMBER.test(folded.slice(Math.max(0, start - 14), start)),
  opensClause: () => false,
  limitsField: (after) =>
    GIVES_MARKS.test(after) ||
    /^\s?(?:다툼|쟁탈전)/.test(after) ||
    /^\s?(?:안|이내|내)에\s|^\s?(?:권\s)?밖(?!에\s(?:안|못|되지|없))/.test(after) ||
    /^(?:\s(?:[가-힣A-Za-z]{1,8}\s){0,3}자리)?[를을]?\s(?:[가-힣A-Za-z]{1,10}에(?:게)?\s)?(?:내[줬주준]|빼앗|뺏|놓쳤|놓친|놓치)/.test(
      after,
    ) ||
    (/^(?:[을를]\s)?\s?(?:거쳐|(?:넘게|넘는|넘긴|이상인?|이하인?|미만인?|초과(?:인|하는)?|웃도는|밑도는)\s(?:[가-힣]{1,6}\s){0,2}(?:나라|국가|업체|회사|기업|대기업|중소기업|사업장|곳|모델|도시|대학|직원|사람|제품|저장소|프로젝트)(?:들)?(?:가|는|이|은|도|에서|의|\s중|\s가운데)\s?(?:[가-힣]{1,3}(?:\s|$|[.,이다]))?)/.test(
      after,
    ) &&
      !/[0-9]/.test(after.slice(0, /[.\n]/.exec(after)?.index ?? after.length))),
  startsChange: (between) =>
    /^(?:에서|이던|였던|이었던|던)(?:는|만)?\s(?:[가-힣]{1,8}\s){0,4}$/.test(between),
  rival: /경쟁사|라이벌|맞수|경쟁국/g,
  firm: null,
  home: /(?<![가-힣])(?:자국|본국)(?=(?:[은의에]|\s(?!정부|정책|규제)))/g,
  ofTwo:
    /(?<![가-힣])(?<![가-힣][은는]\s)(?:(전자|앞의 것|앞엣것)|후자|뒤의 것|뒤엣것)(?=[는은가이의도와과를을만보](?![가-힣]{2}))/g,
  combines: (clause) =>
    /(?:합친|합한|더한|합쳐|더해|합쳐도|더해도|합하면|합치면|더하면|합해도|보태면) ?(?:것|수치|숫자|규모)?/.test(
      clause,
    ),
  coordinates: (between) =>
    /^(?:와|과|랑|하고)?\s?(?:,|·|및|그리고)?\s?(?:약\s)?$/.test(between) && /[와과랑하고,·및]/.test(between),
  surroundings,
};

/** 늘기는커녕 반 토막이 났다: what did not come about. */
const FAR_FROM_IT = /^,?\s?[가-힣]{1,5}기는?\s?커녕,?\s?/;

function surroundings(
  folded: string,
  clause: Span,
  quantity: Quantity,
  neighbours: { readonly previous: number; readonly next: number },
  entities: readonly EntityMention[],
): Surroundings {
  const start = Math.min(quantity.span.start, quantity.hedgeSpan?.start ?? quantity.span.start);
  const end = Math.max(quantity.span.end, quantity.hedgeSpan?.end ?? quantity.span.end);
  const before = folded.slice(Math.max(clause.start, neighbours.previous, start - 40), start);
  const afterEnd = Math.min(clause.end + 12, neighbours.next, end + 26);
  const after = folded.slice(end, Math.max(end, afterEnd));
  const told = after.replace(
    /^\s?(?:나|이나|가량|정도|쯤|가까이|넘게|이상|여|남짓|포인트|씩|만큼|안팎)(?=\s)/u,
    '',
  );
  const plain = quantity.shape === 'fraction' ? withoutLevel(told) : told;
  const arrives =
    /^(?:[가-힣]{0,2}(?:으로|로)|까지)(?=[\s,.]|$)/.test(plain) &&
    !/^으?로\s?(?:추정|추산|집계|나타|조사|전망|예상|평가|알려|전해|기록)/.test(plain);
  const verb = plain
    .slice(leadOf(plain, before, quantity, arrives))
    .trimStart()
    .replace(FAR_FROM_IT, '');
  const change = isListed(before, quantity, verb)
    ? null
    : leads(verb, RISE)
      ? 'up'
      : leads(verb, FALL)
        ? 'down'
        : arrives
          ? null
          : ledByRate(before);
  /** 두 개 차로 제쳤다: how far ahead. */
  const byDistance = /^\s?(?:격차|차이|차)로\s/.exec(plain)?.[0].length ?? 0;
  const compares = byDistance > 0 ? plain.slice(byDistance) : verb;
  const compared = leads(compares, AHEAD) ? 'up' : leads(compares, BEHIND) ? 'down' : null;
  const multiple = isMultiple(quantity);
  const base = entities.findLast(
    (entity) => entity.end <= start && isBase(folded.slice(entity.end, start), multiple),
  );
  return {
    change: arrives ? null : change,
    byAmount: false,
    changedTo: arrives && !isOfCase(before, verb) ? change : null,
    from: /^(?:에서(?:는)?|서|(?:이|였|이었)?던\s(?:것[이은]|게))(?=[\s,]|$)/.test(after),
    compared:
      arrives || /^보다(?![가-힣])/.test(after)
        ? null
        : (compared ?? (/^\s?더\s/.test(plain) ? 'up' : /^\s?덜\s/.test(plain) ? 'down' : null)),
    comparesBehind: false,
    againstAnother: false,
    adds: /^\s?[을를]?\s?(?:새로\s)?(?:추가했|추가해|추가하|보탰|보태)/.test(plain),
    ofLast:
      base === undefined &&
      /(?:^|\s)(?:그|(?:이곳|그곳|여기|거기|이\s?나라|그\s?나라|이\s?회사|그\s?회사)의)\s(?:약\s|거의\s|무려\s)?$|^\)의\s(?:약\s|거의\s)?$/.test(
        before,
      ),
    toldInParts:
      /^\s?(?:가운데|중(?!국|동|앙|소|남미|서)(?:에서?)?|의\s(?:약\s|거의\s)?(?:[0-9][0-9.]*\s?(?:%|퍼센트)|절반|[가-힣]{1,3}분의))[가-힣]{0,4}(?:\s|$)/.test(
        folded.slice(end, end + 16),
      ),
    both: /(?:^|\s)(?:둘|양국|양사|두 (?:나라|회사|곳|기업|업체))[을를이가은는]/.test(before),
    standsAt: false,
    apart: /^\s?(?:의\s)?(?:격차|차이|차(?:로|였|다|이다|이었|가 난|가 났))/.test(plain),
    shrinksTo:
      /^\s?토막/.test(plain) ||
      leavesFraction(folded.slice(Math.max(clause.start, start - 40), start), quantity, plain) ||
      (change === 'down' && (arrives || /^\s?(?:아래로|밑으로|수준으로|까지)/.test(plain))),
    ofThen: isPartOfThen(
      folded.slice(Math.max(clause.start, start - 40), start),
      quantity,
      folded.slice(quantity.span.end, quantity.span.end + 12),
    ),
    furthered: /^\s?[더덜]\s/.test(plain),
    aggregate: /연\s?평균|해마다 평균|매년 평균|한 해 평균|1년 평균/.test(before)
      ? 'annual-average'
      : /월\s?평균|한\s?달\s?평균|매달 평균|달마다 평균/.test(before) ||
          (/(?:^|\s)(?:한\s?달에|한\s?달|매달|달마다|월)\s(?:약\s)?$/.test(before) &&
            /^\s?(?:꼴|씩)/.test(folded.slice(quantity.span.end, end + 3)))
        ? 'monthly-average'
        : /(?:합치면|합쳐|합하면|합해|합한|더하면|더해|더한|합계|합산|합은|합이|(?:셋|둘|넷|3사|양사|[두세네] (?:회사|나라|기업|업체|곳))[이가]\s(?:약|전체의|시장의|세계의)?|[두세네] (?:회사|나라|기업|업체|곳)의 (?:몫|비중|점유율)[이은]\s)[가-힣\s]{0,8}$|[두세네] (?:회사|나라|기업|업체|곳)의\s[가-힣A-Za-z ]{1,20}[은는이가]\s(?:모두|총|다 합쳐|합쳐)\s$|(?:합치면|합하면|더하면|합쳐)\s(?:전\s?)?세계\s[가-힣A-Za-z\s]{0,20}의\s(?:약\s)?$/.test(
              before,
            ) ||
            /(?:도합|보태면|묶으면|모으면|모아도)[가-힣\s]{0,8}$|합친\s(?:(?:금액|규모|수치|매출|물량|투자액|합계)(?:인|은|이)?\s)?(?:약\s|총\s|모두\s)?$/.test(
              before,
            )
          ? 'sum'
          : /(?<!세계 |전체 |대상 |국제 |유럽 |회원국 |OECD |oecd |eu )평균\s?[가-힣]{0,2}\s?$/.test(before)
            ? 'average'
            : null,
    ofWhole:
      /(?:전체|세계|전\s?세계|총[가-힣]{1,4}|모두|글로벌)(?:의|에서|\s가운데|\s중)?\s?(?:약|거의)?\s?$/.test(
        before,
      ) ||
      /^\s?(?:를|을)?\s?(?:차지|점유|가져갔|가져가|쥐고|쥐었|쥔|챙겼|쓸어|독식|빨아들)/.test(after) ||
      TAKES_UP.test(before) ||
      (quantity.unit === 'percent' && AMONG_WHICH.test(before)) ||
      (quantity.unit === 'percent' && WHOLE_BEFORE.test(before)) ||
      (quantity.unit === 'percent' &&
        !before.endsWith('(') &&
        OF_AMOUNT.test(folded.slice(Math.max(0, start - 14), start))) ||
      (change === null && compared === null && isPartOfAmount(folded, start - before.length, before)) ||
      entities.some((entity) => entity.start >= end && givesPart(folded, end, entity)),
    bracketed: /[(（]\s?(?:약\s)?$/.test(before) && /^\s?[)）,]/.test(after),
    baseName: base ?? null,
    baseIsTotal: isPartOfOther(folded, quantity, base ?? null),
    baseOfValue: true,
  };
}

/** How far behind a number its verb starts: 34%로 늘었다, 33대가 줄었다; not 30곳 중 12곳이 늘었다. */
function leadOf(plain: string, before: string, quantity: Quantity, arrives: boolean): number {
  const { unit } = quantity;
  if (arrives) return ARRIVES_THAN.exec(plain)?.[0].length ?? /^[가-힣]{0,4}\s?/.exec(plain)?.[0].length ?? 0;
  if ((unit === 'percentage-point' && /^[을를]\s/.test(plain)) || isFractionMoved(before, quantity, plain))
    return 2;
  if (quantity.shape === 'money') return SO_MANY_FEWER.test(plain) ? 2 : 0;
  return unit === 'count' &&
    SO_MANY_FEWER.test(plain) &&
    !/(?:중|가운데|(?<![0-9][가-힣]|명단|목록|순위)에서)\s$/.test(before)
    ? 2
    : 0;
}

/** 22억 달러로 직전 분기보다 오히려 늘었다: with what it is compared, of the same one at another time. */
const ARRIVES_THAN =
  /^[가-힣]{0,2}(?:으로|로)\s(?:전년|지난해|작년|전분기|전 분기|직전 분기|전월|전달|지난달|전기|1년 전|한 해 전|재작년|직전)(?:\s(?:동기|같은 기간))?(?:보다|에 비해|대비)\s(?:(?:오히려|더|크게|소폭|조금|되레|되려|다소|훌쩍|대폭)\s)?/;

const SO_MANY_FEWER =
  /^[가이]\s(?:더\s|새로\s)?(?:줄|늘|더해[졌진]|보태[졌진]|얹[혔힌]|사라|감소|증가|빠졌|빠진|빠져(?!나))(?![가-힣]{0,3}\s?(?:나라|국가|곳|기업|회사))/;

/** 명단에 161대가 올랐다, 161대가 올라 있다: so many stand there, none rose. */
function isListed(before: string, { unit }: Quantity, verb: string): boolean {
  if (IS_STATE.test(verb)) return true;
  return (
    unit === 'count' && /^(?:이름을\s)?(?:올랐|오른|올라|올렸|올린)/.test(verb) && LISTED_IN.test(before)
  );
}

const LISTED_IN = /(?:[^년월해달주일말초기\s]|상위 [0-9]+)에(?:는|도)?\s(?:[가-힣A-Za-z]+\s){0,4}$/;

/** 생성형으로 좁히면 79%로 내려간다: what one of two cases gives, no change in time. */
function isOfCase(before: string, verb: string): boolean {
  return /면\s/.test(before) && /^[가-힣]{1,4}(?:간다|진다|든다|난다|른다)/.test(verb);
}

/** 세계에서 차지하는 비중은 0.5%. */
const TAKES_UP = /차지하(?:는|던|고 있는)\s(?:비중|몫|비율)[은이도]\s(?:약\s|겨우\s|고작\s)?$/;

/** 데이터센터가 쓴 전기 가운데 미국이 44%다: of all of what is named. */
const AMONG_WHICH = /[가-힣]\s(?:가운데|중)\s[가-힣A-Za-z]{1,8}[이가은는]\s(?:약\s)?$/;

/** 전체 민간 투자의 49.6%. */
const WHOLE_BEFORE = /(?<![가-힣])전체\s(?:[가-힣]{1,8}\s)?[가-힣]{1,8}의\s(?:약\s|거의\s)?$/;

/** 183TWh로 44%: a percentage right behind an amount is its part of the whole. */
function isPartOfAmount(folded: string, from: number, before: string): boolean {
  return (
    /^으?로\s(?:약\s|거의\s)?$/.test(before) &&
    !/(?:%|퍼센트|포인트|위|배|번째|년|월|일)$/.test(folded.slice(from - 3, from))
  );
}

/** 42%인 | 덴마크, 3만1447명이던 | 캐나다. */
const TAKES_NUMBER =
  /(?:[0-9]|%|퍼센트|포인트|점|명|건|개|대|편|척|곳|배|위|기|달러|원|[a-z])(?:인|이던|이었던|였던)\s$/;

/** 42%가 중국행, 44%를 미국이, 83%가 지난해 미국으로 갔다: the part is given to the name right behind. */
function givesPart(folded: string, end: number, { start, end: close }: Span): boolean {
  return (
    /^[가이은는를을]\s(?:(?:지난해|작년|올해|그해|[0-9]{4}년)에?\s)?$/.test(folded.slice(end, start)) &&
    /^(?:행|산|제|이[\s다었며고]|가\s|에서|에\s|으?로\s(?:갔|간|흘|들|몰|쏠|향)|의?\s(?:몫|차지|것)|$|[.,])/.test(
      folded.slice(close, close + 5),
    )
  );
}

/** 올라 있다: is listed; 낮아요: is lower, in polite speech, no fall. */
const IS_STATE = /^(?:올라 있|(?:높|낮|많|적|작)아요|(?:적어|커)요)/;

/**
 * A name directly before a multiple, with 의 or a short noun of the statistic between: 미국의 100분의 1, 세계 평균(132대)의 두 배; of
 * a multiple any noun, 미국 모델의 1.4배.
 */
function isBase(behind: string, multiple: boolean): boolean {
  const between = behind.replace(/^['"’”」』]/u, '');
  if (multiple && NOUN_OF_BASE.test(between)) return true;
  return (
    /^(?:\([^)]{0,16}\))?(?:의|\s?(?:평균|전체|수준|몫|점유율|기록|비중|값|수치)(?:\([^)]{0,16}\))?의?)?\s?(?:약|거의|무려)?\s?$/.test(
      between,
    ) && between.trim() !== ''
  );
}

const NOUN_OF_BASE =
  /^(?:\([^)]{0,16}\))?\s[가-힣A-Za-z]{1,8}(?:\s[가-힣A-Za-z]{1,8})?(?:\([^)]{0,16}\))?의\s(?:약\s|거의\s|무려\s)?$/;

/** Stems by the syllable with which they begin. */
type Stems = ReadonlyMap<string, readonly string[]>;

function stems(words: readonly string[]): Stems {
  return Map.groupBy(words, (word) => word.charAt(0));
}

/** Whether a text begins with one of the stems, one or two adverbs or the word 더 aside. */
function leads(text: string, words: Stems): boolean {
  const lead = text.replace(
    /^(?:(?:더|씩|크게|넘게|가까이|이상|나|이나|간신히|소폭|대폭|껑충|다시|훌쩍|약간|만)\s)+/u,
    '',
  );
  return words.get(lead.charAt(0))?.some((word) => lead.startsWith(word)) === true;
}

function insideBrackets(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at);
  return open >= 0 && text.indexOf(')', open) > at;
}
