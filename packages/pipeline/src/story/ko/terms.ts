/** Korean words of each term; the first of a row names the term as in English, and rows are parted by a stroke. */
export const KO_TERMS = `
  academy 아카데미 양성소 / accelerator 가속기 / accuracy 정확도 / activist 행동주의 활동가 / adoption 도입 / adviser 자문 / alliance 연합 연대 / allocation 배정 할당 / amendment 개정 /
  analyst 애널리스트 연구원은 증권사 / announcement 발표 / antitrust 반독점 경쟁당국 공정거래 / arbitration 중재 조정 / assembly 조립 / auction 경매 / audience 관객 시청자 /
  authentication 인증 / backlash 반발 분노 / ballot 투표 / bankruptcy 파산 / barrier 장벽 / benefit 혜택 수당 / bias 편향 / billionaire 억만장자 부호 / bottleneck 병목 /
  boycott 불매 보이콧 / breakthrough 돌파구 / broker 증권사 증권가 / bubbl 거품 / bunker 벙커 / buyback 자사주 / cabinet 국무회의 내각 / calendar 조업일수 달력 / cap 상한 한도 /
  capacity 용량 생산능력 / capex 설비투자 / cathode 양극재 음극재 / chairman 의장 회장 / charity 자선 / cheat 부정행위 / chemical 화학 / civilian 민간인 / clause 조항 / climate 기후 /
  closure 폐쇄 폐점 / coal 석탄 / collateral 담보 보증 / college 단과대 대학 / commission 위원회 / commute 출퇴근 통근 / compact 소형 / compensation 배상 보상 / complianc 준수 /
  compression 압축 / concert 공연 콘서트 / congestion 정체 혼잡 / congress 의원 의회 상원 / conservation 보존 보전 / consortium 컨소시엄 / constitution 헌법 / consultant 컨설팅 /
  contamination 오염 / copper 구리 / corruption 뇌물 부패 / coupon 쿠폰 바우처 / creditor 채권단 채권자 / crew 승무원 대원 / crowd 인파 군중 / cryptograph 암호화 암호 /
  curriculum 교과 교육과정 / cyberattack 사이버 공격 / database 데이터베이스 / deadline 시한 기한 / dealer 딜러 대리점 / debris 파편 잔해 / decree 시행령 조례 / default 부도 디폴트 /
  defendant 피고 / deficit 적자 / degree 학위 / dementia 치매 / deployment 배치 투입 / deposit 예금 보증금 / diabetes 당뇨 / diagnosis 진단 / diesel 경유 휘발유 / diplomat 외교 대사 /
  disclosure 공시 공개 / discrimination 차별 / disease 질병 질환 / dismissal 해고 / dissolve 해산 / distributor 유통 / downgrad 하향 / drought 가뭄 / dust 먼지 /
  earthquake 지진 / economist 경제학자 이코노미스트 / editor 편집 / efficacy 효능 / electrolyte 전해질 / embargo 금수 / emission 배출 / engine 엔진 / entrance 입학 입시 /
  epidemic 감염병 유행 팬데믹 / equity 지분 / escalat 격화 / ethic 윤리 / evacuat 대피 피난 / evidence 증거 / execut 임원 / exemption 면제 / expansion 확장 증설 / expulsion 추방 제명 /
  extension 연장 / fab 공장 / facial 안면 / faculty 교수 교수진 / fair-use 공정이용 / farmland 농지 / ferry 여객선 페리 / fibre 광섬유 광케이블 / filter 필터 / firefighter 소방 화재 불길 /
  firmware 펌웨어 / flagship 주력 플래그십 / flood 홍수 침수 / flu 독감 / foldable 폴더블 접이식 / foreigner 외국인 / fossil 화석 / franchis 가맹 / freelance 프리랜서 / freeway 고속도로 /
  freeze 동결 / freight 화물 / fuel 연료 / funeral 장례 / gambl 도박 카지노 / gender 성별 젠더 / genom 유전체 / glacier 빙하 / governor 주지사 총재 / grace 유예 / graduate 졸업 /
  graphic 그래픽 / grid 계통 전력망 / groundwater 지하수 / guideline 지침 가이드라인 / gun 총기 / handset 스마트폰 휴대전화 휴대폰 / harassment 괴롭힘 / harbour 항만 / hardware 하드웨어 /
  headset 헤드셋 / heart 심장 / heatwav 폭염 / helicopter 헬기 헬리콥터 / holder 보유자 / hologram 홀로그램 / holding 지주 / hostage 인질 / hydrogen 수소 / immigration 이민 이주 /
  incentive 인센티브 / incident 사건 / independent 독립 / index 지수 / indict 기소 / infection 감염 / inflation 물가 인플레이션 / infrastructure 인프라 기반시설 / injection 주사 /
  injunction 가처분 / innovation 혁신 / insolvency 지급불능 회생 / insulin 인슐린 / integration 통합 / interface 인터페이스 / inventor 발명 / isotope 동위원소 / jackpot 대박 /
  jewel 보석 / joint 공동 / judge 판사 / jury 배심 / ladder 사다리 / landfill 매립 / landlord 임대인 / laser 레이저 / leader 대표 / lender 은행 / liability 책임 /
  licence 면허 라이선스 사용권 / lidar 라이다 / listing 상장 기업공개 / lithium 리튬 / lobby 로비 / lockout 직장폐쇄 / loophol 허점 / lottery 복권 / magnet 자석 / maintenance 유지보수 정비 /
  majority 과반 / mall 쇼핑 / manager 관리자 / manifesto 공약 / manual 설명서 / margin 이익률 마진 / marine 해양 / mediator 중재자 / merchant 상인 판매자 입점 / methan 메탄 /
  microchip 마이크로칩 / migration 이전 / mine 광산 / minister 장관 부처 / minority 소수 / missile 미사일 / mobile 모바일 이동통신 / monitor 감시 / monopoly 독점 지배 / mortgage 주택담보 /
  motorcycl 오토바이 / multimodal 멀티모달 / murder 살인 / navigation 내비게이션 / negotiation 협상 교섭 / neighbour 이웃 / nickel 니켈 / nitrogen 질소 / nomination 지명 /
  notification 통지 알림 / nuclear 원전 원자력 / obesity 비만 / offshor 해상 / olympic 올림픽 / ombudsman 옴부즈맨 / operator 운영사 사업자 / optic 광학 광반도체 / orbit 궤도 /
  outsourc 외주 하청 / overcapacity 과잉 / overhaul 개편 정비 / overheat 과열 / oversight 감독 / ownership 소유 / oxygen 산소 / parcel 택배 소포 / parole 가석방 / partnership 제휴 /
  passport 여권 / password 비밀번호 / patch 패치 / payment 결제 / penalty 과태료 벌금 처벌 / pension 연금 / performance 성능 / permit 허가 / petition 청원 / petrochemical 석유화학 /
  pharmaceutical 제약 / physics 물리 / pilot 시범 / pipeline 파이프라인 / piracy 해적판 / plagiarism 표절 / plaintiff 원고 / plastic 플라스틱 / platform 플랫폼 / poison 중독 /
  population 인구 / postdoc 박사후 / poverty 빈곤 / precaution 예방 / predecessor 전작 / preliminary 잠정 예비 / premium 웃돈 프리미엄 / prescription 처방 / pretrial 공판 /
  privatis 민영화 / procurement 조달 / productivity 생산성 / professional 전문직 / proposal 제안 / prospectus 투자설명서 증권신고서 / prosthetic 의수 의족 / prototype 시제품 /
  psychology 심리 / publisher 출판사 / punish 처벌 / pupil 학생 / quarantin 격리 / quota 쿼터 할당량 / radar 레이더 / radiation 방사선 방사능 / railway 철도 / rally 집회 랠리 /
  ransom 몸값 / rating 등급 / reactor 원자로 / rebate 환급 환불 / recession 침체 불황 / recipe 레시피 / recommendation 권고 / recruit 채용 / recycl 재활용 / referendum 국민투표 /
  refinery 정유 / reform 개혁 / refugee 난민 / refus 거부 / regret 유감 / reinsurance 재보험 / remit 송금 / rename 개명 / renewable 재생에너지 / rent 임대 이용료 대여 빌린 / repair 수리 /
  reservation 예약 / reservist 예비군 / resident 주민 / restructur 구조조정 / retaliat 보복 / retrain 재교육 / retrofit 개조 / rework 재작업 / rocket 로켓 / round-trip 왕복 /
  royal 왕실 / rubber 고무 / rupe 루피 / safeguard 안전장치 / safety 안전 / salary 연봉 급여 / sampl 표본 / scanner 스캐너 / scarcity 부족 / scholar 학자 / scooter 킥보드 /
  scientist 과학자 / scrap 폐기 고철 / script 대본 / seat 좌석 / secretary 비서 / semiconductor 반도체 / sensor 센서 / sentence 선고 징역 / settlement 합의 / severanc 퇴직 /
  sewage 하수 / sharehold 주주 / shipyard 조선소 조선사 조선업 / shutdown 가동중단 셧다운 / sick 병가 / sidewalk 보도 / signatur 서명 / silica 실리콘 / simulat 시뮬레이션 / singl 단일 /
  skyscrap 고층 / slowdown 둔화 / smuggl 밀수 / socket 소켓 / soil 토양 / solid-state 전고체 / sovereign 국부펀드 소버린 / spectrum 주파수 / speech 연설 / sponsor 후원 /
  stadium 경기장 / standard 표준 / start 착수 / statut 법률 / steelmak 철강 / stimulus 부양 / stockpil 비축 / storag 저장장치 / streaming 스트리밍 / subcontract 하도급 /
  submarine 해저 / subpoena 소환 / substation 변전소 / subway 지하철 / suicide 자살 / sulphid 황화물 / supercharg 급속충전 / surcharg 할증 / surplus 흑자 / surveillance 감시 /
  swap 교환 / syndicat 신디케이트 / takeover 인수 / tariff 관세 / taxpay 납세 / telecom 통신사 텔레콤 이동통신 / television 텔레비전 TV / tenant 세입자 입주 / textbook 교과서 / theatr 극장 /
  thermal 열병합 화력 / tournament 대회 / toxic 독성 유독 / toy 장난감 / trademark 상표 / transformer 변압기 / transmission 송전 송전망 / transplant 이식 / trespass 침입 /
  tribunal 심판원 / truck 트럭 픽업 / tsunami 해일 / tuition 등록금 / tunnel 터널 / turbin 터빈 / tutor 과외 / unemploy 실업 / unicorn 유니콘 / union 노조 노동조합 / unpaid 무급 체불 /
  upgrad 상향 업그레이드 / uranium 우라늄 / vaccin 백신 / valuation 기업가치 몸값 평가액 / vegetabl 채소 / ventur 벤처 / verdict 평결 / veto 거부권 / victim 피해자 / villag 마을 / visa 비자 /
  volcano 화산 / volunteer 자원봉사 / voucher 이용권 / waiter 종업원 / walkout 파업 / warehous 창고 / waste 폐기물 / watchdog 당국 감시단체 / waterway 수로 / weapon 무기 / welfar 복지 /
  whistleblow 내부고발 / winter 겨울 한파 / wireless 무선 / withdraw 철수 / witness 증인 / workforc 인력 전체 직원 / yen 엔화 / zinc 아연 / exploit 악용 / misuse 악용 남용 /
  context 문맥 / inference 추론 / token 토큰 / tester 시험자 테스터 / label 표시 라벨 / founder 창업자 설립자 / layoff 감원 해고 / bonus 성과급 상여금 / operating-profit 영업이익 /
  quarterly 분기 / holiday 추석 연휴 / average 평균 / engineer 엔지니어 / author 작가 저자 / illustrator 삽화가 일러스트 / composer 작곡가 / photographer 사진가 / translator 번역가 /
  developer 개발사 / customer 고객 / complain 불만 / compensate 물어준`;
