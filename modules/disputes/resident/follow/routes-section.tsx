import { useSay, useText } from '@xinan/resident-kit';
import { followWords } from '../../locales/resident-follow.ts';
import { useCase } from './use-case.ts';

/** The ways that remain when mediation came to nothing. Source: 人民调解法 26. */
export function RoutesSection() {
  const t = useText(followWords);
  const say = useSay();
  const { view } = useCase();
  if (view.routes.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="routes">
      <h2 id="routes">{t('routesTitle')}</h2>
      <ul class="suggestions">
        {view.routes.map((route) => (
          <li key={route.zh}>{say(route)}</li>
        ))}
      </ul>
    </section>
  );
}
