import { formatNumber } from '@xinan/cn/dates';
import { useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { CountsRow } from '../../contract.ts';
import { officeWords } from '../../locales/office.ts';
import { Count } from './number.tsx';

type Part = 'accepted' | 'notAccepted' | 'undecided' | 'resolved' | 'failed' | 'terminated' | 'open';

/** How tall a part is drawn: by its number; a hidden one as if it were small. */
const weight = (count: number | null, whole: number | null): number =>
  count === null || !whole ? 0.08 : Math.max(0, count / whole);

function Block({ part, total }: { part: Part | 'found'; total: CountsRow }): ReactNode {
  const t = useText(officeWords);
  return (
    <div className={`off-flow__block off-flow__block--${part}`}>
      <span className="off-flow__name">{t(part)}</span>
      <span className="off-flow__number">
        <Count value={total[part]} />
      </span>
    </div>
  );
}

function Column({
  parts,
  total,
  of,
}: {
  parts: readonly Part[];
  total: CountsRow;
  of: number | null;
}): ReactNode {
  return (
    <div className="off-flow__column">
      {parts
        .filter((part) => total[part] !== 0)
        .map((part) => (
          <div key={part} className="off-flow__cell" style={{ flexGrow: weight(total[part], of) }}>
            <Block part={part} total={total} />
          </div>
        ))}
    </div>
  );
}

const first: readonly Part[] = ['accepted', 'notAccepted', 'undecided'];
const second: readonly Part[] = ['resolved', 'failed', 'terminated', 'open'];

/** `635 = 627 + 3 + 5`, or nothing where a part is not told. */
function Equation({
  whole,
  parts,
  total,
}: {
  whole: 'found' | 'accepted';
  parts: readonly Part[];
  total: CountsRow;
}): ReactNode {
  const t = useText(officeWords);
  const name = (part: Part | 'found') => `${t(part)} ${formatNumber(total[part] ?? 0)}`;
  if (total[whole] === null || parts.some((part) => total[part] === null)) return null;
  return <p>{t('flowSum', { whole: name(whole), parts: parts.map(name).join(' + ') })}</p>;
}

/** Found → accepted → resolved: each column holds the one before it, as it adds up. */
export function Flow({ total }: { total: CountsRow }): ReactNode {
  const t = useText(officeWords);
  const known = [...first, ...second].every((part) => total[part] !== null);
  return (
    <div className="off-flow">
      <div className="off-flow__picture">
        <div className="off-flow__column">
          <div className="off-flow__cell" style={{ flexGrow: 1 }}>
            <Block part="found" total={total} />
          </div>
        </div>
        <Column parts={first} total={total} of={total.found} />
        <Column parts={second} total={total} of={total.accepted ?? total.found} />
      </div>
      <div className="off-flow__sums">
        <Equation whole="found" parts={first} total={total} />
        <Equation whole="accepted" parts={second} total={total} />
        {!known && <p>{t('flowHidden')}</p>}
      </div>
    </div>
  );
}
