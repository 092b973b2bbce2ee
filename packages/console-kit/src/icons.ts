import type { IconPath } from '@xinan/ui/icons';

// Icons only the desk needs, on the grid of @xinan/ui/icons.
export const warning: IconPath = 'M12 4.2 21 19.8H3zM12 10v4.6M12 17.2h.01';
export const question: IconPath =
  'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM9.6 9.8a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.3 1-1.3 1.9M12 16.6h.01';
export const sliders: IconPath = 'M4 7.5h9M17.5 7.5H20M4 16.5h2.5M11 16.5h9M15.2 5.2v4.6M8.8 14.2v4.6';
