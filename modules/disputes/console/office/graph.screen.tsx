import { Empty, Loading, Problem, RoomLink, useRouteQuery, useText } from '@xinan/console-kit';
import type { OutputOf } from '@xinan/contract-kit';
import { type ReactNode, useMemo, useState } from 'react';
import { getRecurrenceGraph } from '../../contract.ts';
import { officeWords } from '../../locales/office.ts';
import { GraphPicture } from './graph-picture.tsx';
import { OfficePage } from './office-page.tsx';
import { ScopeBar } from './scope-bar.tsx';
import { useScope } from './use-scope.ts';

type Answer = OutputOf<typeof getRecurrenceGraph>;
type Node = Answer['nodes'][number];

/** A person or place with the cases it ties together. */
interface Hub {
  readonly node: Node;
  readonly cases: readonly Node[];
}

function hubsOf({ nodes, edges }: Answer): Hub[] {
  const cases = new Map(nodes.filter(({ kind }) => kind === 'case').map((node) => [node.id, node]));
  return nodes
    .filter(({ kind }) => kind !== 'case')
    .map((node) => ({
      node,
      cases: edges.flatMap(({ from, to }) => (to === node.id ? (cases.get(from) ?? []) : [])),
    }));
}

/** 反复矛盾关系图: picture and list side by side; what is lit here is lit there. */
export default function GraphScreen(): ReactNode {
  const t = useText(officeWords);
  const scope = useScope();
  const { data, error, refetch } = useRouteQuery(getRecurrenceGraph, {
    query: { ...scope.period, region: scope.region },
  });
  return (
    <OfficePage tab="graph" title={t('graph')} hint={t('graphHint')} query={scope.query}>
      <ScopeBar scope={scope} />
      {data ? (
        <Graph data={data} />
      ) : error ? (
        <Problem error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading rows={12} />
      )}
    </OfficePage>
  );
}

function Graph({ data }: { data: Answer }): ReactNode {
  const t = useText(officeWords);
  const [lit, setLit] = useState<string | null>(null);
  const hubs = useMemo(() => hubsOf(data), [data]);
  if (hubs.length === 0) return <Empty title={t('graphEmpty')} hint={t('graphEmptyHint')} />;
  return (
    <div className="off-graph">
      <figure className="off-graph__figure">
        <GraphPicture
          data={data}
          lit={lit}
          onLight={setLit}
          label={t('graphLabel', { hubs: hubs.length, cases: data.nodes.length - hubs.length })}
        />
        <figcaption className="off-graph__legend">
          {(['person', 'placeNode', 'case', 'recurs'] as const).map((key) => (
            <span key={key}>
              <span className={`off-graph__key off-graph__key--${key}`} aria-hidden="true" />
              {t(key)}
            </span>
          ))}
        </figcaption>
      </figure>
      <HubList hubs={hubs} lit={lit} onLight={setLit} />
    </div>
  );
}

interface HubListProps {
  readonly hubs: readonly Hub[];
  readonly lit: string | null;
  readonly onLight: (id: string | null) => void;
}

/** The picture's twin for the keyboard and the ear: each person or place with links to its cases. */
function HubList({ hubs, lit, onLight }: HubListProps): ReactNode {
  const t = useText(officeWords);
  return (
    <section className="off-hubs" tabIndex={0} aria-label={t('hubList')}>
      <h2 className="off-hubs__title">{t('hubList')}</h2>
      <ul>
        {hubs.map(({ node, cases }) => (
          <li
            key={node.id}
            className={lit === node.id ? 'off-hub off-hub--lit' : 'off-hub'}
            onPointerEnter={() => onLight(node.id)}
            onPointerLeave={() => onLight(null)}
            onFocus={() => onLight(node.id)}
            onBlur={() => onLight(null)}
          >
            <p className="off-hub__name">
              <span
                className={`off-graph__key off-graph__key--${node.kind === 'person' ? 'person' : 'placeNode'}`}
                aria-hidden="true"
              />
              <span className="kit-hidden">{t(node.kind === 'person' ? 'person' : 'placeNode')} </span>
              {t('hubLine', { label: node.label, n: node.degree })}
            </p>
            <p className="off-hub__cases">
              {cases.map((each) => (
                <RoomLink key={each.id} to={`/disputes/${each.caseId ?? ''}`}>
                  {each.label}
                </RoomLink>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
