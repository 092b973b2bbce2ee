import { Link, Sheet, useText } from '@xinan/resident-kit';
import { navigation } from './navigation.ts';
import { Settings } from './settings.tsx';
import { shellWords } from './words.ts';

/** Everything that does not fit on a phone's top line. */
export default function MenuSheet({ onClose }: { onClose: () => void }) {
  const t = useText(shellWords);
  return (
    <Sheet title={t('menu')} closeLabel={t('close')} onClose={onClose}>
      <div class="stack">
        <ul class="rows">
          {navigation.map(({ path, word }) => (
            <li key={path}>
              <Link to={path} class="row" onGo={onClose}>
                {t(word)}
              </Link>
            </li>
          ))}
        </ul>
        <Settings />
      </div>
    </Sheet>
  );
}
