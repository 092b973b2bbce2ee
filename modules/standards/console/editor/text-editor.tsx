import { useDesk, useIsNarrow, useText } from '@xinan/console-kit';
import { Form, type FormInstance, Input, Segmented } from 'antd';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { longestText, parseDocument, repeatedNumbers } from '../../domain.ts';
import { formWords } from '../../locales/console-forms.ts';
import { DocumentView } from '../reader/document-view.tsx';
import type { DraftValues } from './draft-values.ts';

const fields = { zh: 'textZh', en: 'textEn' } as const;

/** One text at a time, written on the left and seen on the right; on a phone one after the other. */
export function TextEditor({ form }: { form: FormInstance<DraftValues> }): ReactNode {
  const t = useText(formWords);
  const desk = useDesk();
  const narrow = useIsNarrow();
  const [locale, setLocale] = useState<'zh' | 'en'>(desk.locale);
  const [view, setView] = useState<'write' | 'preview'>('write');
  const text = (Form.useWatch(fields[locale], { form, preserve: true }) as string | undefined) ?? '';
  return (
    <>
      <div className="std-editor__bar">
        <Segmented
          aria-label={t('text')}
          value={locale}
          options={[
            { value: 'zh', label: t('textZh') },
            { value: 'en', label: t('textEn') },
          ]}
          onChange={setLocale}
        />
        {narrow && (
          <Segmented
            aria-label={t('preview')}
            value={view}
            options={[
              { value: 'write', label: t('write') },
              { value: 'preview', label: t('preview') },
            ]}
            onChange={setView}
          />
        )}
        <span className="kit-soft kit-num">{t('counts', { n: text.length })}</span>
      </div>
      <p className="kit-soft std-editor__how">{t('howToWrite')}</p>
      <div className="std-editor__sides">
        {/* Both fields stay in the form; the one that is not written now is out of sight. */}
        <div hidden={narrow && view === 'preview'}>
          {(['zh', 'en'] as const).map((each) => (
            <Form.Item key={each} name={fields[each]} hidden={each !== locale} noStyle={each === locale}>
              <Input.TextArea
                className="std-editor__text"
                aria-label={t(fields[each])}
                maxLength={longestText}
                spellCheck={false}
              />
            </Form.Item>
          ))}
        </div>
        {(!narrow || view === 'preview') && <Preview text={text} />}
      </div>
    </>
  );
}

/** The text as it will be read. Lags behind the keys rather than holding them up. */
function Preview({ text }: { text: string }): ReactNode {
  const t = useText(formWords);
  const slow = useDeferredValue(text);
  const blocks = useMemo(() => parseDocument(slow), [slow]);
  const repeated = repeatedNumbers(blocks);
  return (
    <div className="std-editor__preview" role="region" aria-label={t('preview')} tabIndex={0}>
      {repeated.length > 0 && (
        <p className="kit-notice" role="status">
          {t('repeated', { numbers: repeated.join(' ') })}
        </p>
      )}
      {blocks.length === 0 ? (
        <p className="kit-soft">{t('emptyPreview')}</p>
      ) : (
        <DocumentView blocks={blocks} />
      )}
    </div>
  );
}
