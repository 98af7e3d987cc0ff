import type { Catalogue } from '../catalogue/catalogue.ts';
import type { InBothLanguages } from '../catalogue/records.ts';
import { EN_REASONS } from '../language/en/explain.ts';
import { KO_REASONS } from '../language/ko/explain.ts';
import { withParticle } from '../language/ko/particles.ts';
import type { Language } from '../language/language.ts';
import { parseExact } from '../quantity/exact.ts';
import { renderValue } from './render-number.ts';
import type { ReportAccount, ReportCell, ReportClaim } from './report-schema.ts';

/** The verdict in one plain sentence, in each language. */
export function explainClaim(
  catalogue: Catalogue,
  claim: Omit<ReportClaim, 'explanation'>,
): InBothLanguages<string> {
  return { ko: explainIn('ko', catalogue, claim), en: explainIn('en', catalogue, claim) };
}

function explainIn(
  language: Language,
  catalogue: Catalogue,
  claim: Omit<ReportClaim, 'explanation'>,
): string {
  const parts = [mainSentence(language, catalogue, claim, claim.asPublished)];
  if (claim.verdict.revised) parts.push(revision(language, claim.now));
  if (claim.notes.includes('misleading-bound'))
    parts.push(
      language === 'ko'
        ? '다만 실제 값이 기준보다 한 배 반 넘게 커서 오해를 부를 수 있다.'
        : 'The bound is true but far below the value, which may mislead.',
    );
  if (claim.notes.includes('one-period'))
    parts.push(
      language === 'ko'
        ? '한 시점의 값만 있어 순서만 확인했다.'
        : 'Only one period is held, so just the order was checked.',
    );
  return parts.filter((part) => part !== '').join(' ');
}

function mainSentence(
  language: Language,
  catalogue: Catalogue,
  claim: Omit<ReportClaim, 'explanation'>,
  account: ReportAccount,
): string {
  const reason = language === 'ko' ? KO_REASONS[account.reason] : EN_REASONS[account.reason];
  const statement = account.formula === null ? null : stated(language, catalogue, claim, account);
  if (statement === null) {
    const name = claim.indicator === null ? null : catalogue.indicators.get(claim.indicator)?.name[language];
    if (language === 'ko')
      return name ? `${withParticle(`‘${name}’`, '으로/로')} 보이지만 ${reason}.` : `${reason}.`;
    return name ? `This seems to be about “${name}”, but ${reason}.` : `${capital(reason)}.`;
  }
  return language === 'ko' ? `${reason}: ${statement}.` : `${capital(reason)}: ${statement}.`;
}

function stated(
  language: Language,
  catalogue: Catalogue,
  claim: Omit<ReportClaim, 'explanation'>,
  account: ReportAccount,
): string {
  const cell = account.evidence[0];
  if (cell === undefined) return account.formula?.[language] ?? '';
  const indicator = catalogue.indicators.get(cell.indicator)?.name[language] ?? cell.indicator;
  const entity = catalogue.entities.get(cell.entity)?.name[language] ?? cell.entity;
  const source = sourceName(language, catalogue, cell);
  const formula = account.formula?.[language] ?? '';
  const when = cell.period;
  if (
    claim.form === 'value' ||
    claim.form === 'share' ||
    claim.form === 'fraction' ||
    claim.form === 'bound'
  ) {
    const subject = withParticle(`${entity}의 ${indicator}`, '은/는');
    return language === 'ko'
      ? `${source} 기준 ${when} ${subject} ${formula}`
      : `${entity}, ${indicator}, ${when}: ${formula} (${source})`;
  }
  return language === 'ko'
    ? `${indicator}, ${when}: ${formula} (${source})`
    : `${indicator}, ${when}: ${formula} (${source})`;
}

/** The publication with its edition: `AI Index, edition 2025-04`. */
export function sourceName(language: Language, catalogue: Catalogue, cell: ReportCell): string {
  const name = catalogue.publications.get(cell.publication)?.name[language] ?? cell.publication;
  return language === 'ko' ? `${name} ${cell.edition} 판` : `${name}, edition ${cell.edition}`;
}

function revision(language: Language, now: ReportAccount): string {
  const cell = now.evidence[0];
  const value = cell === undefined ? null : parseExact(cell.value);
  if (cell === undefined || value === null) return '';
  const shown =
    now.evidence.length === 1 ? renderValue(value, cell.unit, language) : (now.formula?.[language] ?? '');
  return language === 'ko'
    ? `${cell.edition} 판에서 ${withParticle(shown, '으로/로')} 고쳐졌다.`
    : `Since revised: ${shown} in the edition of ${cell.edition}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
