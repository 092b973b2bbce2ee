import { useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { editorWords } from '../../locales/editor.ts';
import { kinds } from '../../locales/tables.ts';
import { NumberField, PairField, SelectField, TextField } from './fields.tsx';

/** 基本: what it is called, what it is for, for whom and about which time. */
export function BasicsTab(): ReactNode {
  const t = useText(editorWords);
  const say = useSay();
  return (
    <div className="inst-form">
      <PairField path="name" label={t('name')} />
      <div className="inst-pairs">
        <TextField path="abbr" label={t('abbr')} />
        <TextField path="version" label={t('version')} />
      </div>
      <PairField path="purpose" label={t('purpose')} />
      <PairField path="population" label={t('population')} />
      <div className="inst-pairs">
        <NumberField path="population.ages[0]" label={t('minAge')} whole nullable placeholder={t('anyAge')} />
        <NumberField path="population.ages[1]" label={t('maxAge')} whole nullable placeholder={t('anyAge')} />
      </div>
      <PairField path="timeframe" label={t('timeframe')} />
      <div className="inst-pairs">
        <TextField path="timeframe.iso8601" label={t('iso8601')} hint={t('iso8601Hint')} />
        <SelectField
          path="kind"
          label={t('kind')}
          options={Object.entries(kinds).map(([value, words]) => ({ value, label: say(words) }))}
        />
      </div>
      <TextField path="citation" label={t('citation')} long empty={null} />
      <PairField path="itemProvenance" label={t('itemProvenance')} hint={t('provenanceHint')} />
      <PairField path="stem.provenance" label={t('stemProvenance')} />
    </div>
  );
}
