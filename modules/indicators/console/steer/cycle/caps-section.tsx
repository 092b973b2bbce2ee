import { formatDateTime } from '@xinan/cn/dates';
import {
  FormDrawer,
  LongText,
  Loading,
  Section,
  StateTag,
  useDesk,
  useLiveRefetch,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { Button, Form, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { capUnit, getOverview, type Overview } from '../../../contract.ts';
import { cycleWords } from '../cycle-words.ts';
import { newId } from '../new-id.ts';
import { type CycleActs, standingRun } from './cycle-page.ts';

/** 等级限定: which grades are limited and why; the approver adds one. Shown once there is a run. */
export function CapsSection({ cycle, runs, took }: CycleActs): ReactNode {
  const t = useText(cycleWords);
  const say = useSay();
  const { locale, person } = useDesk();
  const run = standingRun(runs);
  const [isAdding, setAdding] = useState(false);
  const { data, refetch } = useRouteQuery(
    getOverview,
    { query: run ? { run: run.id } : {} },
    { enabled: run !== null },
  );
  useLiveRefetch('indicators.', () => run && refetch());
  if (!run) return null;
  const capped = (data?.units ?? []).flatMap(({ unit, cap }) => (cap ? [{ unit, cap }] : []));
  const bandName = (code: string) => {
    const band = data?.legend.find((each) => each.code === code);
    return band ? say(band) : code;
  };
  return (
    <Section
      title={t('caps')}
      aside={
        data &&
        person.roles.includes('index_approver') && (
          <Button onClick={() => setAdding(true)}>{t('addCap')}</Button>
        )
      }
    >
      <p className="kit-soft">{t('capsHint')}</p>
      {!data && <Loading rows={2} />}
      {data && capped.length === 0 && <p>{t('noCaps')}</p>}
      {capped.length > 0 && (
        <ul className="kit-rows">
          {capped.map(({ unit, cap }) => (
            <li key={cap.id} className="kit-rows__item">
              <p className="kit-line">
                <strong>{say(unit.name)}</strong>
                <StateTag tone="amber">{t('capOf', { band: bandName(cap.band) })}</StateTag>
              </p>
              <p className="kit-text">{cap.reason}</p>
              <p className="kit-by">
                {t('capBy', { name: cap.setBy, time: formatDateTime(new Date(cap.setAt), locale) })}
              </p>
            </li>
          ))}
        </ul>
      )}
      {isAdding && data && (
        <CapForm
          cycleId={cycle.id}
          isPublished={cycle.state === 'published'}
          overview={data}
          onClose={() => setAdding(false)}
          onDone={() => {
            setAdding(false);
            took(t('capped'));
          }}
        />
      )}
    </Section>
  );
}

interface Values {
  unit: string | null;
  band: string | null;
  reason: string;
}

interface CapFormProps {
  readonly cycleId: string;
  readonly isPublished: boolean;
  readonly overview: Overview;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function CapForm({ cycleId, isPublished, overview, onClose, onDone }: CapFormProps): ReactNode {
  const t = useText(cycleWords);
  const say = useSay();
  const [id] = useState(newId);
  const must = (field: string) => [{ required: true, whitespace: true, message: t('mustField', { field }) }];
  const bands = overview.legend.filter(({ min }) => min !== null);
  const best = Math.max(...bands.map(({ min }) => min ?? 0));
  const unitOf = (code: string | null) => overview.units.find(({ unit }) => unit.code === code);
  return (
    <FormDrawer<Values, typeof capUnit>
      draftName={`indicators.cap.${cycleId}`}
      title={t('addCap')}
      route={capUnit}
      initial={{ unit: null, band: null, reason: '' }}
      toInput={({ unit, band, reason }) => ({
        params: { id: cycleId },
        body: { id, unit: unit ?? '', band: band ?? '', reason: reason.trim() },
      })}
      submit={() => t('addCap')}
      onClose={onClose}
      onDone={onDone}
    >
      {({ unit }) => {
        const chosen = unitOf(unit);
        const now = bands.find(({ code }) => code === chosen?.band);
        return (
          <>
            <p className="kit-form__intro kit-soft">
              {t('capsHint')} {isPublished && t('capPublished')}
            </p>
            <Form.Item
              name="unit"
              label={t('capUnit')}
              rules={must(t('capUnit'))}
              {...(chosen && now
                ? { extra: t('capNow', { unit: say(chosen.unit.name), band: say(now) }) }
                : {})}
            >
              <Select
                aria-label={t('capUnit')}
                options={overview.units.map((each) => ({
                  value: each.unit.code,
                  label: say(each.unit.name),
                }))}
              />
            </Form.Item>
            <Form.Item name="band" label={t('capBand')} rules={must(t('capBand'))}>
              <Select
                aria-label={t('capBand')}
                options={bands
                  .filter(({ min }) => (min ?? 0) < best)
                  .map((band) => ({ value: band.code, label: say(band) }))}
              />
            </Form.Item>
            <Form.Item name="reason" label={t('capReason')} rules={must(t('capReason'))}>
              <LongText minRows={4} maxLength={1000} />
            </Form.Item>
          </>
        );
      }}
    </FormDrawer>
  );
}
