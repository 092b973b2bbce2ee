import { Checks, Choices, LongText, optionsOf, useSay, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { checkRisk } from '../../contract.ts';
import {
  colourOfFacts,
  higherColour,
  type RiskColour,
  riskColours,
  type RiskFact,
  riskFacts,
  wordsOf,
} from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { formWords } from '../../locales/console-forms.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { ColourTag } from '../tags.tsx';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';
import { useMust } from './use-must.ts';

interface Values {
  facts: readonly RiskFact[];
  /** What the worker raised it to; the facts may already stand higher. */
  colour: RiskColour;
  observed: string;
}

/** 民转刑风险核查: what was seen and heard, ticked; the colour follows and may be raised, never lowered. */
export function RiskForm(props: FileFormProps): ReactNode {
  const t = useText(formWords);
  const list = useText(words);
  const say = useSay();
  const must = useMust();
  const { record } = useFileDesk();
  return (
    <FileDrawer<Values, typeof checkRisk>
      {...props}
      title={t('riskTitle')}
      route={checkRisk}
      initial={{ facts: [], colour: 'blue', observed: '' }}
      toInput={({ facts, colour, observed }) => ({
        params: { id: record.id },
        body: {
          facts: [...facts],
          colour: higherColour(colourOfFacts(facts), colour),
          observed: observed.trim(),
        },
      })}
      submit={({ facts, colour }) =>
        t('riskSubmit', { colour: say(riskColours[higherColour(colourOfFacts(facts), colour)]) })
      }
    >
      {({ facts, colour }) => {
        const lowest = colourOfFacts(facts);
        const shown = higherColour(lowest, colour);
        const colours = (wordsOf(riskColours) as RiskColour[]).filter(
          (each) => higherColour(each, lowest) === each,
        );
        return (
          <>
            <Form.Item name="facts" label={t('seenFacts')} extra={t('seenFactsHint')} required>
              <Checks label={t('seenFacts')} options={optionsOf(riskFacts, say)} />
            </Form.Item>
            <p className="dispute-lowest" role="status">
              {t('lowestColour')} <ColourTag colour={lowest} full />
            </p>
            <Form.Item label={t('colour')} extra={t('colourHint')} required>
              <Form.Item name="colour" noStyle>
                <ColourChoices
                  label={t('colour')}
                  shown={shown}
                  options={colours.map((value) => ({
                    value,
                    label: list('colourIs', {
                      colour: say(riskColours[value]),
                      meaning: say(riskColours[value].meaning),
                    }),
                  }))}
                />
              </Form.Item>
            </Form.Item>
            {shown === 'red' && <p className="kit-notice kit-notice--danger">{t('redNow')}</p>}
            <Form.Item
              name="observed"
              label={t('observed')}
              extra={t('observedHint')}
              rules={must(t('observed'))}
            >
              <LongText minRows={4} maxLength={2000} />
            </Form.Item>
          </>
        );
      }}
    </FileDrawer>
  );
}

/** Shows the colour that counts, which the facts may have raised above the one chosen. */
function ColourChoices({
  shown,
  value: _chosen,
  ...rest
}: Parameters<typeof Choices<RiskColour>>[0] & { shown: RiskColour }): ReactNode {
  return <Choices<RiskColour> {...rest} value={shown} row />;
}
