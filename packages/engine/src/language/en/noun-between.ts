/** A word of the noun between a number and what compares it, with the space behind it: "one AI rule fewer", "three robots behind". */
export const NOUN_BETWEEN =
  '(?!(?:and|or|but|nor|not?|an?|the|of|in|to|at|by|for|with|as|is|was|were|are|had|than|little|slightly|much|many|far|even|still|some|once|times|percent|points?)\\b)[a-z][a-z0-9-]{1,15}\\s';
