import { HOMOGRAPHS } from './homographs.ts';

/** What may stand behind a name. */
const PARTICLES =
  /^(?:은|는|이|가|을|를|의|에|에서|에선|에는|에도|에서는|에서도|와|과|랑|로|으로|도|만|만이|보다|보다는|보다도|보단|처럼|까지|부터|이나|나|이라|라|이다|다|였다|이었다|인|산|계|식|내|측|발|판|제|령|형|행|뿐|뿐이다|뿐이었다|이며|이고|고|며|조차|마저|에게|에게서|께서|이란|란|하고|이자|다음|쪽|들|들의|들은|들이|에만|만의|만큼|만은|에서의|로의|으로의|과의|와의|이지만|지만)$/;

/** 우리는요? 한국도요? — the name alone, asked or answered. */
const POLITE_TOPIC = /^(?:은|는|이|가|도)요$/;

/** What follows a country's name in that of a body of its own: 한국전력, 한국화학연구원. */
const ORGANISATION =
  /^[가-힣]{0,6}(?:연구원|연구소|타이어|전력|은행|거래소|공사|공단|협회|학회|진흥원|개발원|평가원|과학기술원|정보원|재단|신문|일보|방송|항공|증권)(?:[은는이가의을를과와도에]|에서|으로|$)/;

/** Whether a name ends where the rest of its eojeol begins: `한국` before `은` → true, before `전력` → false. */
export function endsName(name: string, rest: string): boolean {
  if (PARTICLES.test(rest) || POLITE_TOPIC.test(rest)) return true;
  if (HOMOGRAPHS.has(name) || ORGANISATION.test(rest)) return false;
  return rest.length >= 2 || name.length >= 4;
}
