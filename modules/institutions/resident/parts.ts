export { HelpCalls } from './help-calls.tsx';
export { firstLine, useHelpLines } from './help-lines.ts';
export { PlacesNear } from './places-near.tsx';
export { RegionFields } from './region-fields.tsx';
