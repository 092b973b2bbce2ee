import { PageTitle, Picture, useApp, useText } from '@xinan/resident-kit';
import { springFields } from '@xinan/ui/pictures';
import { getClaimedResult } from '../contract.ts';
import { resultWords } from '../locales/resident-result.ts';
import { openReceipt } from './opened-result.ts';
import { ReceiptField } from './receipt-field.tsx';

/** `/r`: back to a result by its receipt code. The code stays out of the address. */
export default function ReceiptScreen() {
  const t = useText(resultWords);
  const { callWithCode, go } = useApp();
  const open = async (claimCode: string) => {
    const result = await callWithCode(claimCode)(getClaimedResult, {});
    openReceipt({ claimCode, region: '' }, result);
    go('/result');
  };
  return (
    <div class="page stack">
      <Picture svg={springFields} low />
      <PageTitle>{t('receiptTitle')}</PageTitle>
      <ReceiptField button={t('receiptButton')} hint={t('receiptLead')} onCode={open} />
    </div>
  );
}
