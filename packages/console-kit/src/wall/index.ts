import './wall.css';

export { nightColors } from './night-colors.ts';
export { useStillHands } from './use-still-hands.ts';
export { useWallUnit } from './use-wall-unit.ts';
export { Wall, WallHead, type WallHeadProps, type WallProps } from './wall.tsx';
