import { LineList, useSay, useText } from '@xinan/console-kit';
import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { editorWords } from '../../locales/editor.ts';
import { licenceClasses } from '../../locales/tables.ts';
import { listAt, textAt, valueAt } from '../document/at-path.ts';
import { fieldIdAt, useEditor } from './editor-context.ts';
import { FaultsHere, SelectField, TextField } from './fields.tsx';

export function GrantFields(): ReactNode {
  const t = useText(editorWords);
  return (
    <>
      <TextField path="licence.grant.holder" label={t('holder')} />
      <div className="inst-pairs">
        <TextField path="licence.grant.reference" label={t('reference')} hint={t('referenceHint')} />
        <TextField path="licence.grant.grantedOn" label={t('grantedOn')} hint={t('dateHint')} />
      </div>
    </>
  );
}

/** 许可: whose it is, on which terms, and who has allowed what. */
export function LicenceTab({ locked }: { locked: boolean }): ReactNode {
  const t = useText(editorWords);
  const say = useSay();
  const { document, put } = useEditor();
  const hasGrant = valueAt(document, 'licence.grant') !== undefined;
  const conditions = listAt(document, 'licence.conditions').filter((one) => typeof one === 'string');
  const certainties = (['high', 'medium', 'low'] as const).map((value) => ({ value, label: t(value) }));
  const releasesFor = (locale: 'zh' | 'en') => {
    const now = textAt(document, `release.${locale}`);
    const known = [
      { value: 'ready', label: t('releaseReady') },
      { value: 'check wording first', label: t('releaseCheck') },
    ];
    // What a shipped file says beyond these two stays until it is chosen otherwise.
    if (now === '' || known.some(({ value }) => value === now)) return known;
    return [...known, { value: now, label: now.startsWith('hold') ? t('releaseHold') : now }];
  };
  return (
    <div className="inst-form">
      {locked && <p className="kit-notice">{t('licenceLocked')}</p>}
      <Checkbox
        checked={hasGrant}
        onChange={({ target }) =>
          put('licence.grant', target.checked ? { holder: '', reference: '', grantedOn: '' } : undefined)
        }
      >
        {t('withGrant')}
      </Checkbox>
      {hasGrant && <GrantFields />}
      <FaultsHere path="licence.review" />
      <div className="inst-pairs">
        <SelectField
          path="licence.class"
          label={t('licenceClass')}
          disabled={locked}
          options={Object.entries(licenceClasses).map(([value, words]) => ({
            value,
            label: `${value} · ${say(words)}`,
          }))}
        />
        <SelectField path="licence.confidence" label={t('confidence')} options={certainties} />
      </div>
      <TextField path="licence.statement" label={t('statement')} long />
      <div className="inst-field" id={fieldIdAt('licence.conditions')} tabIndex={-1}>
        <span className="inst-field__label">{t('conditions')}</span>
        <LineList
          label={t('condition')}
          value={conditions}
          onChange={(lines) => put('licence.conditions', lines)}
        />
      </div>
      <TextField path="licence.attribution" label={t('attribution')} empty={null} />
      <TextField path="licence.zhTextRights" label={t('zhTextRights')} />
      <div className="inst-pairs">
        <TextField path="licence.source" label={t('source')} />
        <TextField path="licence.status" label={t('status')} />
      </div>
      {(['zh', 'en'] as const).map((locale) => (
        <SelectField
          key={locale}
          path={`release.${locale}`}
          label={`${t('releaseState')} · ${t(locale)}`}
          disabled={locked && !hasGrant}
          options={releasesFor(locale)}
        />
      ))}
    </div>
  );
}
