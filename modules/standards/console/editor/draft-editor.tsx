import { useQueryClient } from '@tanstack/react-query';
import {
  Checks,
  DraftLine,
  ErrorSummary,
  type Fault,
  faultsOfForm,
  formName,
  LongText,
  OptionalLabel,
  optionsOf,
  PageHeader,
  Problem,
  RestoredNotice,
  routeKey,
  Section,
  useDesk,
  useDraft,
  useRefresh,
  useRouteMutation,
  useSay,
  useText,
} from '@xinan/console-kit';
import { Button, Checkbox, Form } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { getStandard, getVersion, listStandards, saveDraft, type Version } from '../../contract.ts';
import { governedScreens, nameScreen } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { formWords } from '../../locales/console-forms.ts';
import { HeadFields } from './create.form.tsx';
import { bodyOf, type DraftValues, valuesOf } from './draft-values.ts';
import { TextEditor } from './text-editor.tsx';

interface Kept {
  readonly values: DraftValues;
  readonly revision: number;
}

export interface DraftEditorProps {
  readonly version: Version;
  /** Forgets what was written here and begins on the latest revision. */
  readonly onStartAnew: () => void;
}

/** Writes a draft: both texts with their preview, the head, what changed, and where it shows. */
export function DraftEditor({ version, onStartAnew }: DraftEditorProps): ReactNode {
  const t = useText(formWords);
  const list = useText(words);
  const say = useSay();
  const { open } = useDesk();
  const client = useQueryClient();
  const refresh = useRefresh();
  const [form] = Form.useForm<DraftValues>();
  const kept = useDraft<Kept>(`standards.edit.${version.id}`);
  const { found } = kept;
  const [revision, setRevision] = useState(found?.values.revision ?? version.revision);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [initial] = useState(() => valuesOf(version));
  useEffect(() => {
    if (found) form.setFieldsValue({ ...found.values.values, screens: [...found.values.values.screens] });
  }, [form, found]);
  const save = useRouteMutation(saveDraft, {
    onDone: (saved) => {
      setRevision(saved.revision);
      client.setQueryData(routeKey(getVersion, { params: { id: saved.id } }), saved);
      kept.drop();
      void refresh(getStandard, listStandards);
      open(`/standards/${saved.standardId}?v=${saved.number}`);
    },
  });
  const startAnew = () => {
    kept.drop();
    onStartAnew();
  };
  const isBehind = save.error?.code === 'record.changed';
  return (
    <Form<DraftValues>
      form={form}
      name={formName}
      className="kit-form std-editor"
      layout="vertical"
      initialValues={initial}
      requiredMark={(label, { required }) => (required ? label : <OptionalLabel label={label} />)}
      onValuesChange={(_, values) => kept.keep({ values, revision })}
      onFinish={(values) => {
        setFaults([]);
        save.mutate({ params: { id: version.id }, body: bodyOf({ ...initial, ...values }, revision) });
      }}
      onFinishFailed={({ errorFields }) => setFaults(faultsOfForm(errorFields))}
    >
      <PageHeader
        back={{ to: `/standards/${version.standardId}`, label: list('toReader') }}
        title={t('editing', { title: say(version.title) })}
        state={<span className="kit-num">{list('versionNo', { n: version.number })}</span>}
        hint={t('editHint')}
        actions={
          <>
            <DraftLine savedAt={kept.savedAt} />
            <Button type="primary" htmlType="submit" loading={save.isPending} disabled={isBehind}>
              {t('save')}
            </Button>
          </>
        }
      />
      <ErrorSummary faults={faults} />
      {isBehind ? (
        <div className="kit-notice" role="alert">
          <p>{t('changed')}</p>
          <Button onClick={startAnew}>{t('openLatest')}</Button>
        </div>
      ) : (
        save.error && <Problem error={save.error} compact />
      )}
      {found && <RestoredNotice savedAt={found.savedAt} onStartOver={startAnew} />}
      <Section title={t('text')}>
        <TextEditor form={form} />
      </Section>
      <Section title={t('head')}>
        <div className="std-pairs">
          <HeadFields />
        </div>
      </Section>
      <Section title={t('settings')}>
        <div className="std-pairs">
          {(['changeNoteZh', 'changeNoteEn'] as const).map((name) => (
            <Form.Item key={name} name={name} label={t(name)}>
              <LongText minRows={2} maxLength={400} />
            </Form.Item>
          ))}
        </div>
        <Form.Item name="screens" label={t('screens')} extra={t('screensHint')}>
          <Checks row label={t('screens')} options={optionsOf(screensToOffer(version), say)} />
        </Form.Item>
        <Form.Item name="isPublic" valuePropName="checked">
          <Checkbox>{t('isPublic')}</Checkbox>
        </Form.Item>
      </Section>
    </Form>
  );
}

/** The known screens, and whatever else the version carries already. */
const screensToOffer = (version: Version): Record<string, { zh: string; en: string }> => ({
  ...governedScreens,
  ...Object.fromEntries(version.screens.map((key) => [key, nameScreen(key)])),
});
