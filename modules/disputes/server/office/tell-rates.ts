import { type Published, rate } from '@xinan/figures';
import type { Rate } from '../../contract.ts';
import { type PublishedCounts, type RateId, rateWords, wordsOf } from '../../domain.ts';
import type { AgreementShare, PublishedShare } from './read-aftermath.ts';

const share = (numerator: Published, denominator: Published): PublishedShare => ({ numerator, denominator });

/** Every rate with its numerator, denominator and definition; hidden with either of them. */
export function tellRates(
  counts: PublishedCounts,
  agreements: Readonly<Record<AgreementShare, PublishedShare>>,
): Rate[] {
  const shares: Readonly<Record<RateId, PublishedShare>> = {
    resolved_of_found: share(counts.resolved, counts.found),
    resolved_of_accepted: share(counts.resolved, counts.accepted),
    psych: share(counts.withPsych, counts.found),
    ...agreements,
  };
  return wordsOf(rateWords).map((id) => {
    const { numerator, denominator } = shares[id];
    return { id, ...rateWords[id], numerator, denominator, percent: rate(numerator, denominator) };
  });
}
