import { useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { editorWords } from '../../locales/editor.ts';
import { listAt } from '../document/at-path.ts';
import { useEditor } from './editor-context.ts';
import { GrantFields } from './licence-tab.tsx';
import { OptionsTab } from './options-tab.tsx';
import { PairField } from './fields.tsx';

/** Every text of a published key, and who allowed it: the scoring stays as it is. */
export function WordsTab(): ReactNode {
  const t = useText(editorWords);
  const { document } = useEditor();
  return (
    <div className="inst-form">
      <p className="kit-notice">{t('licenceLocked')}</p>
      <h2 className="kit-section__title">{t('grant')}</h2>
      <GrantFields />
      <h2 className="kit-section__title">{t('items')}</h2>
      <PairField path="stem.text" label={t('stem')} long />
      {listAt(document, 'items').map((_, index) => (
        <PairField key={index} path={`items[${index}].text`} label={t('itemNo', { n: index + 1 })} long />
      ))}
      <PairField path="itemProvenance" label={t('itemProvenance')} hint={t('provenanceHint')} />
      <PairField path="stem.provenance" label={t('stemProvenance')} />
      <h2 className="kit-section__title">{t('options')}</h2>
      <OptionsTab locked />
    </div>
  );
}
