import { localDateOf } from '@xinan/cn/dates';
import {
  Choices,
  FormDrawer,
  LongText,
  Problem,
  serverNow,
  useDesk,
  useFreshCall,
  useRefresh,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { ProblemError } from '@xinan/contract-kit/client';
import type { InstrumentDraft } from '@xinan/scoring';
import { Alert, Form, Input, Select, Upload } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import {
  type DraftDetail,
  type InstrumentDetail,
  listDrafts,
  listLibrary,
  openInstrument,
  readFhir,
  saveDraft,
} from '../../contract.ts';
import { draftWords } from '../../locales/drafts.ts';
import { localeNames } from '../../locales/tables.ts';
import { copyDocument, emptyDocument, reviseDocument, wordsDocument } from './new-document.ts';
import { newId } from './new-id.ts';

export type How = 'empty' | 'copy' | 'fhir' | 'words' | 'revise';

/** How a draft begins, and from which instrument. */
export interface Beginning {
  readonly how: How;
  readonly of?: string;
}

interface Values {
  how: How;
  of: string;
  id: string;
  locale: 'zh' | 'en';
  note: string;
}

const needsSource = (how: How): boolean => how === 'copy' || how === 'words' || how === 'revise';
const needsId = (how: How): boolean => how === 'empty' || how === 'copy' || how === 'fhir';
const originFor: Partial<Record<How, InstrumentDetail['origin']>> = { words: 'key', revise: 'own' };

function documentOf(
  { how, id, locale }: Values,
  source: InstrumentDetail | undefined,
  read: InstrumentDraft | null,
) {
  if (how === 'fhir') return read;
  if (how === 'empty') return emptyDocument(id);
  if (!source) return null;
  if (how === 'copy') return copyDocument(source.definition, id);
  if (how === 'revise') return reviseDocument(source.definition);
  return wordsDocument(source.definition, locale, localDateOf(serverNow()));
}

/** Reads a FHIR file through the server, which also says what the format could not carry. */
function useFhirFile() {
  const call = useFreshCall();
  const t = useText(draftWords);
  const say = useSay();
  const [document, setDocument] = useState<InstrumentDraft | null>(null);
  const [problem, setProblem] = useState<ReactNode>(null);
  const [losses, setLosses] = useState<readonly string[]>([]);
  const read = async (file: File, instrumentId: string) => {
    setProblem(null);
    setDocument(null);
    setLosses([]);
    try {
      const questionnaire: unknown = JSON.parse(await file.text());
      const answer = await call(readFhir, { body: { instrumentId, questionnaire } });
      setDocument(answer.document);
      setLosses(answer.losses.map(({ message }) => say(message)));
      if (!answer.document) setProblem(<Alert type="error" showIcon title={t('readNothing')} />);
    } catch (fault) {
      setProblem(
        fault instanceof ProblemError ? (
          <Problem error={fault} compact />
        ) : (
          <Alert type="error" showIcon title={t('fileWrong')} />
        ),
      );
    }
  };
  return { document, problem, losses, read };
}

export interface BeginFormProps {
  readonly beginning: Beginning;
  readonly onClose: () => void;
  readonly onDone: (draft: DraftDetail) => void;
}

/** 新建草稿: from nothing, a copy, a FHIR file, a licence-holder's words, or the city's own to be revised. */
export function BeginForm({ beginning, onClose, onDone }: BeginFormProps): ReactNode {
  const t = useText(draftWords);
  const say = useSay();
  const { locale } = useDesk();
  const refresh = useRefresh();
  const [draftId] = useState(newId);
  const fhir = useFhirFile();
  const library = useRouteQuery(listLibrary, {});
  const [chosen, setChosen] = useState(beginning.of ?? '');
  const source = useRouteQuery(
    openInstrument,
    { params: { instrumentId: chosen } },
    { enabled: chosen !== '', keepPrevious: false },
  );
  const options = (how: How) =>
    (library.data ?? [])
      .filter(({ origin }) => originFor[how] === undefined || origin === originFor[how])
      .map(({ id, name, abbr }) => ({ value: id, label: `${say(name)} · ${abbr}` }));
  return (
    <FormDrawer<Values, typeof saveDraft>
      draftName={`instruments.begin.${beginning.how}.${beginning.of ?? ''}`}
      title={t('begin')}
      route={saveDraft}
      initial={{ how: beginning.how, of: beginning.of ?? '', id: '', locale: 'zh', note: '' }}
      toInput={(values) => ({
        params: { id: draftId },
        body: {
          revision: 0,
          note: values.note.trim(),
          document: documentOf(values, source.data, fhir.document) as InstrumentDraft,
          resident:
            values.how === 'revise' || values.how === 'copy' || values.how === 'words'
              ? (source.data?.resident ?? null)
              : null,
        },
      })}
      submit={() => t('beginNow')}
      onClose={onClose}
      onDone={(draft) => {
        void refresh(listDrafts, listLibrary);
        onDone(draft);
      }}
    >
      {(values) => (
        <>
          <Form.Item name="how" label={t('how')} rules={[{ required: true }]}>
            <Choices<How>
              label={t('how')}
              options={[
                { value: 'empty', label: t('howEmpty'), hint: t('howEmptyHint') },
                { value: 'copy', label: t('howCopy'), hint: t('howCopyHint') },
                { value: 'fhir', label: t('howFhir'), hint: t('howFhirHint') },
                { value: 'words', label: t('howWords'), hint: t('howWordsHint') },
                { value: 'revise', label: t('howRevise'), hint: t('howReviseHint') },
              ]}
            />
          </Form.Item>
          {needsSource(values.how) && (
            <Form.Item name="of" label={t('of')} rules={[{ required: true, message: t('ofMust') }]}>
              <SourceSelect
                label={t('of')}
                options={options(values.how)}
                onChosen={setChosen}
                loading={library.isLoading}
              />
            </Form.Item>
          )}
          {needsId(values.how) && (
            <Form.Item
              name="id"
              label={t('id')}
              extra={t('idHint')}
              rules={[{ required: true, pattern: /^[a-z][a-z0-9_]{1,39}$/, message: t('idMust') }]}
            >
              <Input maxLength={40} autoComplete="off" spellCheck={false} />
            </Form.Item>
          )}
          {values.how === 'words' && (
            <Form.Item name="locale" label={t('tabQuestions')} rules={[{ required: true }]}>
              <Choices<'zh' | 'en'>
                row
                label={t('tabQuestions')}
                options={(['zh', 'en'] as const).map((value) => ({
                  value,
                  label: localeNames[value][locale],
                }))}
              />
            </Form.Item>
          )}
          {values.how === 'fhir' && (
            <Form.Item
              label={t('file')}
              required
              name="file"
              getValueFromEvent={() => 'chosen'}
              rules={[
                {
                  validator: () =>
                    fhir.document ? Promise.resolve() : Promise.reject(new Error(t('fileMust'))),
                },
              ]}
            >
              <Upload.Dragger
                accept=".json,application/json,application/fhir+json"
                maxCount={1}
                disabled={!/^[a-z][a-z0-9_]{1,39}$/.test(values.id)}
                beforeUpload={(file) => {
                  void fhir.read(file, values.id);
                  return false;
                }}
              >
                <p>{t('file')}</p>
                <p className="kit-soft">{/^[a-z][a-z0-9_]{1,39}$/.test(values.id) ? '' : t('idMust')}</p>
              </Upload.Dragger>
            </Form.Item>
          )}
          {values.how === 'fhir' && (
            <div role="status">
              {fhir.problem}
              {fhir.losses.length > 0 && (
                <div className="kit-notice">
                  <p className="kit-notice__title">{t('losses')}</p>
                  <ul>
                    {fhir.losses.map((loss) => (
                      <li key={loss}>{loss}</li>
                    ))}
                  </ul>
                </div>
              )}
            </div>
          )}
          <Form.Item
            name="note"
            label={t('note')}
            extra={t('noteHint')}
            rules={[{ required: true, whitespace: true, message: t('noteMust') }]}
          >
            <LongText minRows={2} maxLength={500} />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}

interface SourceSelectProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly loading: boolean;
  readonly onChosen: (id: string) => void;
}

/** An instrument of the library; it is fetched as soon as it is chosen. */
function SourceSelect({
  id,
  value,
  onChange,
  label,
  options,
  loading,
  onChosen,
}: SourceSelectProps): ReactNode {
  useEffect(() => {
    if (value) onChosen(value);
  }, [value, onChosen]);
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      showSearch={{ optionFilterProp: 'label' }}
      loading={loading}
      value={value === '' ? undefined : value}
      options={[...options]}
      onChange={(next: string) => onChange?.(next)}
    />
  );
}
