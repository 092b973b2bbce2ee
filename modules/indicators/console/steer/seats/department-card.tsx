import { formatDate } from '@xinan/cn/dates';
import { Icon, Problem, StateTag, useDesk, useRouteMutation, useSay, useText } from '@xinan/console-kit';
import { plus } from '@xinan/ui/icons';
import { Button, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { endSeat, type Seat } from '../../../contract.ts';
import { seatWords } from '../seat-words.ts';
import { hasGap, type Staffing } from './staffing.ts';

interface DepartmentCardProps {
  readonly staffing: Staffing;
  readonly onAdd: () => void;
  readonly onEnded: (seat: Seat) => void;
}

/** One department: its people with what they do, what is missing, and the way to add somebody. */
export function DepartmentCard({ staffing, onAdd, onEnded }: DepartmentCardProps): ReactNode {
  const t = useText(seatWords);
  const say = useSay();
  const [ending, setEnding] = useState<Seat | null>(null);
  const { department, seats } = staffing;
  return (
    <section className={hasGap(staffing) ? 'seat-card seat-card--gap' : 'seat-card'}>
      <header>
        <h2>{say(department.name)}</h2>
        <Gaps {...staffing} />
        <Button icon={<Icon path={plus} size={14} />} onClick={onAdd}>
          {t('add')}
        </Button>
      </header>
      {seats.length > 0 && (
        <ul>
          {seats.map((seat) => (
            <li key={seat.id}>
              <Person seat={seat} onEnd={() => setEnding(seat)} />
            </li>
          ))}
        </ul>
      )}
      {ending && (
        <EndDialog
          seat={ending}
          onClose={() => setEnding(null)}
          onDone={() => {
            setEnding(null);
            onEnded(ending);
          }}
        />
      )}
    </section>
  );
}

function Gaps({ seats, hasOfficer, hasReviewer }: Staffing): ReactNode {
  const t = useText(seatWords);
  if (seats.length === 0) return <StateTag tone="brick">{t('nobody')}</StateTag>;
  return (
    <>
      {!hasOfficer && <StateTag tone="amber">{t('noOfficer')}</StateTag>}
      {!hasReviewer && <StateTag tone="amber">{t('noReviewer')}</StateTag>}
    </>
  );
}

function Person({ seat, onEnd }: { seat: Seat; onEnd: () => void }): ReactNode {
  const t = useText(seatWords);
  const say = useSay();
  const { locale } = useDesk();
  return (
    <>
      <span className="seat-person">
        <strong>{seat.name}</strong>
        {seat.roles.map((role) => (
          <StateTag key={role} tone={role === 'data_officer' ? 'lake' : 'sky'}>
            {t(`role_${role}`)}
          </StateTag>
        ))}
        {seat.roles.length === 0 && <StateTag tone="amber">{t('noRole')}</StateTag>}
        <span className="kit-soft">
          {say(seat.regionName)} · {t('since', { date: formatDate(new Date(seat.seatedAt), locale) })}
        </span>
      </span>
      <Button type="text" size="small" onClick={onEnd} aria-label={`${t('end')} ${seat.name}`}>
        {t('end')}
      </Button>
    </>
  );
}

interface EndDialogProps {
  readonly seat: Seat;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function EndDialog({ seat, onClose, onDone }: EndDialogProps): ReactNode {
  const t = useText(seatWords);
  const say = useSay();
  const { mutate, isPending, error } = useRouteMutation(endSeat, { onDone });
  return (
    <Modal
      open
      title={t('endTitle', { name: seat.name, department: say(seat.department.name) })}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            type="primary"
            loading={isPending}
            onClick={() => mutate({ params: { id: seat.id }, body: {} })}
          >
            {t('end')}
          </Button>
        </>
      }
    >
      <p>{t('endText')}</p>
      {error && <Problem error={error} compact />}
    </Modal>
  );
}
