/** English words of each term, as stems or whole; the first of a row names the term, and rows are parted by a stroke. */
export const EN_TERMS = `
  academy / accelerator / accuracy accurat / activist / adoption adopt / adviser advisor advisory / alliance / allocation alloc /
  amendment amend revise revision / analyst / announcement / antitrust / arbitration mediation mediator / assembly assembl / auction / audience /
  authentication authenticat / backlash outcry anger angry / ballot / bankruptcy / barrier / benefit / bias / billionaire / bottleneck / boycott /
  breakthrough / broker brokerage / bubbl / bunker / buyback repurchas / cabinet / calendar / cap ceiling limit maximum / capacity / capex /
  cathode anode / chairman chairwoman chair / charity / cheat / chemical chemistry chemist / civilian / clause / climate / closure shut shutter / coal /
  collateral guarantee / college / commission / commute commuter / compact / compensation compensat damages redress / complianc comply /
  compression compress / concert / congestion jam / congress senator lawmaker mp / conservation conserv / consortium / constitution /
  consultant consulting / contamination contaminat / copper / corruption bribe bribery / coupon voucher / creditor / crew / crowd /
  cryptograph encrypt encryption / curriculum / cyberattack / database / deadline / dealer dealership / debris / decree ordinance / default /
  defendant accused / deficit / degree / dementia alzheimer / deployment deploy / deposit / diabetes / diagnosis diagnos / diesel petrol gasoline /
  diplomat diplomacy ambassador / disclosure disclos filing / discrimination discriminat / disease illness / dismissal dismiss fire / dissolve disband /
  distributor / downgrad / drought / dust / earthquake quake tremor / economist / editor / efficacy / electrolyte / embargo / emission / engine /
  entrance admission / epidemic pandemic outbreak / equity stake / escalat / ethic / evacuat evacuation / evidence / execut executive / exemption exempt /
  expansion / expulsion expel / extension extend / fab / facial / faculty professor / fair-use / farmland / ferry / fibre fiber fiber-optic / filter /
  firefighter firefight blaze / firmware / flagship / flood / flu influenza / foldable foldabl / foreigner / fossil / franchis / freelance /
  freeway highway motorway / freeze frozen / freight cargo / fuel / funeral / gambl casino / gender / genom / glacier / governor / grace moratorium /
  graduate / graphic gpu / grid / groundwater / guideline guidelin / gun / handset smartphone / harassment harass / harbour / hardware / headset /
  heart cardiac / heatwav / helicopter / holder / hologram / holding / hostage / hydrogen / immigration immigrant migrant / incentive incentiv /
  incident / independent / index / indict indictment / infection infect / inflation / infrastructure infrastructur / injection / injunction / innovation /
  insolvency insolvent / insulin / integration integrat / interface / inventor / isotope / jackpot / jewel / joint / judge judg / jury juror / ladder /
  landfill / landlord / laser / leader / lender / liability / licence license licens / lidar / listing list ipo float / lithium / lobby / lockout /
  loophol / lottery / magnet / maintenance maintenanc / majority / mall shopping / manager / manifesto / manual / margin / marine / mediator / merchant /
  methan / microchip / migration / mine / minister ministry / minority / missile / mobile / monitor / monopoly dominance dominant / mortgage / motorcycl /
  multimodal / murder homicide / navigation / negotiation negotiat talks / neighbour / nickel / nitrogen / nomination / notification notify / nuclear /
  obesity / offshor / olympic / ombudsman / operator / optic photonic optical / orbit / outsourc / overcapacity glut oversupply / overhaul / overheat /
  oversight / ownership / oxygen / parcel / parole / partnership / passport / password / patch / payment / penalty / pension / performance / permit /
  petition / petrochemical / pharmaceutical drugmaker / physics physicist / pilot / pipeline / piracy pirat / plagiarism / plaintiff / plastic /
  platform / poison / population / postdoc postdoctoral / poverty / precaution / predecessor previous-generation / preliminary / premium premiums /
  prescription / pretrial / privatis privatiz / procurement / productivity / professional / proposal propos / prospectus / prosthetic / prototype /
  psychology psycholog / publisher / punish punishment / pupil / quarantin / quota / radar / radiation / railway / rally / ransom / rating / reactor /
  rebate refund / recession downturn / recipe / recommendation / recruit / recycl / referendum / refinery / reform / refugee / refus / regret /
  reinsurance / remit / rename / renewable renewabl / rent rental leas lease / repair / reservation reserv / reservist / resident / restructur /
  retaliat / retrain reskill / retrofit / rework / rocket / round-trip / royal / rubber / rupe / safeguard / safety / salary / sampl / scanner /
  scarcity / scholar / scooter / scientist / scrap / script / seat / secretary / semiconductor / sensor / sentence sentenc / settlement settle settl /
  severanc / sewage / sharehold / shipyard shipbuild shipbuilder / shutdown / sick / sidewalk / signatur / silica silicon / simulat / singl / skyscrap /
  slowdown / smuggl / socket / soil / solid-state / sovereign / spectrum airwav / speech / sponsor / stadium / standard / start / statut /
  steelmak steel / stimulus / stockpil / storag / streaming / subcontract / submarine undersea subsea / subpoena / substation / subway / suicide /
  sulphid sulfid / supercharg / surcharg / surplus / surveillance / swap / syndicat / takeover / tariff / taxpay / telecom telecommunication carrier /
  television / tenant / textbook / theatr theater / thermal / tournament / toxic / toy / trademark / transformer / transmission / transplant / trespass /
  tribunal / truck pickup / tsunami / tuition / tunnel / turbin / tutor / unemploy / unicorn / union / unpaid / upgrad / uranium / vaccin / valuation /
  vegetabl / ventur / verdict / veto / victim / villag / visa / volcano / volunteer / voucher / waiter / walkout strik / warehous / waste / watchdog /
  waterway / weapon / welfar / whistleblow / winter / wireless / withdraw / witness / workforc headcount / yen / zinc / exploit / misuse abuse / context /
  inference reason / token / tester / label / founder / layoff laid / bonus / operating-profit / quarterly / holiday chuseok / average / engineer /
  author writer novelist / illustrator / composer / photographer / translator / developer / customer / complain / compensate`;
