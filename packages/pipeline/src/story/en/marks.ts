import type { Mark } from '../figure/mark.ts';

/** What sets a figure apart from another of its measure: told right before it, in its clause, or right behind it. */
export const EN_MARKS: Readonly<Record<Mark, RegExp>> = {
  foreseen: /\b(?:forecast|expect|predict|project(?:ed|s|ion)|consensus|estimates? of|target|aims?|outlook)/i,
  earlier:
    /(?:\b(?:from|against|compared with|than) (?:about |some )?#|# (?:a year|a month|a quarter) (?:earlier|ago)\b|# (?:previously|before)\b)/i,
  total: /\b(?:cumulative|to date|so far this year|brings? (?:its |the )?total)\b/i,
  average: /\baverage\b/i,
  each: /# (?:each\b|apiece\b|a share\b|per\b)/i,
  atMost: /\b(?:up to|as much as|maximum of) #/i,
  further: /\b(?:another|additional|a further|extra) #|# more\b/i,
  partOf: /\b(?:of which|of them|of those|including) (?:about |some )?#/i,
  daily: /#(?: [a-z]{1,20}){0,2} (?:a|per|each|every) (?:day|hour|week)\b/i,
  margin: /\bmargins?\b/i,
  adjusted: /\b(?:excluding|except for|adjusted)\b/i,
  changed:
    /\b(?:r[io]se|rising|gr[eo]w|up|climb|jump|surge|soar|fell|fall|drop|down|decline|slip|slid|higher|lower|more|less|increase|decrease|gain)/i,
};

/** Words by which an item tells that accounts differ. */
export const EN_DISPUTE =
  /\b(?:claim|acknowledg|admit|disput|den(?:y|ies|ied)\b|contradict|alleg|estimate|contrary|conflicting|had (?:said|put|given)|initially|differ|contest|reckon|reportedly|(?:said|thought|believed) to|rather than|instead of|(?:puts?|putting) (?:the|its|their) (?:number|figure|toll|total|count|cost|sum|size) at|speaks? of|people familiar|sources (?:say|said)|larger than|higher than|more than the|according to (?:a|the) (?:union|city|local|official))/i;

/** Where a clause ends. */
export const EN_CLAUSE = /, |; | and | but | while | with | – | — /g;

/** Months, quarters and years that a clause names. */
export const EN_PERIOD =
  /\b(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?! [0-9])|(?:first|second|third|fourth)[- ]quarter|(?:first|second) half|20[0-9]{2}\b)/g;
