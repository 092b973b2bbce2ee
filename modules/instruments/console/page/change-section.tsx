import { Empty, Section, StateTag, useSay, useText } from '@xinan/console-kit';
import type { Instrument } from '@xinan/scoring';
import { publishedChanges, publishedReliabilities } from '@xinan/scoring/change';
import type { ReactNode } from 'react';
import { words } from '../../locales/console.ts';
import { PlainTable } from './scoring-tables.tsx';

/** 变化: published thresholds and reliabilities, with where they were found. */
export function ChangeSection({ instrument }: { instrument: Instrument }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const ofThis = ({ instrumentId }: { readonly instrumentId: string }) => instrumentId === instrument.id;
  const changes = publishedChanges.filter(ofThis);
  const reliabilities = publishedReliabilities.filter(ofThis);
  const scaleName = (id: string) => {
    const scale = instrument.scales.find((one) => one.id === id);
    return scale ? say(scale.name) : id;
  };
  const standing = (word: 'seen' | 'recalled') => (
    <StateTag tone={word === 'seen' ? 'lake' : 'amber'}>{t(word)}</StateTag>
  );
  if (changes.length + reliabilities.length === 0)
    return <Empty picture={null} title={t('noChange')} hint={t('noChangeHint')} />;
  return (
    <div className="inst-reading">
      <p className="inst-intro kit-soft">{t('changeHint')}</p>
      {changes.length > 0 && (
        <Section title={t('change')}>
          <PlainTable
            label={t('change')}
            isTitled
            head={[t('scale'), t('meaning'), t('difference'), t('whom'), t('source')]}
          >
            {changes.map((one, index) => (
              <tr key={index}>
                <td>{scaleName(one.scale)}</td>
                <td>{t(one.meaning === 'reliable' ? 'reliable' : 'meaningful')}</td>
                <td className="kit-num inst-nowrap">{t('changePoints', { n: one.points })}</td>
                <td>{one.population}</td>
                <td>
                  <span className="kit-soft">{one.source}</span> {standing(one.standing)}
                </td>
              </tr>
            ))}
          </PlainTable>
        </Section>
      )}
      {reliabilities.length > 0 && (
        <Section title={t('reliability')}>
          <PlainTable
            label={t('reliability')}
            isTitled
            head={[t('scale'), t('reliability'), t('whom'), t('source')]}
          >
            {reliabilities.map((one, index) => (
              <tr key={index}>
                <td>{scaleName(one.scale)}</td>
                <td className="kit-num inst-nowrap">
                  {(['retest', 'alpha', 'omega'] as const)
                    .flatMap((kind) => (one[kind] === undefined ? [] : [t(kind, { r: one[kind] })]))
                    .join(' · ')}
                </td>
                <td>{one.population}</td>
                <td>
                  <span className="kit-soft">{one.source}</span> {standing(one.standing)}
                </td>
              </tr>
            ))}
          </PlainTable>
        </Section>
      )}
    </div>
  );
}
