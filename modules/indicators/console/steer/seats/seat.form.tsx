import { FormDrawer, useRouteQuery, useSay, useText } from '@xinan/console-kit';
import { Form, Select } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { findSeatCandidates, type Seat, seatPerson } from '../../../contract.ts';
import { newId } from '../new-id.ts';
import { seatWords } from '../seat-words.ts';

interface Values {
  accountId: string | null;
}

interface SeatFormProps {
  readonly department: Seat['department'];
  readonly seated: readonly Seat[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** 安排岗位: a person found by name takes a seat of a department. */
export function SeatForm({ department, seated, onClose, onDone }: SeatFormProps): ReactNode {
  const t = useText(seatWords);
  const say = useSay();
  const [id] = useState(newId);
  const there = new Set(
    seated.filter((seat) => seat.department.code === department.code).map(({ accountId }) => accountId),
  );
  return (
    <FormDrawer<Values, typeof seatPerson>
      draftName={`indicators.seat.${department.code}`}
      title={t('addTo', { department: say(department.name) })}
      route={seatPerson}
      initial={{ accountId: null }}
      toInput={({ accountId }) => ({
        body: { id, accountId: accountId ?? '', department: department.code },
      })}
      submit={() => t('add')}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <Form.Item
          name="accountId"
          label={t('who')}
          extra={t('whoHint')}
          rules={[{ required: true, message: t('mustWho') }]}
        >
          <PersonChoice there={there} />
        </Form.Item>
      )}
    </FormDrawer>
  );
}

interface PersonChoiceProps {
  readonly id?: string;
  readonly there: ReadonlySet<string>;
  readonly value?: string | null;
  readonly onChange?: (accountId: string | null) => void;
}

/** Asks a moment after the last key. */
const pauseMs = 250;

function PersonChoice({ id, there, value, onChange }: PersonChoiceProps): ReactNode {
  const t = useText(seatWords);
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data, error, isFetching } = useRouteQuery(findSeatCandidates, { query: { text } });
  const empty = error ? error.problem.title : t(isFetching ? 'searching' : 'nobodyFound');
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      aria-label={t('who')}
      placeholder={t('typeName')}
      loading={isFetching}
      showSearch={{ filterOption: false, onSearch: (next) => setTyped(next.slice(0, 40)) }}
      value={value ?? undefined}
      notFoundContent={empty}
      options={(data ?? [])
        .filter(({ accountId }) => !there.has(accountId))
        .map(({ accountId, name, roles, regionName }) => ({
          value: accountId,
          label: `${name} · ${say(regionName)} · ${roles.map((role) => nameRole(t, role)).join(' · ')}`,
        }))}
      onChange={(chosen: string | undefined) => onChange?.(chosen ?? null)}
    />
  );
}

const nameRole = (t: ReturnType<typeof useText<(typeof seatWords)['zh']>>, role: string): string =>
  role === 'data_officer' || role === 'data_reviewer' ? t(`role_${role}`) : role;
