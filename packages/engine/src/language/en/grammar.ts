import type { Grammar } from '../grammar.ts';
import { attributes } from './attributes.ts';
import { clausesOf } from './clauses.ts';
import { lengthOfDateline } from './dateline.ts';
import { entityRoles } from './entity-roles.ts';
import { handsOverNumber } from './hands-over.ts';
import { surroundings } from './surroundings.ts';

/** English: prepositions before names and verbs before numbers say what they do. */
export const EN_GRAMMAR: Grammar = {
  nameBoundary: { follows: () => true },
  datelineLength: lengthOfDateline,
  aside: /,\s(?:its|their|the|an?|once|long|now|which|who|whose|where|home)\s[^,.;:0-9]{3,80},/y,
  idle: /\b(?:to be (?:fair|sure|clear|honest|frank|precise|exact|blunt|certain)|in fairness|by and large|in the main|at large|in the long run|on the other hand|at the same time|for good measure|fair enough)\b/g,
  clauses: clausesOf,
  entityRoles,
  isInset: (clause) => /^(?:which|who|whose|where)\s.*,\s$/.test(clause),
  attributes,
  startsChange: () => false,
  limitsField: () => false,
  tellsOrigin: () => false,
  handsOver: handsOverNumber,
  takesNumber: () => false,
  opensClause: (folded, end) => /^,?\s(?:which|who|whose)\s|^,\swhere\s/.test(folded.slice(end, end + 10)),
  rival:
    /\b(?:its|their|the|her|his)\s(?:(?:main|chief|closest|nearest|biggest|big|local|home|hometown|domestic|great|old|fiercest|bitter|next|leading|only)\s)?(?:arch-?)?rival(?:['’]s)?\b/g,
  home: /\b(?:at home|domestically|(?:its|their) (?:own|home) (?:country|market|soil))\b/g,
  firm: /\b(?:the|this|that)\s(?:[a-z-]{2,14}\s){1,3}?(?:company|firm|group|giant|titan|chipmaker|maker|foundry|start-?up|lab|laboratory|developer|conglomerate|manufacturer|outfit|carmaker|supplier|unicorn)(?:['’]s)?(?![a-z-])/g,
  ofTwo: /\bthe (?:(former)|latter)\b/g,
  combines: (clause) =>
    /\b(?:combined|together|put together|the sum of|added together|taken together)\b/.test(clause),
  coordinates: (between) =>
    /^(?:'s)?\s?(?:,\s(?:and\s)?|and\s|&\s|or\s)(?:the\s|in\s|to\s|by\s)?[$€£]?$/.test(between),
  surroundings,
};
