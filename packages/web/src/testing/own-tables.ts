/** A text and the table that its author has beside it, for tests: in each language one figure agrees, one differs, and the catalogue decides one. */
export const OWN = {
  en: {
    text: 'Exports of France were $604 million in 2024. Japan exported goods worth $707 million in 2024. American organizations produced 40 notable AI models in 2024.',
    table:
      'Country\tExports 2024 ($ million)\nKorea\t684\nJapan\t707\nFrance\t640\nItaly\t674\nTotal\t2705\n',
    name: 'pasted table',
  },
  ko: {
    text: '한국의 2024년 수출은 6838억 달러였다. 일본의 2024년 수출은 7702억 달러였다. 2024년에 나온 주목할 만한 AI 모델은 미국이 40개다.',
    table: '나라\t2024년 수출(억 달러)\n한국\t6838\n일본\t7072\n프랑스\t6395\n이탈리아\t6744\n합계\t27049\n',
    name: '붙여 넣은 표',
  },
} as const;
