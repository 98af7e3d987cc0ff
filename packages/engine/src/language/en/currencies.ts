/** Currencies that no statistic is stated in: money, but no unit of ours. */

/** Nouns that name nothing but money, as patterns of their spellings. */
const NOUNS =
  'rupees?|roubles?|rubles?|francs?|kron(?:or|ur|a|e|er)s?|korun(?:a|y|as)|pesos?|pesetas?|liras?|lire|reais|reals?|rials?|riyals?|dirhams?|dinars?|zlot(?:y|ys|ych)|ringgits?|rupiahs?|shekels?|baht|forints?|markkas?|guilders?|drachmas?|escudos?|shillings?|schillings?|deutsche ?marks?|d-marks?|hryvnias?|tenges?|tugriks?|tögrögs?|takas?|nairas?|cedis?|kwachas?|bolivars?|bolivianos?|quetzals?|lempiras?|guaran[ií]s?|colon(?:es)?|sucres?|dongs?|kips?|riels?|kyats?|afghanis?|levs?|leva|leu|lei|litas|lats|kroons?|tolars?|kunas?|denars?|manats?|laris?|drams?|soms?|patacas?|rufiyaas?|ngultrums?|birrs?|dalasis?|pulas?|rands?|metical(?:es)?|ariary|bitcoins?|satoshis?|ether|dogecoins?';
/** Nouns that several countries share, and that need to be told whose they are. */
const SHARED =
  'dollars?|pounds?|marks?|crowns?|won|yuan|yen|euros?|cents?|pesos?|sols?|reals?|dinars?|tala|vatu|paanga';
const WHOSE =
  'hong kong|canadian|australian|singapore|singaporean|taiwan|taiwanese|new taiwan|new zealand|jamaican|bahamian|barbadian|belize|bermudian|fijian|liberian|namibian|guyanese|trinidadian|brunei|cayman|surinamese|zimbabwean|german|finnish|east german|lebanese|egyptian|syrian|sudanese|gibraltar|falkland|cypriot|maltese|irish|north korean|czech|slovak|estonian|bosnian|convertible|peruvian|polish|serbian|turkish|swiss|french|belgian|danish|swedish|norwegian|icelandic|mexican|argentine|chilean|colombian|cuban|philippine|dominican|uruguayan|indian|pakistani|nepalese|sri lankan|mauritian|seychelles|russian|belarusian|ukrainian|hungarian|romanian|bulgarian|croatian|dutch|netherlands|spanish|portuguese|italian|greek|austrian|israeli|jordanian|kuwaiti|bahraini|iraqi|iranian|omani|qatari|saudi|saudi arabian|yemeni|emirati|moroccan|algerian|tunisian|libyan|kenyan|ugandan|tanzanian|somali|ethiopian|nigerian|ghanaian|zambian|malawian|south african|botswana|brazilian|venezuelan|bolivian|paraguayan|ecuadorian|costa rican|guatemalan|honduran|malaysian?|indonesian|thai|vietnamese|lao|cambodian|burmese|bangladeshi|mongolian|kazakh|georgian|armenian|azerbaijani|uzbek|kyrgyz|macanese|east caribbean|west african cfa|central african cfa|cfa|cfp';

/** How many letters of a name are compared first, and how many a code has. */
const LETTERS = 3;
const CODE = 3;

const OTHER = new RegExp(`(?:(?:${WHOSE}) (?:${NOUNS}|${SHARED})|(?:${NOUNS}))(?![a-z])`, 'y');

/** Codes of the ISO of currencies that are no unit of ours. */
const CODES =
  'AED|AFN|ALL|AMD|ANG|AOA|ARS|AUD|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHF|CLP|COP|CRC|CUP|CVE|CZK|DEM|DJF|DKK|DOP|DZD|EGP|ERN|ETB|FJD|FKP|FRF|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HRK|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|ITL|JMD|JOD|KES|KGS|KHR|KMF|KPW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|UYU|UZS|VES|VND|VUV|WST|XAF|XCD|XOF|XPF|YER|ZAR|ZMW|ZWL|BTC|ETH';
/** Codes that are also words, and count in capitals only. */
const ALSO_WORDS =
  /^(?:ALL|TOP|TRY|MAD|PEN|CUP|ARS|BAM|BOB|COP|GEL|LAK|MOP|PHP|RON|SOS|STN|ERN|NAD|HUF|CDF|SAR|SCR|ETH|BIF|KES|ANG|PAB|VES)$/;
const KNOWN: ReadonlySet<string> = new Set(
  CODES.split('|').flatMap((code) => (ALSO_WORDS.test(code) ? [code] : [code, code.toLowerCase()])),
);
/** The first letters of all names of currencies: most words behind a number are none, and are told apart by these. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  `${WHOSE}|${NOUNS}`.split('|').map((name) => name.replace(/[^a-z ].*/, '').slice(0, LETTERS)),
);
const SIGN_BEFORE = /(?:(?<![A-Za-z])(?:[Rr]s\.?|RM) ?|[₹₽₺₫฿₱₴₦₪₡₲₵₸₮] ?)$/;

/** Where the words of another currency end that begin at a position: ` 10,000 ` before `swiss francs`; the position itself where none do. */
export function otherMoneyEnd(folded: string, text: string, at: number): number {
  /** "43 TOP500 systems": a name, and no Tongan money. */
  if (isCode(text, at, at + CODE) && !/[0-9]/.test(text.charAt(at + CODE))) return at + CODE;
  if (/^[₹₽₺₫฿₱₴₦₪₡₲₵₸₮](?!\s?[0-9])/.test(folded.slice(at, at + 3))) return at + 1;
  if (/^RM(?![A-Za-z0-9])/.test(text.slice(at, at + 3))) return at + 2;
  if (!BEGINNINGS.has(folded.slice(at, at + LETTERS))) return at;
  OTHER.lastIndex = at;
  return at + (OTHER.exec(folded)?.[0].length ?? 0);
}

/** How long the code or sign of another currency is that stands right before a number: `CAD3.03` → 3. */
export function otherCodeBefore(text: string, at: number): number {
  const end = text.charAt(at - 1) === ' ' ? at - 1 : at;
  if (isCode(text, end - CODE, end)) return at - end + CODE;
  return SIGN_BEFORE.exec(text.slice(Math.max(0, at - 5), at))?.[0].length ?? 0;
}

/** Whether three letters that stand alone are the code of a currency. */
function isCode(text: string, start: number, end: number): boolean {
  return (
    start >= 0 &&
    KNOWN.has(text.slice(start, end)) &&
    !/[A-Za-z]/.test(text.charAt(start - 1)) &&
    !/[A-Za-z]/.test(text.charAt(end))
  );
}
