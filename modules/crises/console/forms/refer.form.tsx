import {
  Choices,
  Loading,
  LongText,
  optionsOf,
  Problem,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { type Institution, listInstitutions } from '@xinan/institutions/contract';
import { Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { referCrisis } from '../../contract.ts';
import { consentGivers, type ConsentGiver } from '../../domain.ts';
import { formWords } from '../../locales/console.ts';
import { StepDrawer } from './step-drawer.tsx';
import type { StepFormProps } from './step-form-props.ts';

interface Values {
  hospitalId: string | null;
  reason: string;
  consentBy: ConsentGiver | null;
}

/** Facts of a referral, as little as the hospital needs. It orders nothing. */
export function ReferForm({ record, onClose, onDone }: StepFormProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const must = (field: 'hospital' | 'reason' | 'consent') => [
    { required: true, whitespace: true, message: t('mustField', { field: t(field) }) },
  ];
  return (
    <StepDrawer<Values, typeof referCrisis>
      record={record}
      steps={['refer']}
      title={t('referTitle')}
      route={referCrisis}
      initial={{ hospitalId: null, reason: '', consentBy: null }}
      toInput={({ hospitalId, reason, consentBy }, version) => ({
        params: { id: record.id },
        body: {
          version,
          hospitalId: hospitalId ?? '',
          reason: reason.trim(),
          consentBy: consentBy ?? 'person',
        },
      })}
      submit={() => t('referSubmit')}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <>
          <Form.Item name="hospitalId" label={t('hospital')} rules={must('hospital')}>
            <HospitalPicker />
          </Form.Item>
          <Form.Item
            name="reason"
            label={t('reason')}
            extra={
              <>
                {t('reasonHint')}
                <br />
                <strong>{t('reasonNot')}</strong>
              </>
            }
            rules={must('reason')}
          >
            <LongText minRows={3} maxLength={500} />
          </Form.Item>
          <Form.Item name="consentBy" label={t('consent')} rules={must('consent')}>
            <Choices
              label={t('consent')}
              options={optionsOf(consentGivers, say, (giver) => t(`consent_${giver}`))}
            />
          </Form.Item>
        </>
      )}
    </StepDrawer>
  );
}

const listedWithoutSearch = 6;

/** Hospitals that accept referrals, with what helps to choose: place, telephone, hours. */
function HospitalPicker({
  id,
  value,
  onChange,
}: {
  id?: string;
  value?: string | null;
  onChange?: (id: string) => void;
}): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const [search, setSearch] = useState('');
  const { data, error, refetch } = useRouteQuery(listInstitutions, {
    query: { referrals: true, limit: 200 },
  });
  if (!data)
    return error ? <Problem error={error} compact onRetry={() => void refetch()} /> : <Loading rows={3} />;
  if (data.institutions.length === 0)
    return (
      <p className="kit-notice" id={id} tabIndex={-1}>
        {t('noHospital')}
      </p>
    );
  const fits = ({ id: own, name, regionName }: Institution) =>
    own === value || `${name.zh}${name.en}${regionName}`.toLowerCase().includes(search.trim().toLowerCase());
  const options = data.institutions.filter(fits).map((hospital) => ({
    value: hospital.id,
    label: say(hospital.name),
    hint: [hospital.regionName, hospital.phone, say(hospital.openingHours)].filter(Boolean).join(' · '),
  }));
  return (
    <>
      {data.institutions.length > listedWithoutSearch && (
        <Input
          className="kit-find"
          aria-label={t('findHospital')}
          placeholder={t('findHospital')}
          value={search}
          allowClear
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      <Choices
        label={t('hospital')}
        options={options}
        {...(id === undefined ? {} : { id })}
        {...(value ? { value } : {})}
        {...(onChange ? { onChange } : {})}
      />
    </>
  );
}
