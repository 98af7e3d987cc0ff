/** 2023년 조사 때의 17%, 2023년 같은 조사에서 나온 76%: the survey of a time, which stands between it and its figure; a pattern's source. */
export const OF_ITS_SURVEY =
  '(?:의?\\s(?:같은\\s|첫\\s)?(?:조사|집계|통계|측정|설문)(?:\\s(?:때|당시|결과))?(?:에서)?(?:\\s(?:나온|나타난|집계된|조사된))?)';
