import { createRootRoute, createRoute, createRouter, Outlet, useParams } from '@tanstack/react-router';
import { type FrontPageProps, frontPages } from '@xinan/accounts/console';
import { type ConsoleRoom, Loading } from '@xinan/console-kit';
import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode, Suspense } from 'react';
import { DeskGate } from './desk-gate.tsx';
import { goInside, goTo, history } from './navigate.ts';
import { setLocale } from './preferences.ts';
import { queryClient } from './query-client.ts';
import { returnPath } from './return-path.ts';
import { rooms } from './rooms.ts';
import { Broken } from './shell/broken.tsx';
import { Home } from './shell/home.tsx';
import { UnknownPage } from './shell/unknown-page.tsx';

const root = createRootRoute({
  component: Outlet,
  notFoundComponent: () => <UnknownPage />,
  errorComponent: Broken,
});

const desk = createRoute({
  getParentRoute: () => root,
  id: 'desk',
  component: () => (
    <DeskGate>
      <Outlet />
    </DeskGate>
  ),
});

/** A page before sign-in: it knows nothing of the shell but the way in. */
function frontRoute(path: string, Page: LazyExoticComponent<ComponentType<FrontPageProps>>) {
  const enter: FrontPageProps['onSignedIn'] = () => {
    queryClient.clear();
    goInside(returnPath(window.location.search));
  };
  return createRoute({
    getParentRoute: () => root,
    path,
    component: () => (
      <Suspense fallback={<div className="front-wait" />}>
        <Page onSignedIn={enter} onGo={goTo} onLanguage={setLocale} />
      </Suspense>
    ),
  });
}

function roomRoute(room: ConsoleRoom) {
  const Screen = lazy(room.load);
  function Shown(): ReactNode {
    const params = useParams({ strict: false }) as Readonly<Record<string, string>>;
    return (
      <Suspense fallback={<Loading />}>
        <Screen params={params} />
      </Suspense>
    );
  }
  return createRoute({
    getParentRoute: () => desk,
    path: room.path,
    component: Shown,
    errorComponent: Broken,
  });
}

const tree = root.addChildren([
  ...frontPages.map(({ path, Page }) => frontRoute(path, Page)),
  desk.addChildren([
    createRoute({ getParentRoute: () => desk, path: '/', component: Home }),
    ...rooms.map(roomRoute),
  ]),
]);

export const router = createRouter({
  routeTree: tree,
  basepath: '/console',
  history,
  scrollRestoration: true,
});
