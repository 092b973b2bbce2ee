import { Checks, Choices, LongText, optionsOf, useSay, useText } from '@xinan/console-kit';
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { triageDispute } from '../../contract.ts';
import { difficulties, type Difficulty, routes, routesAtOurTable, type TriageRoute } from '../../domain.ts';
import { formWords } from '../../locales/console-forms.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';
import { useMust } from './use-must.ts';

interface Values {
  route: TriageRoute | null;
  difficulty: Difficulty | null;
  leadAgency: string;
  supervised: readonly 'supervised'[];
  remark: string;
}

/** 分流: one route, one lead, whoever else helps. */
export function TriageForm(props: FileFormProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const must = useMust();
  const { record } = useFileDesk();
  return (
    <FileDrawer<Values, typeof triageDispute>
      {...props}
      title={t('triageTitle')}
      route={triageDispute}
      initial={{
        route: record.route,
        difficulty: record.difficulty,
        leadAgency: record.leadAgency ?? '',
        supervised: record.supervised ? ['supervised'] : [],
        remark: '',
      }}
      toInput={({ route, difficulty, leadAgency, supervised, remark }, version) => ({
        params: { id: record.id },
        body: {
          version,
          route: route ?? 'peoples',
          difficulty: difficulty ?? 'ordinary',
          supervised: supervised.length > 0,
          ...(leadAgency.trim() ? { leadAgency: leadAgency.trim() } : {}),
          ...(remark.trim() ? { remark: remark.trim() } : {}),
        },
      })}
      submit={() => t('triageTitle')}
    >
      {({ route }) => (
        <>
          <Form.Item name="route" label={t('route')} rules={must(t('route'), 'choice')}>
            <Choices label={t('route')} options={optionsOf(routes, say, (word) => t(`route_${word}`))} />
          </Form.Item>
          {route && !routesAtOurTable.includes(route) && (
            <p className="kit-notice" role="status">
              {t('routeElsewhere')}
            </p>
          )}
          <Form.Item name="difficulty" label={t('difficulty')} rules={must(t('difficulty'), 'choice')}>
            <Choices label={t('difficulty')} options={optionsOf(difficulties, say)} row />
          </Form.Item>
          <Form.Item name="leadAgency" label={t('leadAgency')} extra={t('leadAgencyHint')}>
            <Input maxLength={80} />
          </Form.Item>
          <Form.Item name="supervised" label={t('supervision')} required>
            <Checks
              label={t('supervision')}
              options={[{ value: 'supervised', label: t('supervise'), hint: t('superviseHint') }]}
            />
          </Form.Item>
          <Form.Item name="remark" label={t('remark')}>
            <LongText minRows={2} maxLength={500} />
          </Form.Item>
        </>
      )}
    </FileDrawer>
  );
}
