import { parsePhone } from '@xinan/cn/phone';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { RequestContext } from '@xinan/platform/http';
import type { requestPhoneCode as route } from '../contract.ts';
import { signInLimits } from '../domain.ts';
import { asNobody } from './as-nobody.ts';
import { guessedAt, takeAttempt } from './attempts.ts';
import { queueMessage } from './queue-message.ts';
import { codeHash, hashOf, newCode, newSecret } from './secrets.ts';
import { issueTicket, payloadPlace } from './tickets.ts';

const validMinutes = 10;
/** Many people share one address of a mobile carrier: high enough for them, low enough against flooding numbers. */
const codesPerAddressPerHour = 300;

const text = {
  zh: (code: string) =>
    `验证码 ${code}，${validMinutes} 分钟内有效，请勿告诉他人。如非本人操作，请忽略本短信。`,
  en: (code: string) =>
    `Your code is ${code}, valid for ${validMinutes} minutes. Please tell it to no one. If you did not ask for it, ignore this message.`,
};

/** The mobile number in its one form. */
function mobileOf(typed: string): string {
  const phone = parsePhone(typed);
  if (phone.kind === 'mobile') return phone.normalized;
  throw new DomainError('request.invalid', {}, [
    { pointer: '/phone', zh: '请填写 11 位手机号', en: 'Please give a mobile number of 11 digits' },
  ]);
}

async function isTooSoon(tx: ActorTx, subject: Buffer): Promise<boolean> {
  const [row] = await tx.sql<{ soon: boolean | null }>(
    'select last_attempt_at($1) > now() - make_interval(secs => $2) as soon',
    [subject, signInLimits.resendAfterSeconds],
  );
  return row?.soon === true;
}

/** Sends a code to a number, known or not; the answer is the same. */
export async function requestPhoneCode(
  context: RequestContext,
  { body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const phone = mobileOf(body.phone);
  return asNobody(context, async (tx) => {
    const phoneIndex = tx.vault.blindIndex('phone', phone);
    const sentTo = guessedAt.codesSentTo(phoneIndex);
    if (await isTooSoon(tx, sentTo)) throw new DomainError('request.too_many');
    const isWithinLimits =
      (await takeAttempt(tx, sentTo, { most: signInLimits.phoneCodesPerHour })) &&
      (await takeAttempt(tx, guessedAt.codesAskedFrom(context.request.ip), { most: codesPerAddressPerHour }));
    if (!isWithinLimits) throw new DomainError('sign_in.locked');
    const code = newCode();
    const secret = newSecret();
    const payload = tx.vault.domainKey('identity').seal(payloadPlace(hashOf(secret)), phone);
    await issueTicket(
      tx,
      { purpose: 'phone', phoneIndex, payload, challenge: codeHash(secret, code) },
      secret,
    );
    await queueMessage(tx, { phone, text: text[body.locale](code), validMinutes });
    return { ticket: secret, resendAfterSeconds: signInLimits.resendAfterSeconds };
  });
}
