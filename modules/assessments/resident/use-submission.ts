import { ProblemError } from '@xinan/contract-kit/client';
import { deviceStore, isPassing, useApp, uuidV7 } from '@xinan/resident-kit';
import { useRef, useState } from 'preact/hooks';
import type { InstrumentForm } from '@xinan/instruments/contract';
import type { AboutYou } from './about-you.ts';
import { dropDraft } from './drafts.ts';
import { openReceipt } from './opened-result.ts';
import { dropPending, keepPending, type Submission } from './pending.ts';
import { makeReceiptCode } from './receipt-code.ts';
import { send } from './send-pending.ts';
import type { Answering } from './use-answering.ts';

const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

export interface SubmissionState {
  readonly sending: boolean;
  /** Refused by the server; the answers stay. */
  readonly problem?: ProblemError | undefined;
  /** Kept on the device, to be sent when there is a network. */
  readonly queued?: Submission | undefined;
  /** The server answered, but could not take it yet. */
  readonly busy?: boolean;
}

/** Sends the answers: kept first, then sent, under one id and one receipt code made here. */
export function useSubmission(form: InstrumentForm, work: Answering, wording: 'zh' | 'en') {
  const { call, go } = useApp();
  const [state, setState] = useState<SubmissionState>({ sending: false });
  const identity = useRef<{ id: string; claimCode: string } | null>(null);

  const bodyOf = (about: AboutYou): Submission => {
    identity.current ??= {
      id: uuidV7(Date.now(), randomBytes(10)),
      claimCode: makeReceiptCode(randomBytes(16)),
    };
    const { region, age, sex } = about;
    return {
      ...identity.current,
      instrumentId: form.id,
      edition: form.edition,
      locale: wording,
      answers: [...work.answers],
      startedAt: work.startedAt,
      ...(region === undefined ? {} : { region }),
      ...(age === undefined ? {} : { age }),
      ...(sex === undefined ? {} : { sex }),
    };
  };

  const deliver = async (body: Submission) => {
    setState((old) => ({ ...old, sending: true, problem: undefined }));
    keepPending(deviceStore, { body, sent: false });
    try {
      const result = await send(call, body);
      dropPending(deviceStore, body.id);
      dropDraft(deviceStore, form.id);
      openReceipt({ claimCode: body.claimCode, region: body.region ?? '' }, result);
      go('/result', { replace: true });
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      if (isPassing(fault)) {
        dropDraft(deviceStore, form.id);
        return setState({ sending: false, queued: body, busy: fault.problem.status > 0 });
      }
      dropPending(deviceStore, body.id);
      identity.current = null;
      setState({ sending: false, problem: fault });
    }
  };

  return {
    ...state,
    submit: (about: AboutYou) => void deliver(bodyOf(about)),
    tryAgain: () => state.queued && void deliver(state.queued),
  };
}
