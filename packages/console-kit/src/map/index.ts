import './map.css';

export * from './map-scale.ts';
export * from './places.ts';
export * from './tile-map.tsx';
