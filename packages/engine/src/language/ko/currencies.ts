/** Currencies that no statistic is stated in: money, but no unit of ours. */

const NOUNS =
  '루피아?|루블|프랑|크로나|크로네|코루나|페소|페세타|리라|헤알|바트|디르함|링깃|디나르|리알|리얄|즈워티|포린트|레우|레프|쿠나|셰켈|랜드화?|나이라|실링|세디|투그릭|텡게|흐리브냐|마르크|마르카|길더|휠던|휠덴|에스쿠도|드라크마|볼리바르|볼리비아노|콜론|케찰|렘피라|과라니|타카|키프|리엘|마나트|비트코인|이더리움|사토시|라리(?!가)';
const SHARED = '달러|파운드|원|위안|엔|유로|크라운|동|솔|숨|짯|드람|센트';
const WHOSE =
  '홍콩|캐나다|호주|싱가포르|대만|타이완|뉴질랜드|자메이카|바하마|피지|브루나이|짐바브웨|나미비아|이집트|레바논|시리아|수단|키프로스|아일랜드|북한|체코|슬로바키아|독일|서독|핀란드|네덜란드|스위스|프랑스|벨기에|스웨덴|노르웨이|덴마크|아이슬란드|멕시코|아르헨티나|칠레|콜롬비아|쿠바|필리핀|우루과이|인도|파키스탄|네팔|스리랑카|러시아|벨라루스|우크라이나|헝가리|루마니아|불가리아|크로아티아|스페인|포르투갈|이탈리아|그리스|오스트리아|이스라엘|요르단|쿠웨이트|바레인|이라크|이란|오만|카타르|사우디|사우디아라비아|모로코|알제리|튀니지|리비아|케냐|우간다|탄자니아|나이지리아|가나|남아공|남아프리카|브라질|베네수엘라|볼리비아|파라과이|페루|말레이시아|인도네시아|태국|베트남|라오스|캄보디아|미얀마|방글라데시|몽골|카자흐스탄|조지아|아르메니아|우즈베키스탄|터키|튀르키예|폴란드|세르비아|cfa';

const OTHER = new RegExp(`(?:(?:${WHOSE}) ?(?:${NOUNS}|${SHARED})|(?:${NOUNS}))`, 'y');

/** The first letters of all names of currencies: most words behind a number are none, and are told apart by these. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  `${WHOSE}|${NOUNS}`.split('|').map((name) => name.slice(0, 2)),
);

/** Where the words of another currency end that begin at a position: those of `캐나다 달러`, `프랑`; the position itself where none do. */
export function otherMoneyEnd(folded: string, at: number): number {
  if (!BEGINNINGS.has(folded.slice(at, at + 2))) return at;
  OTHER.lastIndex = at;
  return at + (OTHER.exec(folded)?.[0].length ?? 0);
}
