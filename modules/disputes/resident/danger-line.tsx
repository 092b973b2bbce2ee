import { Icon } from '@xinan/resident-kit';
import { phone } from '@xinan/ui/icons';

/** One calm line with the number of the police; no colour of alarm. */
export function DangerLine({ words }: { words: string }) {
  return (
    <p class="soft danger-line">
      <Icon path={phone} small />
      <span>
        {words} <a href="tel:110">110</a>
      </span>
    </p>
  );
}
