/** Words for nobody who bears a statistic: nobody, no other country. */
export const EN_NOBODY =
  /\b(?:nobody|nowhere|no one|no-one|no (?:other )?(?:country|nation|state|economy|company|firm|lab|developer|maker|model|place|rival|member|region|city|university|government|market))\b/;
