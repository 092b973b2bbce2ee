import type { ColorName } from '@xinan/ui/tokens';

export type SeriesNumber = 1 | 2 | 3 | 4 | 5 | 6;

/** What to paint with: a role of the house's tokens, a series of its charts, or the fixed colour of a legend band. */
export type Paint = ColorName | `series${SeriesNumber}` | `#${string}` | 'none';

/** Lengths are px of the drawing; x grows to the right, y downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Pen {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  /** px, 1 unless told. */
  readonly strokeWidth?: number;
  /** Lengths of dash and gap in px, as in SVG. */
  readonly dash?: string;
  /** 0–1. */
  readonly opacity?: number;
}

export interface PathShape extends Pen {
  readonly kind: 'path';
  /** Absolute M, L, C and Z only, so that `boundsOf` can read it. */
  readonly d: string;
  /** Ends cut square, so that they stand at their value. */
  readonly butt?: boolean;
}

export interface LineShape extends Pen {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface RectShape extends Pen, Box {
  readonly kind: 'rect';
  readonly radius?: number;
}

export interface CircleShape extends Pen {
  readonly kind: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

export interface TextShape {
  readonly kind: 'text';
  /** Anchor point on the base line. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** px */
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly fill?: Paint;
  /** Degrees clockwise about the anchor point. */
  readonly turn?: number;
}

/** Shapes that belong together. With a `key` they are one mark, which a reader can point at and select. */
export interface GroupShape {
  readonly kind: 'group';
  readonly shapes: readonly Shape[];
  readonly key?: string;
  /** What the mark says, in one line: tooltip and accessible name. */
  readonly label?: string;
  /** Where the mark is hit and where its focus is drawn; the bounds of its shapes unless told. */
  readonly hit?: Box;
}

export type Shape = PathShape | LineShape | RectShape | CircleShape | TextShape | GroupShape;

/** A chart as data. */
export interface Drawing {
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
  /** What it is, in a few words. Not drawn: the page or the report prints its own heading. */
  readonly title: string;
  /** All of it in words, for those who do not see it. */
  readonly description: string;
  readonly shapes: readonly Shape[];
}
