import { Icon, ProblemNotice, Sheet, useText } from '@xinan/resident-kit';
import { plus } from '@xinan/ui/icons';
import { useState } from 'preact/hooks';
import { followWords } from '../../locales/resident-follow.ts';
import { acceptedFiles, fileFault, sizeWords } from './paper-file.ts';
import { type SendingState, useSending } from './use-sending.ts';

const kinds = ['evidence', 'identity', 'performance', 'authority'] as const;
type Kind = (typeof kinds)[number];

function Progress({ state, onStop }: { state: SendingState & { state: 'sending' }; onStop: () => void }) {
  const t = useText(followWords);
  const { sentBytes, totalBytes } = state;
  const words = t('uploading', { done: sizeWords(sentBytes), total: sizeWords(totalBytes) });
  return (
    <div class="stack stack--tight">
      <progress class="progress" value={sentBytes} max={totalBytes} aria-label={words} />
      <p class="num" aria-hidden="true">
        {words}
      </p>
      <button type="button" class="button button--quiet" onClick={onStop}>
        {t('stopUpload')}
      </button>
    </div>
  );
}

interface PickProps {
  fault: string;
  onPick: (file: File, told: { paper: Kind; shared: boolean }) => void;
}

/** What it is, who may see it, then the photo or file itself. */
function Pick({ fault, onPick }: PickProps) {
  const t = useText(followWords);
  const [paper, setPaper] = useState<Kind>('evidence');
  const [shared, setShared] = useState(false);
  return (
    <div class="stack">
      <fieldset>
        <legend class="field__label">{t('paperKind')}</legend>
        <div class="choices choices--close">
          {kinds.map((kind) => (
            <label key={kind} class="choice">
              <input
                type="radio"
                name="paper-kind"
                checked={paper === kind}
                onChange={() => setPaper(kind)}
              />
              <span class="choice__face">{t(`kind_${kind}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <label class="choice">
        <input
          type="checkbox"
          checked={shared}
          onChange={(event) => setShared(event.currentTarget.checked)}
        />
        <span class="choice__face">{t('shareIt')}</span>
      </label>
      {fault && (
        <p class="field__error" role="alert" id="pick-error">
          {fault}
        </p>
      )}
      <label class="button button--wide file-button">
        {t('pickFile')}
        <input
          type="file"
          class="visually-hidden"
          accept={acceptedFiles}
          aria-describedby={fault ? 'pick-hint pick-error' : 'pick-hint'}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) onPick(file, { paper, shared });
          }}
        />
      </label>
      <p class="soft small" id="pick-hint">
        {t('pickHint')}
      </p>
    </div>
  );
}

/** A sheet in which one paper after the other is added. */
export function AddPaper() {
  const t = useText(followWords);
  const [open, setOpen] = useState(false);
  const [fault, setFault] = useState('');
  const { state, start, stop, goOn, drop } = useSending();
  const pick: PickProps['onPick'] = (file, told) => {
    const wrong = fileFault(file);
    setFault(wrong ? (wrong === 'tooLarge' ? t(wrong, { size: sizeWords(file.size) }) : t(wrong)) : '');
    if (!wrong) void start(file, told);
  };
  const close = () => {
    stop();
    setOpen(false);
  };
  const isFree = state.state === 'idle' || state.state === 'done' || state.state === 'refused';
  return (
    <>
      <button type="button" class="button button--quiet button--wide" onClick={() => setOpen(true)}>
        <Icon path={plus} />
        {t('addPaper')}
      </button>
      {open && (
        <Sheet title={t('addPaper')} closeLabel={t('close')} onClose={close}>
          <div class="stack">
            <div role="status">
              {state.state === 'preparing' && <p>{t('preparing')}</p>}
              {state.state === 'done' && (
                <p class="notice notice--lake">{t('uploaded', { name: state.name })}</p>
              )}
            </div>
            {state.state === 'sending' && <Progress state={state} onStop={stop} />}
            {(state.state === 'stopped' || state.state === 'refused') && state.problem && (
              <ProblemNotice problem={state.problem} />
            )}
            {state.state === 'stopped' && (
              <>
                <p>{t('stopped')}</p>
                <div class="pair">
                  <button type="button" class="button" onClick={goOn}>
                    {t('goOnUpload')}
                  </button>
                  <button type="button" class="button button--quiet" onClick={drop}>
                    {t('dropUpload')}
                  </button>
                </div>
              </>
            )}
            {isFree && <Pick fault={fault} onPick={pick} />}
          </div>
        </Sheet>
      )}
    </>
  );
}
