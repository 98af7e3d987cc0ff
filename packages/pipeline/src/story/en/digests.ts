/** Titles of round-ups. */
export const EN_DIGESTS =
  /\b(?:the week in|this week in|week in review|weekly (?:briefing|digest|round-?up|recap)|daily (?:briefing|digest|round-?up)|morning (?:briefing|roundup)|news (?:digest|roundup|round-up|briefs?)|(?:monday|friday|weekend|sunday) (?:notes|briefing|digest|reading)|top stories|in brief|newsletter)\b/i;
