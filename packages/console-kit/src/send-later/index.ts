export { forgetPerson, rememberedPerson, rememberPerson } from './device-person.ts';
export {
  createSendQueue,
  type FormStore,
  type KeptForm,
  type QueueState,
  type Refusal,
  type SendQueue,
  type SentForm,
} from './queue.ts';
export { type SendLater, SendLaterProvider, useSendLater, useSendQueue } from './use-send-later.tsx';
export { WaitingForms } from './waiting-forms.tsx';
