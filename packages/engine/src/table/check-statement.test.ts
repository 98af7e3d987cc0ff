import { describe, expect, it } from 'vitest';
import type { Language } from '../language/language.ts';
import { checkStatement } from './check-statement.ts';
import { inferTable } from './infer-table.ts';
import type { Table } from './table.ts';

function tableOf(text: string, caption: string | null = null): Table {
  return inferTable({
    name: 'test',
    caption,
    rows: text
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => ({ text: cell.trim(), number: null }))),
    origin: { sheet: null, row: 0, column: 0 },
  });
}

/** How a table sees each of some statements: those that it must not refute, and those that it must not support. */
function expectRight(
  table: Table,
  language: Language,
  rows: readonly [text: string, truth: boolean][],
): void {
  const seen = rows.map(([text, truth]) => {
    const { support, label, formula } = checkStatement(table, text, language);
    const wrong = support > 0.5 !== truth;
    return wrong ? `${text} → ${label} ${support.toFixed(2)} by ${formula}` : '';
  });
  expect(seen.filter((one) => one !== '')).toEqual([]);
}

const MATCHES = tableOf(
  `
Round | Date | Opponent | Venue | Result | Attendance | Top scorer
1 | 3 May 2019 | Harbour Rovers | Home | 3-1 | 12,450 | Ann Bell
2 | 10 May 2019 | Mill Town | Away | 0-0 | 8,120 | Eva Holt
3 | 17 May 2019 | Castle Park | Home | 1-2 | 15,300 | Ann Bell
4 | 24 May 2019 | Northfield | Away | 2-0 | 6,900 | Ida Moss
5 | 31 May 2019 | Harbour Rovers | Away | 1-4 | 11,050 | Eva Holt
6 | 7 June 2019 | Mill Town | Home | 2-1 | 14,020 | Ann Bell`,
  'Lakeside 2019 season',
);

const FILMS = tableOf(
  `
Title | Director | Year | Genre | Gross ($m) | Running time (min)
The Long Pier | Nora Quist | 2004 | Drama | 12.5 | 118
Paper Lions | Otto Brandt | 2007 | Comedy | 48.2 | 97
Winter Ferry | Nora Quist | 2010 | Drama | 30.1 | 131
Salt Road | Iris Kwan | 2010 | Thriller | 75.4 | 109
Blue Granary | Otto Brandt | 2015 | Comedy | 22 | 101`,
);

const ELECTION = tableOf(
  `
Candidate | Party | District | Votes | Share (%) | Elected
Mara Lindt | Green | North | 24,310 | 48.6 | Yes
Piet Osman | Liberal | North | 18,020 | 36.0 | No
Sol Arden | Green | South | 9,870 | 21.4 | No
Ute Falk | Liberal | South | 30,400 | 65.9 | Yes
Jan Brook | Liberal | East | 15,250 | 52.1 | Yes
Total | | | 97,850 | | `,
);

const ACCOUNTS = tableOf(
  `
Item | 2021 | 2022
Revenue | 1,200 | 1,500
Cost of sales | 700 | 820
Staff costs | 250 | 310
Interest | 40 | 35`,
  'Income statement of Orchard Ltd, thousand dollars',
);

describe('results of games', () => {
  it('are counted, and filtered by one or two columns', () => {
    expectRight(MATCHES, 'en', [
      ['Ann Bell was the top scorer in 3 games.', true],
      ['Ann Bell was the top scorer in 2 games.', false],
      ['There were 3 games at home.', true],
      ['There were 4 games at home.', false],
      ['Only one of the games against Harbour Rovers was at home.', true],
      ['Three of the matches had more than 12,000 spectators.', true],
      ['Five of the matches had more than 12,000 spectators.', false],
    ]);
  });

  it('are looked up', () => {
    expectRight(MATCHES, 'en', [
      ['The attendance against Castle Park was 15,300.', true],
      ['The attendance against Castle Park was 13,500.', false],
      ['Lakeside met Northfield on 24 May 2019.', true],
      ['Lakeside met Northfield on 10 May 2019.', false],
      ['Ida Moss was top scorer against Northfield.', true],
      ['Ida Moss was top scorer against Mill Town.', false],
    ]);
  });

  it('have a first, a last, a greatest and a least', () => {
    expectRight(MATCHES, 'en', [
      ['The highest attendance was 15,300.', true],
      ['The highest attendance was 14,020.', false],
      ['The game against Castle Park had the highest attendance.', true],
      ['The game against Castle Park had the lowest attendance.', false],
      ['The lowest attendance was at the game against Northfield.', true],
    ]);
  });
});

describe('a list of films', () => {
  it('is ranked, compared and added up', () => {
    expectRight(FILMS, 'en', [
      ['Salt Road had the highest gross.', true],
      ['Paper Lions had the highest gross.', false],
      ['Salt Road grossed more than Winter Ferry.', true],
      ['The Long Pier grossed more than Winter Ferry.', false],
      ['Nora Quist directed two films.', true],
      ['Nora Quist directed three films.', false],
      ['Salt Road was directed by Iris Kwan.', true],
      ['Salt Road was directed by Otto Brandt.', false],
      ['The total gross of the films directed by Otto Brandt is 70.2.', true],
      ['The total gross of the films directed by Otto Brandt is 60.2.', false],
    ]);
  });

  it('tells the only one, all and none', () => {
    expectRight(FILMS, 'en', [
      ['Salt Road is the only thriller.', true],
      ['Winter Ferry is the only drama.', false],
      ['All films directed by Otto Brandt are comedies.', true],
      ['No film was released before 2004.', true],
      ['No film was released before 2008.', false],
    ]);
  });
});

describe('results of an election', () => {
  it('leave the total out of rankings and counts', () => {
    expectRight(ELECTION, 'en', [
      ['Ute Falk received the most votes.', true],
      ['Mara Lindt received the most votes.', false],
      ['The average number of votes was 19,570.', true],
      ['The average number of votes was 29,570.', false],
      ['Three candidates of the Liberal party stood.', true],
      ['Ute Falk received 6,090 more votes than Mara Lindt.', true],
      ['Ute Falk received 9,090 more votes than Mara Lindt.', false],
    ]);
  });
});

describe('accounts', () => {
  it('are looked up by row and column', () => {
    expectRight(ACCOUNTS, 'en', [
      ['Revenue was 1,500 in 2022.', true],
      ['Revenue was 1,800 in 2022.', false],
      ['Revenue was higher than staff costs in 2021.', true],
    ]);
  });
});

describe('what is said of a verdict', () => {
  it('names the cells, the formula and the number claimed', () => {
    const text = 'The attendance against Castle Park was 13,500.';
    const checked = checkStatement(MATCHES, text, 'en');
    expect(checked.label).toBe('refuted');
    expect(checked.reason).toBe('disagrees');
    expect(checked.number?.value).toBe('13500');
    expect(text.slice(checked.number?.span.start, checked.number?.span.end)).toBe('13,500');
    expect(checked.explanation.en).not.toBe('');
    expect(checked.explanation.ko).not.toBe('');
  });

  it('does not take only one of several for some', () => {
    const text = 'Only one of the games with Ann Bell as top scorer was at home.';
    expect(checkStatement(MATCHES, text, 'en').label).not.toBe('supported');
  });

  it('leaves open what the table does not hold', () => {
    const checked = checkStatement(MATCHES, 'The stadium roof was repaired in spring.', 'en');
    expect(checked.label).toBe('not-enough-evidence');
  });

  it('is the same each time', () => {
    const text = 'Ann Bell was the top scorer in 3 games.';
    expect(checkStatement(MATCHES, text, 'en')).toEqual(checkStatement(MATCHES, text, 'en'));
  });
});

const KOREAN_MATCHES = tableOf(`
라운드 | 날짜 | 상대팀 | 장소 | 결과 | 관중 수 | 최다 득점자
1 | 2019년 5월 3일 | 항구FC | 홈 | 3-1 | 12,450 | 김하나
2 | 2019년 5월 10일 | 들꽃SC | 원정 | 0-0 | 8,120 | 이두리
3 | 2019년 5월 17일 | 성곽시티 | 홈 | 1-2 | 15,300 | 김하나
4 | 2019년 5월 24일 | 북녘유나이티드 | 원정 | 2-0 | 6,900 | 박세움
5 | 2019년 5월 31일 | 항구FC | 원정 | 1-4 | 11,050 | 이두리
6 | 2019년 6월 7일 | 들꽃SC | 홈 | 2-1 | 14,020 | 김하나`);

const KOREAN_FILMS = tableOf(`
제목 | 감독 | 개봉 연도 | 장르 | 관객 수(만 명) | 상영 시간(분)
긴 부두 | 노라희 | 2004 | 드라마 | 125 | 118
종이 사자 | 오태브 | 2007 | 코미디 | 482 | 97
겨울 나룻배 | 노라희 | 2010 | 드라마 | 301 | 131
소금길 | 임리스 | 2010 | 스릴러 | 754 | 109
푸른 곳간 | 오태브 | 2015 | 코미디 | 220 | 101`);

describe('Korean statements', () => {
  it('count and filter', () => {
    expectRight(KOREAN_MATCHES, 'ko', [
      ['김하나가 최다 득점자인 경기는 3경기다.', true],
      ['김하나가 최다 득점자인 경기는 5경기다.', false],
      ['홈 경기는 모두 3번 있었다.', true],
      ['홈 경기는 모두 5번 있었다.', false],
      ['관중 수가 12,000명 이상인 경기는 3경기다.', true],
      ['관중 수가 12,000명 이상인 경기는 5경기다.', false],
    ]);
  });

  it('look up', () => {
    expectRight(KOREAN_MATCHES, 'ko', [
      ['성곽시티와의 경기 관중 수는 15,300명이었다.', true],
      ['성곽시티와의 경기 관중 수는 13,500명이었다.', false],
      ['박세움은 북녘유나이티드와의 경기에서 최다 득점자였다.', true],
    ]);
  });

  it('rank, and tell the most and the least', () => {
    expectRight(KOREAN_FILMS, 'ko', [
      ['소금길의 관객 수가 가장 많다.', true],
      ['종이 사자의 관객 수가 가장 많다.', false],
      ['긴 부두의 관객 수가 가장 적다.', true],
      ['소금길의 관객 수가 가장 적다.', false],
    ]);
  });

  it('compare, and tell the difference', () => {
    expectRight(KOREAN_FILMS, 'ko', [
      ['소금길은 겨울 나룻배보다 관객 수가 더 많다.', true],
      ['긴 부두는 겨울 나룻배보다 관객 수가 더 많다.', false],
      ['긴 부두는 겨울 나룻배보다 관객 수가 더 적다.', true],
    ]);
  });

  it('add up and average', () => {
    expectRight(KOREAN_FILMS, 'ko', [
      ['오태브 감독 작품의 관객 수 합계는 702만 명이다.', true],
      ['오태브 감독 작품의 관객 수 합계는 602만 명이다.', false],
      ['상영 시간의 평균은 111.2분이다.', true],
      ['상영 시간의 평균은 121.2분이다.', false],
    ]);
  });

  it('say only, all and none', () => {
    expectRight(KOREAN_FILMS, 'ko', [
      ['소금길은 유일한 스릴러다.', true],
      ['겨울 나룻배는 유일한 드라마다.', false],
      ['오태브 감독의 작품은 모두 코미디다.', true],
    ]);
  });

  it('say the first and the last, the rank and the difference', () => {
    expectRight(KOREAN_FILMS, 'ko', [
      ['가장 오래된 작품은 긴 부두다.', true],
      ['마지막 작품은 푸른 곳간이다.', true],
      ['마지막 작품은 긴 부두다.', false],
      ['종이 사자의 관객 수는 긴 부두보다 357만 명 더 많다.', true],
      ['종이 사자의 관객 수는 긴 부두보다 257만 명 더 많다.', false],
      ['스릴러는 한 편도 없다.', false],
    ]);
  });
});

it('what is refuted is shown by the reading that is likeliest meant, whatever it comes to', () => {
  const league = tableOf(`
Team | Played | Won | Lost
Reds | 8 | 6 | 2
Blues | 8 | 5 | 3
Greens | 8 | 5 | 3
Whites | 8 | 2 | 6
Blacks | 8 | 1 | 7`);
  const { label, formula, computed } = checkStatement(
    league,
    'Four teams have won more than four games.',
    'en',
  );
  expect([label, formula, computed]).toEqual(['refuted', 'COUNT(C2:C6 > 4) = 4', '3']);
});
