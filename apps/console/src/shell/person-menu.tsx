import { type Me, signOut } from '@xinan/accounts/contract';
import {
  clearDrafts,
  forgetPerson,
  Icon,
  RoomLink,
  useRouteMutation,
  useSay,
  useSendQueue,
  useText,
} from '@xinan/console-kit';
import { roles } from '@xinan/policy';
import { exit, person, shield } from '@xinan/ui/icons';
import { Button, Modal, Popover } from 'antd';
import { type ReactNode, useState } from 'react';
import { leaveTo } from '../navigate.ts';
import { words } from '../words.ts';

/** Who is here, in which roles; the own credentials; the way out. */
export function PersonMenu({ me }: { me: Me }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  const { queue, state } = useSendQueue();
  const leave = useRouteMutation(signOut, {
    onDone: () => {
      clearDrafts();
      void Promise.all([queue.clear(), forgetPerson()]).then(() => leaveTo('/sign-in'));
    },
  });
  const unsent = state.forms.filter((form) => form.state !== 'draft').length;
  const askToLeave = () => {
    if (unsent === 0) return leave.mutate({});
    setOpen(false);
    setAsking(true);
  };
  const card = (
    <div className="person-card">
      <p className="person-card__name">{me.displayName}</p>
      <p className="person-card__roles">{me.roles.map((role) => say(roles[role])).join(' · ')}</p>
      {me.institutionName && <p className="person-card__roles">{say(me.institutionName)}</p>}
      <div className="person-card__ways">
        <RoomLink to="/security" className="person-card__way" onClick={() => setOpen(false)}>
          <Icon path={shield} /> {t('security')}
        </RoomLink>
        <button type="button" className="person-card__way" disabled={leave.isPending} onClick={askToLeave}>
          <Icon path={exit} /> {t('signOut')}
        </button>
      </div>
      {leave.error && <p role="alert">{leave.error.problem.title}</p>}
    </div>
  );
  return (
    <>
      <Popover
        content={card}
        trigger="click"
        placement="bottomRight"
        open={open}
        onOpenChange={setOpen}
        arrow={false}
        getPopupContainer={(trigger) => trigger.parentElement ?? document.body}
      >
        <Button
          type="text"
          icon={<Icon path={person} />}
          aria-label={`${t('person')} · ${me.displayName}`}
          aria-expanded={open}
        >
          <span className="top-bar__name">{me.displayName}</span>
        </Button>
      </Popover>
      <Modal
        open={asking}
        title={t('unsentTitle', { n: unsent })}
        okText={t('unsentStay')}
        cancelText={t('unsentLeave')}
        cancelButtonProps={{ loading: leave.isPending }}
        closable={false}
        mask={{ closable: false }}
        keyboard={false}
        onOk={() => setAsking(false)}
        onCancel={() => leave.mutate({})}
      >
        <p>{t('unsentText')}</p>
      </Modal>
    </>
  );
}
