/** 1171억 달러의 40%, 466만4000대 가운데 43%, 202만7000대(43%): the words before a part of an amount. */
export const OF_AMOUNT =
  /[0-9만억조]\s?(?:달러|원|위안|유로|대|건|개|명|편|톤|twh|gwh)(?:(?:의|\s가운데|\s중)\s(?:약\s)?|\s?\()$/;
