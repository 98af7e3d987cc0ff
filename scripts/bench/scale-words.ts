// Words of fields far from the bundled package's (farming, fishing, roads, water, schools …), of which names of statistics are put together. Cannot be as varied as those of a real catalogue: each word stands in hundreds of names.
import type { InBothLanguages } from '@assay/engine';

/** A word or two in both languages. */
type Word = InBothLanguages<string>;

/** What is counted, of 100 things: `barley` – 보리. */
export const SUBJECTS: readonly Word[] = pairs(`
barley 보리; rye 호밀; oat 귀리; millet 기장; sorghum 수수; lentil 렌틸콩; chickpea 병아리콩; turnip 순무; cabbage 양배추; spinach 시금치;
onion 양파; garlic 마늘; carrot 당근; cucumber 오이; pumpkin 호박; tomato 토마토; potato 감자; cassava 카사바; yam 참마; peanut 땅콩;
walnut 호두; chestnut 밤나무; almond 아몬드; fig 무화과; grape 포도; peach 복숭아; pear 배나무; cherry 앵두; apricot 살구; plum 자두;
persimmon 감나무; tangerine 귤나무; banana 바나나; mango 망고; coconut 코코넛; cocoa 카카오; coffee 커피; sugarcane 사탕수수; cotton 목화; flax 아마;
hemp 삼베; silk 명주; wool 양모; leather 가죽; honey 벌꿀; butter 버터; cheese 치즈; goat 염소; sheep 면양; cattle 육우;
poultry 가금; duck 오리; goose 거위; quail 메추라기; pony 조랑말; donkey 당나귀; camel 낙타; rabbit 토끼; anchovy 멸치; herring 청어;
mackerel 고등어; tuna 참치; halibut 넙치; trout 송어; carp 잉어; eel 뱀장어; squid 오징어; oyster 굴양식; mussel 홍합; seaweed 미역;
timber 목재; bamboo 대나무; cork 코르크; rubber 고무나무; gravel 자갈; limestone 석회암; granite 화강암; marble 대리석; clay 점토; gypsum 석고;
ferry 나룻배; tram 노면전차; bicycle 자전거; motorcycle 오토바이; tractor 트랙터; canal 운하; bridge 교량; tunnel 터널; lighthouse 등대; moor 황무지;
pasture 목초지; loft 다락방; dike 제방; weir 봇둑; sewer 하수관; orphanage 고아원; hatchery 부화장; dental 치과; maternity 산과; midwife 조산사
`);

/** Where, of 20 settings: `upland` – 산간. */
export const SETTINGS: readonly Word[] = pairs(`
upland 산간; lowland 평야; coastal 해안; island 도서; riverside 강변; suburban 교외; village 마을; township 읍면; borough 자치구; parish 교구;
northern 북부; southern 남부; eastern 동부; western 서부; irrigated 관개; rainfed 천수답; organic 유기농; smallholder 소농; seasonal 계절성; winter 겨울철
`);

/** What is measured, of 25 measures: `tonnage` – 톤수. */
export const MEASURES: readonly Word[] = pairs(`
tonnage 톤수; acreage 경작지; hectarage 헥타르; threshing 탈곡량; landings 어획고; granary 곡간; spoilage 부패율; rainfall 강우량; mileage 주행거리; ridership 탑승객;
tollage 통행료; wages 품삯; tenancy 임차; leases 임대차; bounties 포상금; tithes 십일조; penalties 과태료; inspections 점검; shutdowns 휴업; reopenings 재개장;
injuries 부상자; truancy 무단결석; berths 선석; pensions 연금; dowries 혼수
`);

/** `pairs('barley 보리; sweet pea 스위트피')` → each English word with the Korean one that stands behind it. */
function pairs(list: string): Word[] {
  return list.split(';').map((pair) => {
    const [, en = '', ko = ''] = /^\s*([a-z ]+) ([가-힣]+)\s*$/.exec(pair) ?? [];
    return { en, ko };
  });
}
