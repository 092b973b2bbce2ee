import type { Bilingual } from '@xinan/contract-kit';
import type { RegisterElement } from '../../domain.ts';

/** One element in one unit. */
export interface Place {
  readonly element: RegisterElement;
  readonly unit: { readonly code: string; readonly name: Bilingual };
  readonly level: 'city' | 'county';
}
