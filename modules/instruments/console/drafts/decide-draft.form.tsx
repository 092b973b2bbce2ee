import { FormDrawer, LongText, useText } from '@xinan/console-kit';
import { Checkbox, Form } from 'antd';
import type { ReactNode } from 'react';
import { decideDraft, type DraftDetail } from '../../contract.ts';
import { draftWords } from '../../locales/drafts.ts';

interface Values {
  checked: boolean;
  reason: string;
}

export interface DecideDraftProps {
  readonly draft: DraftDetail;
  readonly release: boolean;
  readonly onClose: () => void;
  readonly onDone: (draft: DraftDetail) => void;
}

/** The second person's word: released or sent back, with the reason. */
export function DecideDraftForm({ draft, release, onClose, onDone }: DecideDraftProps): ReactNode {
  const t = useText(draftWords);
  return (
    <FormDrawer<Values, typeof decideDraft>
      draftName={`instruments.decide-draft.${draft.id}.${String(release)}`}
      title={`${draft.name} · ${t(release ? 'release' : 'refuse')}`}
      route={decideDraft}
      initial={{ checked: false, reason: '' }}
      toInput={({ reason }) => ({
        params: { id: draft.id },
        body: { revision: draft.revision, release, reason: reason.trim() },
      })}
      submit={() => t(release ? 'release' : 'refuse')}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <>
          <p className="kit-form__intro">{t(release ? 'releaseIntro' : 'refuseIntro')}</p>
          {release && (
            <Form.Item
              name="checked"
              valuePropName="checked"
              rules={[
                {
                  validator: (_, value) =>
                    value === true ? Promise.resolve() : Promise.reject(new Error(t('releaseMust'))),
                },
              ]}
            >
              <Checkbox className="inst-check">{t('releaseChecked')}</Checkbox>
            </Form.Item>
          )}
          <Form.Item
            name="reason"
            label={t('reason')}
            rules={[{ required: true, whitespace: true, min: 2, message: t('reasonMust') }]}
          >
            <LongText minRows={3} maxLength={500} />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}
