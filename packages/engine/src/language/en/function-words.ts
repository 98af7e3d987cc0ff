/** English words that name nothing and take no part in an alias. */
export const EN_FUNCTION_WORDS: readonly string[] =
  'a an the of in on at to from for and or by with as than that which who is are was were be been has have had it its their this these not per'.split(
    ' ',
  );
