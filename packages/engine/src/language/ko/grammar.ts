import type { Grammar } from '../grammar.ts';
import { attributes } from './attributes.ts';
import { clausesOf } from './clauses.ts';
import { entityRoles, isAverageTold } from './entity-roles.ts';
import { limitsField } from './limits-field.ts';
import { endsName } from './name-boundary.ts';
import { isValueCompared } from './owner-of-compared.ts';
import { surroundings } from './surroundings.ts';

/** (서울=한길통신). */
const DATELINE = /^\s*[([【〔][가-힣A-Za-z·\s]{1,20}[=|][^)\]】〕]{1,24}[)\]】〕]/;

/** 42%인 | 덴마크, 3만1447명이던 | 캐나다. */
const TAKES_NUMBER =
  /(?:[0-9]|%|퍼센트|포인트|점|명|건|개|대|편|척|곳|배|위|기|달러|원|[a-z])(?:인|이던|이었던|였던)\s$/;

/** Korean: particles behind names and numbers say what they do. */
export const KO_GRAMMAR: Grammar = {
  nameBoundary: { follows: endsName },
  datelineLength: (start) => DATELINE.exec(start)?.[0].length ?? 0,
  aside: null,
  /** 인구 10만 명당 특허: by which it is divided, not what is told. */
  idle: /(?<![가-힣])인구\s(?=[0-9]{1,3}만?\s?명\s?당)/g,
  clauses: clausesOf,
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
  limitsField,
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
