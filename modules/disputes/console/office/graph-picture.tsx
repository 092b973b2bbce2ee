import type { OutputOf } from '@xinan/contract-kit';
import { type ReactNode, useMemo } from 'react';
import type { getRecurrenceGraph } from '../../contract.ts';
import { layoutGraph, type Point } from './force-layout.ts';

type Answer = OutputOf<typeof getRecurrenceGraph>;
type Node = Answer['nodes'][number];

interface PictureProps {
  readonly data: Answer;
  readonly label: string;
  readonly lit: string | null;
  readonly onLight: (id: string | null) => void;
}

const margin = 26;
const centre: Point = { x: 0, y: 0 };
const radiusOf = ({ kind, degree }: Node): number => (kind === 'case' ? 3.5 : Math.min(13, 5 + degree * 0.8));

function boxOf(points: readonly Point[]): string {
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  return [left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin]
    .map((value) => Math.round(value))
    .join(' ');
}

/** A place without its county: the list has it whole. */
const shortLabel = ({ label }: Node): string => label.split(' ').at(-1) ?? label;

/** A person is a circle, a place a square, a case a dot. */
function Shape({ node }: { node: Node }): ReactNode {
  const radius = radiusOf(node);
  if (node.kind !== 'place') return <circle className={`off-net__${node.kind}`} r={radius} />;
  return (
    <rect className="off-net__place" x={-radius} y={-radius} width={2 * radius} height={2 * radius} rx={2} />
  );
}

/** The graph drawn by springs; the same data give the same picture. Everything in it stands in the list beside. */
export function GraphPicture({ data, label, lit, onLight }: PictureProps): ReactNode {
  const { nodes, edges } = data;
  const places = useMemo(() => layoutGraph(nodes, edges), [nodes, edges]);
  const at = (id: string) => places.get(id) ?? centre;
  const near = new Set(
    edges.filter(({ from, to }) => from === lit || to === lit).flatMap(({ from, to }) => [from, to]),
  );
  const dim = (id: string) => lit !== null && lit !== id && !near.has(id);
  return (
    <svg className="off-net" viewBox={boxOf([...places.values()])} role="img" aria-label={label}>
      {edges.map(({ from, to, kind }) => (
        <line
          key={`${from} ${to} ${kind}`}
          className={`off-net__tie off-net__tie--${kind}${dim(from) && dim(to) ? ' off-net--dim' : ''}`}
          x1={at(from).x}
          y1={at(from).y}
          x2={at(to).x}
          y2={at(to).y}
        />
      ))}
      {nodes.map((node) => (
        <g
          key={node.id}
          className={dim(node.id) ? 'off-net--dim' : undefined}
          transform={`translate(${at(node.id).x} ${at(node.id).y})`}
          onPointerEnter={() => onLight(node.id)}
          onPointerLeave={() => onLight(null)}
        >
          <Shape node={node} />
          {node.kind !== 'case' && (
            <text className="off-net__name" y={radiusOf(node) + 9}>
              {shortLabel(node)}
            </text>
          )}
          <title>{node.label}</title>
        </g>
      ))}
    </svg>
  );
}
