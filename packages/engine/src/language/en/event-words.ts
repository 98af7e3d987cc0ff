import type { EventWords } from '../event-words.ts';

/** How English tells of dated events. */
export const EN_EVENT_WORDS: EventWords = {
  acts: {
    release:
      /\b(?:releas(?:e|es|ed|ing)|publish(?:es|ed|ing)?|publication|launch(?:es|ed|ing)?|debut(?:s|ed)?|rolled out|rolls out|put out|puts out|came out|comes out|out on|shipped|open-sourced|made available|makes available)\b/g,
    announce:
      /\b(?:announc(?:e|es|ed|ing)|announcement|unveil(?:s|ed|ing)?|introduc(?:es|ed|ing)|previews|previewed|pledg(?:e|es|ed|ing)|reveal(?:s|ed)?|disclos(?:es|ed)|foreshadowed|declared|says|reports|reported)\b/g,
    propose: /\b(?:propos(?:e|es|ed|ing)|proposal|tabled|drafted|put forward)\b/g,
    sign: /\b(?:sign(?:s|ed|ing)|signature)\b/g,
    pass: /\b(?:pass(?:es|ed|age)|adopt(?:s|ed|ion)?|enact(?:s|ed|ment)?|vot(?:es|ed) through|voted for)\b/g,
    endorse: /\b(?:endors(?:es|ed|ement)|approv(?:es|ed|al)|ratif(?:ies|ied|ication))\b/g,
    'enter-into-force': /\b(?:enter(?:s|ed)? into force|entry into force|c[ao]mes? into force|in force)\b/g,
    apply: /\b(?:takes? effect|took effect|start(?:s|ed)? to apply|appl(?:y|ies|ied))\b/g,
    agree: /\b(?:agree(?:s|d|ment)?|deal)\b/g,
    restrict:
      /\b(?:restrict(?:s|ed|ions?)?|ban(?:s|ned)?|block(?:s|ed)?|curb(?:s|ed)?|tighten(?:s|ed)?|widen(?:s|ed)?|add(?:s|ed)|stop(?:s|ped)?|blacklist(?:s|ed)?|halt(?:s|ed)?)\b/g,
    allow:
      /\b(?:allow(?:s|ed)?|resum(?:e|es|ed)|permit(?:s|ted)?|licens(?:es|ed)|clear(?:s|ed)|lift(?:s|ed)?)\b/g,
    withdraw:
      /\b(?:withdr(?:aws?|ew|awn)|rescind(?:s|ed)?|revok(?:es|ed)|repeal(?:s|ed)?|revers(?:es|ed)|cancel(?:s|led|ed)?|scrap(?:s|ped)?)\b/g,
    refuse: /\b(?:veto(?:es|ed)?|reject(?:s|ed)?|declin(?:e|es|ed) to|refus(?:es|ed))\b/g,
    raise: /\b(?:rais(?:es|ed|ing)|clos(?:es|ed) (?:the|a|its) round|funding round|round)\b/g,
    invest: /\b(?:invest(?:s|ed)?|commit(?:s|ted)?|budget(?:s|ed)?|earmark(?:s|ed)?)\b/g,
    found: /\b(?:found(?:s|ed)|set(?:s|ting)? up|establish(?:es|ed)?|creat(?:es|ed)|form(?:s|ed))\b/g,
    open: /\b(?:open(?:s|ed)|inaugurat(?:es|ed))\b/g,
    fine: /\b(?:fin(?:es|ed)|penalis(?:es|ed)|penaliz(?:es|ed))\b/g,
    choose: /\b(?:pick(?:s|ed)|select(?:s|ed)|ch(?:ooses|ose|osen)|shortlist(?:s|ed))\b/g,
    acquire: /\b(?:acquir(?:es|ed)|acquisition|b(?:uys|ought)|t(?:akes|ook) over)\b/g,
  },
  valuesAt: (before, after) =>
    /\b(?:valu(?:es|ed|ing)(?: it| the (?:company|firm))? at|valuation of|worth|market value of|market capitali[sz]ation of|series [a-z] at|bn at(?: a| about)?|billion at a)\s(?:about |some |nearly |over |more than )?(?:usd |us)?[$€£¥]?$/.test(
      before,
    ) || /^\s?(?:bn |billion |tn |trillion )?(?:valuation|post-money)\b/.test(after),
  loses: /\b(?:los(?:es|t)|shed|wiped|erased|evaporated|vanished|went in a (?:single )?day)\b/,
  denies:
    /\b(?:not|never|n't|without|before|until|den(?:y|ies|ied)|delay(?:s|ed)?|postpon(?:es|ed)|instead of)\b|n't\b/,
  plain: new Set(
    'model flagship company firm lab laborator maker developer start startup chatbot artificial intelligenc ai languag today yesterday monday tuesday wednesday thursday friday saturday sunday'.split(
      ' ',
    ),
  ),
  dayAlone: null,
  actLast: false,
};
