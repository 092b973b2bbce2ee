import { createElement, type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react';
import type { Drawing, GroupShape, Shape } from '../drawing.ts';
import { elementOf, type SvgElement } from '../element.ts';
import { paintCss } from '../paint.ts';
import { hitOf, marksOf, nextMark } from './navigate.ts';

export interface ChartProps {
  readonly drawing: Drawing;
  /** Called with a mark's key on click, Enter or space. Without it the chart is one picture. */
  readonly onSelect?: (key: string) => void;
  readonly selectedKey?: string | null;
}

// React writes attributes of SVG in its own spelling.
const camel = (name: string): string =>
  name.startsWith('data-') ? name : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function nodeOf({ tag, attributes, children, text }: SvgElement, key: number): ReactNode {
  const props = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [camel(name), value]));
  return createElement(tag, { key, ...props }, ...children.map(nodeOf), text);
}

interface MarkContext {
  readonly onSelect: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent, key: string) => void;
  readonly onFocus: (key: string) => void;
  readonly tabStop: string | undefined;
  readonly selectedKey: string | null | undefined;
}

/** A shape; marks become buttons when they can be selected, and always name themselves to the pointer. */
function shapeNode(shape: Shape, index: number, context: MarkContext | null): ReactNode {
  if (shape.kind !== 'group') return nodeOf(elementOf(shape, paintCss), index);
  const drawn = shape.shapes.map((part, i) => shapeNode(part, i, context));
  // A button is named by its title alone, which holds what is drawn, in the order of a sentence.
  const parts =
    context && shape.key !== undefined
      ? [createElement('g', { key: 'parts', 'aria-hidden': true }, ...drawn)]
      : drawn;
  const name = shape.label ?? (context ? shape.key : undefined);
  const title = name === undefined ? null : createElement('title', { key: 'title' }, name);
  const props = context && shape.key !== undefined ? buttonProps(shape.key, context) : {};
  return createElement('g', { key: index, 'data-key': shape.key, ...props }, title, ...parts, hitArea(shape));
}

/** Above its shapes, so that the ring of focus and choice is whole. */
function hitArea(shape: GroupShape): ReactNode {
  if (shape.key === undefined) return null;
  return createElement('rect', { key: 'hit', className: 'chart__hit', rx: 3, ...hitOf(shape) });
}

function buttonProps(key: string, context: MarkContext) {
  return {
    className: 'chart__mark',
    role: 'button',
    tabIndex: key === context.tabStop ? 0 : -1,
    'aria-pressed': key === context.selectedKey,
    onClick: () => context.onSelect(key),
    onFocus: () => context.onFocus(key),
    onKeyDown: (event: KeyboardEvent) => context.onKeyDown(event, key),
  };
}

/**
 * A drawing on the page, in the page's theme (needs tokens.css and charts.css). With `onSelect` its marks are one
 * stop of the tab key; arrows, Home and End go from mark to mark, Enter or space selects.
 */
export function Chart({ drawing, onSelect, selectedKey }: ChartProps): ReactNode {
  const id = useId();
  const root = useRef<SVGSVGElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const marks = useMemo(() => marksOf(drawing), [drawing]);
  const has = (key: string | null | undefined) => marks.some((mark) => mark.key === key);
  const tabStop = [focused, selectedKey].find(has) ?? marks[0]?.key;

  function onKeyDown(event: KeyboardEvent, key: string): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect?.(key);
      return;
    }
    const next = nextMark(marks, key, event.key);
    if (!next) return;
    event.preventDefault();
    root.current?.querySelector<SVGGElement>(`[data-key="${CSS.escape(next.key)}"]`)?.focus();
  }

  const context = onSelect ? { onSelect, onKeyDown, onFocus: setFocused, tabStop, selectedKey } : null;
  const { width, height, title, description, shapes } = drawing;
  return createElement(
    'svg',
    {
      ref: root,
      className: 'chart',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: context ? 'group' : 'img',
      'aria-label': title,
      'aria-describedby': id,
    },
    createElement('desc', { key: 'desc', id }, description),
    ...shapes.map((shape, i) => shapeNode(shape, i, context)),
  );
}
