/** Stems that news of any kind may hold: sharing one says a little, where sharing a rare word says much. */
export const EN_BACKGROUND_WORDS: ReadonlySet<string> = new Set(
  `abandon able abroad academia accelerator accept access accident accus achiev acquisition act action activ activist actual add addition address adjust
  admit adopt adult advanc advantag advertis advic advis adviser affair affect affiliat afford afraid afternoon age agenda agre agreement ahead aid aim
  air airlin alarm alert all-tim alleg allow alon alongsid already alternativ ambition ambitious amount analysis analyst ancient anger angry
  announcement annual answer app appeal appear appetit apply approach approv approval area argu argument arm army arrang arriv arrival articl
  artificial-intelligenc asid ask assembly assess assessment asset assist associat assum assumption attach attack attempt attend attention attic attitud
  attract auction audienc authority automaker automation autumn avoid awar award backer background bad balanc ban band bank bar barely bargain barrier
  bas base basi basic basis battery battl bear beat beauty bed begin begun belief believ belong belt benefit best bet better bid bill bit blam blaz bln
  block blow blue bn board boast body bold bolt bond bonus book boom boost boss bottom boundary box boxe brak branch brand brav breach bread break
  breakfast brief bring broad broader brok broker brokerag brother brought bubbl budget built burden burn bus business busy buyer calculat calm camera
  campaign campus cancel candidat capabl capacity car card care career careful carrier carry case cash catch caught caus caution cautious ceil celebrat
  cell centimetr central ceo certain cfo chair chairman challeng chanc chapter character charg charger chart chas chatbot cheap cheaper check cheer
  chemical chemistry chequ children chipmak chipmaker choic choo chos circl circumstanc cit cite civic civil claim class classroom clean clear clearer
  clever client climat climb clo clos closer cloud clue cluster coalition coast code coff cold collaborat colleagu collect colleg column columnist
  combin comfort command comment commentary commercial commission commit commitment committ common community compar comparison compet competition
  competitor complain complaint complet complex compli component compound compromis compulsory concern conclud conclusion condition conduct conferenc
  confidenc confident configuration confirm conflict confus congress connect connection consequenc consider consist constant constitut construct
  construction consult consultant consum consumer contact contain container content contest context continu contract contractor contrast contribut
  control controversial conversation convert convinc cool cooperation coordinat cope copper copy copyright core corner corporat correct couldn count
  counter coupl cour courag court cover coverag crack crash creat creator credit creditor crisi critic critical criticis criticism crowd crucial cultur
  curb curious current curv cut cycl daily damag danger dangerous dark dat daughter dead deadlin deal dealer dear death debat debt debtor decad decid
  decision declar declin deep deeper defeat defect defen defenc defend deficit defin definition degre delay deliver delivery demand demonstrat deni deny
  department depend deposit depth deput describ deserv design designer desir desk despit destroy detail detect determin development devic died differ
  differenc different differently difficult difficulty dig dinner direct direction director disappear disappoint disciplin disclo disclos discount
  discover discovery discuss discussion disput disrupt distanc distant distribut district divid dividend division doctorat document domestic dominant
  dominat door dot doubt down download downturn dozen dr draft drag dramatic drawn dream dress drift drink driv driven driver driverless dron drop drov
  drug dry dur duty eager ear earlier earn earning earth eas easier easily easy eat echo economic economist economy edg edge editor educat education
  effect effectiv efficiency efficient effort elect electric electricity electronic element eliminat elsewher embarrass embrac emerg emergenc emotion
  emphasis empir employ employe employer employment empty enabl encourag encrypt end endor enemy energy enforc engag engin engineer enjoy enormous ensur
  enter enthusiasm entir entitl entrepreneur entry environment environmental equal equip equipment equity era error escap especially essential establish
  estimat ethic even event eventual everybody everyday everyon everyth everywher evidenc exact exactly exam examin exampl exce excellent except
  exception excess exchang excit exclud exclusiv excus exercis exhaust exist existenc expand expansion expectation expen expensiv experienc experiment
  expert explain explanation explor expo export exporter expos exposur express extend extent external extra extract extraordinary extrem ey fab fabric
  fac face facility fact factor factory fail failur fair fairly faith fal familiar family famous fan fancy far farm fashion fast faster fastest fatal
  father fault faulty favor favour fear featur fed federal fee feed feel fellow felt fewer field fierc fifth fight figur fil fill fin final financ
  financial fine fire firefighter firmer fit fix flat flaw fleet flexibl flight float flood floor flow fly focus fold follower food foot footnot forc
  forecast forget form formal format former formula forum forward fought foundation founder foundry fragil fram framework frank freedom freez frequent
  fresh friend front frustrat fuel fulfil fun function fund fundamental futur gain game gap garag garden gas gather gener general generat generation
  generativ generous gentl genuin gestur giant gift gigawatt girl give glad glass glob goal gold good govern grab grac grad gradual grain grand grant
  graphic grasp great greater green greet ground grown guarant guard guess guest guid guidanc guidelin guilty gun guy habit hacker hall halt halv hand
  handful handl handset hang happen happy hard harder hardly hardwar harm hat hate haven head headach headlin headquarter health hear heard heart heat
  heavy hectar height held help helpful hesitat hid hidden high high-bandwidth higher highest highlight highway hint hire histor history hit hold holder
  hole holiday honest hop hope horizon hospital host hot hotel hub huge human humanoid hundr hungry hunt hurdl hurry hurt husband idea ideal identif
  identify identity ignor illegal illness imag imagin immediat impact implement implication imply impo import important impos impossibl impress improv
  improvement inability incentiv incident includ incom incumbent independenc independent index indicat individual industrial inevitabl inflation
  influenc inform information infrastructur infring ingredient inhabitant initial initiativ injur injury innovation input inquir inquiry insid insider
  insight insist inspect inspir install installation instanc instant institution instruct instrument insur insuranc inten intend intention interest
  interim internal internet interpret interview introduc invent inventory invest investigat investigation investment investment-grad invit involv island
  isn issu item join joint jok journal journalist journey judg jump junior jury justic justif justify keen keep key kick kid kill kilowatt kind king
  kitchen km knew knock know knowledg known label labell labor laboratory labour lack lag land languag lap larger latest law lawmaker lawsuit lawyer lay
  layer lea leadership leak lean learn leas leav lecturer led left legal legislation lend lender length lesson let letter level lever liability liberal
  library licenc licens lid lie life lift lik likely limit limitation link liquid list listen literatur littl liv live load loan lobby location lock
  logic logistic lonely longer loo los lose loss lost lot loud lov lowest luck lunch magazin mail mainly maintain maintenanc major majority mak male
  mandat manner map margin mark marriag mass massiv master match material math matter mayor meal meantim meanwhil measur mechanism media median medical
  medicin meet megawatt memo memory mental mention merely merg merger mess messag met metal method metr mid middl migrat mil mild mileston military mill
  min mind minimum minor minority minus minut mirror miss mission mistak mix mn mobil mode moderat modern modest modestly moment momentum money monitor
  monthly mood moral morn mother motion motiv motor mount mountain mouth mov move movement mr mrs ms music mystery nam name nanometr narrow nativ natur
  natural near nearby neat necessary neck need negativ negotiat negotiation neighbour nerv nervous net neutral new newcomer newspaper nice night nobody
  nois non normal northern nose notabl note notic notion novel nowher nuclear numb number nur nut obey object objection oblig obligation observ observer
  obstacl obtain obvious occasion occup occur ocean odd odour offenc offend offset older one ongo onlin operat operation opinion oppo opponent
  opportunity opposit opposition opt optim optimism optimistic option orang orbit ordinary organ organis organisation organization origin original
  otherwis outbreak outcom outfit outlet outlin outlook output outrag outsid overall overcom overhaul overhead overheat overs overse oversea overtak
  overtook ow own owner ownership pac pace pack packag page paid pain paint pair pale panel panic paper parameter parent park parliament part particip
  participant particular party pass passag passenger past patent path patient pattern paus payment pct peac peak pedal peer pen penalty pend pension
  perfect perform performanc perhap period permanent permission permit person personal personnel perspectiv persuad petrochemical phas phenomenon phon
  photo phra physical pick pictur piec pil pilot pip pipelin pirat pitch plac plain planet plann plastic plat platform play player plea pledg plenty
  plot plug plung plus pocket poem polic policy polit politic political politician poll pollster pool poor popular population port portfolio portion pos
  posit position positiv possess possibility possibl post pot potential pound pour poverty practic practical prais pre precis predecessor predict
  prediction prefer preferenc preliminary premier premium prepar presenc present presentation preserv president press pressur presumab pretty prevail
  prevent previous prim primary principal principl print prior priority prison privacy privat privileg priz prob probab probably problem proc procedur
  proceed process processor production profession professional professor profil profitabl progress prohibit prominent promis promot prompt proof proper
  property propo proportion propos proposal prospect protect protection protest proud prov provid provider provinc provincial provision psychological
  publication publicly publisher pull pump punch punish pupil purcha purchas pure purpo pursu push put puzzl qualif qualify quality quantity quantum
  quarrel qubit query quick quickly quiet quit quot quota rac race rack radical radio rail rain ramp ran rang rank rapid rapidly rar rare ratio rational
  raw reach react reaction read reader ready real realis reality realiz really rear reason reassur rebel rebound recall receiv recent recently reckon
  recogn recognis recommend recommendation recover recovery recruit red reduc reduction ref refer referenc reflect reform refus regard region regional
  register regret regular regulat regulation regulator reject relat relation relationship relax relevant reliabl relief rely remain remark remedy
  remember remind remot remov render renew rent repair repeat replac reply report reporter represent representativ reput reputation request requir
  requirement rescu reserv resident resist resolut resolv resort resourc respect respon respond respons responsibility responsibl rest restaur restor
  restrain restrict restriction retail retain retir retreat return reveal revenu rever review revis reviv reward rhetoric rich rid rider right ring riot
  ripp rise risk risky rival river road robotaxis rock role roll roof room root rough roughly round rout row royal rul rule rumor rumour rural rush sack
  sad safe safeguard safety sake salary sampl sanction sat satellit satisf satisfy sav saver saving say scal scan scandal scar scarc scatter scen
  scenario sceptic schedul schem scholar scienc scop scor screen screw script sea search season seat secret secretary sector secur security seek seem
  segment seiz select self seller sen senat senator send senior sensitiv sent sentenc separat sequenc serial serious serv sery session settl settlement
  setup sever shadow shak shap shareholder sharp shed shelf shell shelter shift shin ship shipment shock shoot shop short shortag shot shoulder shout
  shrank shrink shrunk shut shy sick sid side sight sign signal significant silenc silent similar simpl simpler simply singl sister sit situation sixth
  siz size skeptic skill skin skip sky slash sleep slic slid slight slightly slip slow slowdown slower slump smart smell smil smok smooth social societ
  society socket soft soften solar sold sole solid solid-stat solution solv somebody somehow someon sometim somewhat somewher son song sort sought soul
  sound sourc south-east spac spar spark spe speak speaker special specialist specific spectrum speculat speech spender spik spill spirit split spok
  spokesman spokesperson spokeswoman sponsor spot spr spread squar squeez stability stabl stack stag stak stand standard star stark statement station
  statu statut stay steadi steady steal steel steep stem step stick stiff stimul stolen stood stop stor storm story str straight strain strang stranger
  strateg strategic strategy stream street strength strengthen stress stretch strict strik strip strok strong stronger struck structur struggl stuck
  student studio study stuff subject submit subscriber subsid subsidiary substantial substation substitut succ success successful successor sudden sue
  suffer suffic suffici sufficient suggest suggestion suit suitabl suitor sum summ summary summer sun sunk super supercomputer superior supplementary
  supplier suppo support supporter sure surfac surg surgery surpass surplus surpris surround survey surviv suspect suspend suspicion sustain swallow
  sweep sweet swift swing switch symbol sympath tabl tack tackl tail takeover tal talent talk tank target tariff task tast tax taxis teach teacher team
  tear telecom tell temperatur tempor temporary tempt tend tendenc tension terawatt-hour term terribl territor tester tether textbook thank theory
  therefor thick thin think thinner third-quarter thought thousand threat threaten threshold threw throw tie tier tight tighten timetabl tiny tip tir
  titl tn token told toll ton tone tool top topic toss tot touch tough tour tower town trac track trad trader tradition traditional traffic tragedy
  trail trait transact transaction transfer transform transit transition translat transmission transmit transport trap travel treat treatment treaty
  trend trick trigger trim trip tripl troop troubl tru truck true trust truth try tub tune tunnel turnover twenty twic twin typ type typical ultimat
  unabl uncertain uncertainty unchang uncomfort undermin understand understood undertak unemploy unexpect unfair unfortunat unhapp uniform union uniqu
  unity univer universal university unless unlik unlikely unnecessar unusual unveil updat upgrad upper upset upstart urban urg urgent usag useful usual
  usually utility vacant vacation valid valley valuation van vanish variat variety various vast vehicl verdict version vessel veteran via victim victor
  victory video view viewer villag violat violenc virtu virtual visibl vision visit visitor vital voic volum volunteer vot vote voter vulnerabl wafer
  wag wait wake walk walkout wall wander want war warn wash wasn wast watch watchdog watcher water wav wave weak weaken weaker weakness wealth weapon
  wear weather web websit weekend weight welcom welfar wet whatever wheel whenever wherever whisper whit wid wide widely widen widespread wife wild will
  wind window winner winter wip wis wisdom wish wit withdraw witness woman women wonder wood wor word worry worst worth wouldn wound wrap writ writer
  written wrong wrot yard yen yesterday yield young younger youth zero zone`.split(/\s+/),
);
