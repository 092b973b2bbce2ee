import { suppressBreakdown, suppressOnPath, type Period, type Published } from '@xinan/figures';
import type { ActorTx } from '@xinan/platform';
import type { Scope } from './read-scope.ts';
import { breakdownSteps, rowsInside } from './levels.ts';
import { type FactRow, readFacts } from './read-facts.ts';

export interface PublishedShare {
  readonly numerator: Published;
  readonly denominator: Published;
}
export type AgreementShare = 'performed' | 'confirmed' | 'recurred';

export interface Aftermath {
  readonly shares: Readonly<Record<AgreementShare, PublishedShare>>;
  readonly amountYuan: string | null;
  readonly prevented: {
    readonly crimeCases: Published;
    readonly crimePeople: Published;
    readonly crowdCases: Published;
    readonly crowdPeople: Published;
  };
}

const metrics = ['dispute.agreement', 'dispute.amount', 'dispute.prevented'];
const eligible = ['open', 'applied', 'refused', 'lapsed'];
/** The numerator, the rest of the denominator, and what neither counts: parts that add up to all agreements. */
const shareParts: Readonly<Record<AgreementShare, readonly ((row: FactRow) => boolean)[]>> = {
  performed: [
    ({ dims }) => dims.performance === 'performed',
    ({ dims }) => dims.performance === 'pending' || dims.performance === 'breached',
    ({ dims }) => dims.performance === 'none',
  ],
  confirmed: [
    ({ dims }) => dims.confirmation === 'confirmed',
    ({ dims }) => eligible.includes(dims.confirmation ?? ''),
    ({ dims }) => dims.confirmation === 'ineligible',
  ],
  recurred: [({ dims }) => dims.recurred === 'yes', ({ dims }) => dims.recurred === 'no'],
};

function publishShare(subtree: Scope, agreements: readonly FactRow[], share: AgreementShare): PublishedShare {
  const { cells } = suppressBreakdown(
    breakdownSteps(subtree, agreements, shareParts[share]),
    subtree.threshold,
  );
  const [numerator = null, rest = null] = cells;
  return { numerator, denominator: numerator === null || rest === null ? null : numerator + rest };
}

const sumOf = (rows: readonly FactRow[]): number => rows.reduce((whole, { quantity }) => whole + quantity, 0);

/** The amount of so few agreements that their number is hidden is hidden too. */
function publishAmount(
  subtree: Scope,
  rows: readonly FactRow[],
  agreements: readonly FactRow[],
): string | null {
  const { total } = suppressBreakdown(breakdownSteps(subtree, agreements, [() => true]), subtree.threshold);
  if (total === null) return null;
  return String(
    sumOf(
      rowsInside(
        subtree,
        rows.filter(({ metric }) => metric === 'dispute.amount'),
      ),
    ),
  );
}

/** Cases by place beside their siblings; people only where their cases are told. */
function publishPrevented(subtree: Scope, rows: readonly FactRow[], what: 'crime' | 'crowd') {
  const own = (count: 'cases' | 'people') =>
    rows.filter(
      (row) => row.metric === 'dispute.prevented' && row.dims.what === what && row.dims.count === count,
    );
  const steps = breakdownSteps(subtree, own('cases'), [() => true]).map((step) => ({
    cells: step.rows.map(([count = 0]) => count),
    place: step.place,
  }));
  const cases = suppressOnPath(steps, subtree.threshold);
  return { cases, people: cases === null ? null : sumOf(rowsInside(subtree, own('people'))) };
}

/** What became of agreements, how much they are about, and what was prevented. */
export async function readAftermath(tx: ActorTx, subtree: Scope, period: Period): Promise<Aftermath> {
  const rows = await readFacts(tx, { metrics, grouping: 'all', subtree, period });
  const agreements = rows.filter(({ metric }) => metric === 'dispute.agreement');
  const share = (each: AgreementShare) => publishShare(subtree, agreements, each);
  const [crime, crowd] = [publishPrevented(subtree, rows, 'crime'), publishPrevented(subtree, rows, 'crowd')];
  return {
    shares: { performed: share('performed'), confirmed: share('confirmed'), recurred: share('recurred') },
    amountYuan: publishAmount(subtree, rows, agreements),
    prevented: {
      crimeCases: crime.cases,
      crimePeople: crime.people,
      crowdCases: crowd.cases,
      crowdPeople: crowd.people,
    },
  };
}
