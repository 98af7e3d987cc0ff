/** States and territories by their codes of three and of two letters (ISO 3166-1), and the European Union. */
const CODES =
  'AFG AF,AGO AO,ALB AL,AND AD,ARE AE,ARG AR,ARM AM,ATG AG,AUS AU,AUT AT,AZE AZ,BDI BI,BEL BE,' +
  'BEN BJ,BFA BF,BGD BD,BGR BG,BHR BH,BHS BS,BIH BA,BLR BY,BLZ BZ,BOL BO,BRA BR,BRB BB,BRN BN,' +
  'BTN BT,BWA BW,CAF CF,CAN CA,CHE CH,CHL CL,CHN CN,CIV CI,CMR CM,COD CD,COG CG,COL CO,COM KM,' +
  'CPV CV,CRI CR,CUB CU,CYM KY,CYP CY,CZE CZ,DEU DE,DJI DJ,DMA DM,DNK DK,DOM DO,DZA DZ,ECU EC,' +
  'EGY EG,ERI ER,ESP ES,EST EE,ETH ET,EUU EU,FIN FI,FJI FJ,FRA FR,FSM FM,GAB GA,GBR GB,GEO GE,' +
  'GHA GH,GIB GI,GIN GN,GMB GM,GNB GW,GNQ GQ,GRC GR,GRD GD,GRL GL,GTM GT,GUF GF,GUY GY,HKG HK,' +
  'HND HN,HRV HR,HTI HT,HUN HU,IDN ID,IND IN,IRL IE,IRN IR,IRQ IQ,ISL IS,ISR IL,ITA IT,JAM JM,' +
  'JOR JO,JPN JP,KAZ KZ,KEN KE,KGZ KG,KHM KH,KIR KI,KNA KN,KOR KR,KWT KW,LAO LA,LBN LB,LBR LR,' +
  'LBY LY,LCA LC,LIE LI,LKA LK,LSO LS,LTU LT,LUX LU,LVA LV,MAC MO,MAR MA,MCO MC,MDA MD,MDG MG,' +
  'MDV MV,MEX MX,MHL MH,MKD MK,MLI ML,MLT MT,MMR MM,MNE ME,MNG MN,MOZ MZ,MRT MR,MUS MU,MWI MW,' +
  'MYS MY,NAM NA,NER NE,NGA NG,NIC NI,NLD NL,NOR NO,NPL NP,NRU NR,NZL NZ,OMN OM,PAK PK,PAN PA,' +
  'PER PE,PHL PH,PLW PW,PNG PG,POL PL,PRI PR,PRK KP,PRT PT,PRY PY,PSE PS,QAT QA,ROU RO,RUS RU,' +
  'RWA RW,SAU SA,SDN SD,SEN SN,SGP SG,SLB SB,SLE SL,SLV SV,SMR SM,SOM SO,SRB RS,SSD SS,STP ST,' +
  'SUR SR,SVK SK,SVN SI,SWE SE,SWZ SZ,SYC SC,SYR SY,TCD TD,TGO TG,THA TH,TJK TJ,TKM TM,TLS TL,' +
  'TON TO,TTO TT,TUN TN,TUR TR,TUV TV,TWN TW,TZA TZ,UGA UG,UKR UA,URY UY,USA US,UZB UZ,VAT VA,' +
  'VCT VC,VEN VE,VNM VN,VUT VU,WSM WS,XKX XK,YEM YE,ZAF ZA,ZMB ZM,ZWE ZW';

const LETTERS: ReadonlyMap<string, string> = new Map(
  CODES.split(',').map((pair) => [pair.slice(0, 3), pair.slice(4)] as const),
);

/** The regional indicator that stands for the letter A in a flag. */
const INDICATOR_A = 0x1f1e6;

/**
 * The flag that stands for a place in messages and posts, by its code of three letters; null where it has none.
 * Example: `flagOf('KOR')` → 🇰🇷; `flagOf('WLD')` → null.
 */
export function flagOf(code: string): string | null {
  const letters = LETTERS.get(code);
  if (letters === undefined) return null;
  return [...letters]
    .map((letter) => String.fromCodePoint(INDICATOR_A + letter.charCodeAt(0) - 'A'.charCodeAt(0)))
    .join('');
}

/** Whether a text is one flag and nothing else: 🇰🇷 → true; 🇰🇷 37 → false. */
export function isFlag(text: string): boolean {
  return FLAG.test(text);
}

const FLAG = /^\p{Regional_Indicator}{2}$/u;
