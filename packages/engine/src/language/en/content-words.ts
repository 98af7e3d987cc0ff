import type { Token } from '../../text/tokens.ts';
import { EN_COMMON_WORDS } from './common-words.ts';

/** Common words that still say what is measured: production is not sales. */
const MEASURING: ReadonlySet<string> = new Set(
  'produce product spend spending cost price money worker job hire research researcher paper model machine student school university college power energy private public open government employee institution'.split(
    ' ',
  ),
);
const SHORT =
  'the and for had has was are its but not all one two six ten new top now per out off own say who how did can may got put led won ran set hit cut add yet nor any few far big low old bad see saw get let too use way day due ago via his her she him our you they them than then that this some from with into been were will what when just only also over more most such each both even like very much many here same said does done next last made make take took give gave come came goes went back down well once upon ones';
/** Words that carry no topic, beside the common ones. */
const LIGHT: ReadonlySet<string> = new Set([
  ...EN_COMMON_WORDS.filter((word) => !MEASURING.has(word)),
  ...SHORT.split(' '),
  ...'that this these those with from than then they them their there were been have will would could should about after before while where when which what your just only also even still more most much many some such into onto upon each both either neither less least almost nearly roughly said says told according reported stood went came slipped fell rose grew climbed dropped jumped already again against around within without because though although however meanwhile itself themselves same other another first second third last next left later earlier ahead behind compared versus respectively together combined between among agreed answered managed counted reached figure numbered numbering leaves leave years published publishes publish works worked work working sector sectors edged edging supplied supplies supply supplying worth ones received receives receive receiving sort sorts ninth tenth eighth seventh sixth fifth fourth gives gave give giving given twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold hundredfold lists list listed listing existed exists exist takes taking takings took taken makes making made puts putting keeps kept keeping holds holding held runs running brings brought bringing shows showed shown showing says saying tells told telling stands standing sits sitting lies lying turns turned turning adds added adding counts counting calls called calling remains remained remaining stays stayed staying becomes became becoming seems seemed appears appeared comes coming goes going gets getting lets letting lost loses losing wins winning leads leading follows followed following starts started starting ends ended ending looks looked looking finds found finding thinks thought believes believed expects expected hopes hoped means meant needs needed wants wanted uses used using helps helped changes changed moves moved moving passes passed passing crosses crossed crossing hits hitting beats beating tops topped topping tots totals totalled totaled amounts amounted averages averaged accounts accounted makes nearest long longer short shorter great greater large larger small smaller high higher low lower fast faster slow slower strong stronger weak weaker early late recent recently today yesterday tomorrow yesterdays annual yearly monthly quarterly weekly daily overall altogether alone apart besides barely hardly merely simply exactly precisely fully entirely wholly partly largely mainly mostly chiefly notably especially particularly indeed rather quite very ever never always often sometimes once twice thrice half quarter third whole entire part parts piece bulk rest share slice chunk place places rank spot level levels point points mark total sum number numbers amount amounts size scale pace rate rates gap lead distance difference world worlds country countries nation nations economy economies region place territory territories state states year month months week weeks quarter quarters decade decades century time times period span stretch spring summer autumn winter january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday during whose odd whisker ground own owns owned owning boast boasts boasted muster musters mustered notch notched log logs logged clock clocked post posts posted racked warm warmed cool cooled stuck home known rival rivals runner meanwhile likewise respectively figures mere merely little kind kinds citing reckoning reckon reckoned estimate estimates estimated tally tallied tracker tracked gauge leaderboard database dataset edition records related everything anything something anywhere everywhere anyone everyone nobody everybody leaving drew earned attracted collected sent contributed carried handled entered delivered handed fetched gathered landed pulled swallowed sought felt finished placed having being doing bring enough else really actually whether despite aside beside slightly newly freshly fresh single tiny sliver haul typical precise precisely raw general generally possible able maybe yes yeah earth polled surveyed asked questioned respondents folks suggest suggests claim claims basis terms weight muscle turn match names bodies able whereas carry carries carried badge manage manages machines arm scores snapshot dated sample volume latest tally board roster lineup league notably'.split(
    ' ',
  ),
]);

const NO_SUPERLATIVE: ReadonlySet<string> = new Set(
  'interest invest harvest protest contest request forest conquest arrest manifest digest suggest midwest'.split(
    ' ',
  ),
);

/** Whether an English word speaks of something: `patents`, but not `said`. */
export function isEnglishContentWord({ script, text }: Token): boolean {
  if (script !== 'latin' || text.length < 3) return false;
  const word = text.replace(/['’]s$/, '');
  return !LIGHT.has(text) && !LIGHT.has(word) && !(/[a-z]{3}est$/.test(word) && !NO_SUPERLATIVE.has(word));
}
