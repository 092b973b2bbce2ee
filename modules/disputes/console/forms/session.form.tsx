import { Choices, LongText, newRecordId, optionsOf, serverNow, useSay, useText } from '@xinan/console-kit';
import { Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { recordSession } from '../../contract.ts';
import { type SessionKind, sessionKinds, type Side, sides } from '../../domain.ts';
import { formWords } from '../../locales/console-forms.ts';
import { groupBySide } from '../party/party-groups.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { Attendance, type Attended } from './attendance.tsx';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';
import { instantOf, localTimeOf } from './local-time.ts';
import { useMust } from './use-must.ts';
import { WhenField } from './when-field.tsx';

interface Values {
  kind: SessionKind | null;
  side: Side | null;
  heldAt: string;
  endedAt: string;
  place: string;
  attended: Readonly<Record<string, Attended>>;
  minutes: string;
}

const hourMs = 3_600_000;
const now = () => serverNow().toISOString();

/** 调查或调解记录: locked as it is recorded; a correction is another record. */
export function SessionForm(props: FileFormProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const must = useMust();
  const { record } = useFileDesk();
  const [id] = useState(() => newRecordId(serverNow().getTime(), crypto.getRandomValues(new Uint8Array(10))));
  const present = groupBySide(record.parties).map(({ side }) => side);
  const someone = {
    validator: (_: unknown, attended: Values['attended'] | undefined) =>
      Object.keys(attended ?? {}).length > 0
        ? Promise.resolve()
        : Promise.reject(new Error(t('nobodyThere'))),
  };
  return (
    <FileDrawer<Values, typeof recordSession>
      {...props}
      width={720}
      title={t('sessionTitle')}
      route={recordSession}
      initial={{
        kind: record.state === 'investigating' ? 'investigation' : null,
        side: null,
        heldAt: localTimeOf(new Date(serverNow().getTime() - hourMs)),
        endedAt: localTimeOf(serverNow()),
        place: record.sessions.at(-1)?.place ?? '',
        attended: {},
        minutes: '',
      }}
      toInput={(values, version) => ({
        params: { id: record.id },
        body: {
          version,
          id,
          kind: values.kind ?? 'joint',
          ...(isOneSided(values.kind) && values.side ? { side: values.side } : {}),
          heldAt: instantOf(values.heldAt) ?? now(),
          endedAt: instantOf(values.endedAt) ?? now(),
          place: values.place.trim(),
          attended: Object.keys(values.attended),
          minutes: values.minutes.trim(),
          feelings: feelingsOf(values.attended),
        },
      })}
      submit={() => t('sessionSubmit')}
    >
      {({ kind, side }) => (
        <>
          <Form.Item name="kind" label={t('sessionKind')} rules={must(t('sessionKind'), 'choice')}>
            <Choices label={t('sessionKind')} options={optionsOf(sessionKinds, say)} row />
          </Form.Item>
          {isOneSided(kind) && (
            <>
              <p className="kit-notice" role="status">
                {t('separateNote')}
              </p>
              <Form.Item name="side" label={t('withSide')} rules={must(t('withSide'), 'choice')}>
                <Choices
                  label={t('withSide')}
                  options={present.map((value) => ({ value, label: say(sides[value]) }))}
                  row
                />
              </Form.Item>
            </>
          )}
          <div className="kit-beside">
            <Form.Item name="heldAt" label={t('heldAt')} rules={must(t('heldAt'))}>
              <WhenField />
            </Form.Item>
            <Form.Item name="endedAt" label={t('endedAt')} rules={must(t('endedAt'))}>
              <WhenField />
            </Form.Item>
          </div>
          <Form.Item name="place" label={t('sessionPlace')} rules={must(t('sessionPlace'))}>
            <Input maxLength={120} />
          </Form.Item>
          <Form.Item
            name="attended"
            label={t('attended')}
            extra={t('attendedHint')}
            rules={[someone]}
            validateTrigger={[]}
            required
          >
            <Attendance only={isOneSided(kind) ? side : null} />
          </Form.Item>
          <Form.Item name="minutes" label={t('minutes')} extra={t('minutesHint')} rules={must(t('minutes'))}>
            <LongText minRows={8} maxLength={20_000} />
          </Form.Item>
        </>
      )}
    </FileDrawer>
  );
}

/** An investigation or a separate talk belongs to one side alone. */
const isOneSided = (kind: SessionKind | null): boolean => kind === 'separate' || kind === 'investigation';

/** Feelings as they are sent: before and after, each only where somebody told. */
const feelingsOf = (attended: Values['attended']) =>
  Object.entries(attended).flatMap(([partyId, { before, after }]) => [
    ...(before === null ? [] : [{ partyId, moment: 'before' as const, score: before }]),
    ...(after === null ? [] : [{ partyId, moment: 'after' as const, score: after }]),
  ]);
