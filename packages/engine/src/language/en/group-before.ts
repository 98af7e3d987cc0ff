/** "The top 2 per cent", "the elite two percent": the number is part of what the group is called. */
export const GROUP_BEFORE = /\b(?:top|bottom|elite|upper|lower|richest|poorest|leading|brightest)\s$/;
