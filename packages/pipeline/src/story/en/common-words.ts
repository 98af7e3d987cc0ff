/** Stems that much of the news of technology holds, so that sharing them says little. */
export const EN_COMMON_WORDS: ReadonlySet<string> = new Set(
  `account agency ai american announc artificial association average averag author build builder bought build buy call centr center chang chief china chinese chip city come comput computer
  cost council custom customer data develop developer digital doubl draw due europe european executiv expect fall fell file find follow found fourth free global government grew grow
  growth group half hir home hour increas industry institut intelligenc international investor japan japanes job korea korean lab lab larg larg largest launch lead leader light line look
  low lower machin maker manag manufactur market maximum member minister ministry model nation national network offer offic official open operator order pay peopl plan plant point power
  pric produc product profit program programm project publish public quarterly question rais rat rate record releas research researcher result revenue ris robot robotic rose run sale school
  scientist second sell semiconductor seoul server servic shar show site small softwar south spend spent staff start startup stat state statistic stock supply system tech technology test text total train trial
  turn unit use user valu weigh win wire work worker world worldwid biggest big build capital venture ventur partner series labs american international north west east foreign local main`.split(
    /\s+/,
  ),
);
