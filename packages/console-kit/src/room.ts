import type { Bilingual } from '@xinan/contract-kit';
import type { Role } from '@xinan/policy';
import type { ComponentType, ReactNode } from 'react';
import type { Desk } from './desk.ts';

/** One screen a module brings to the console: where it lives, who finds it in the menu, and what it shows. */
export interface ConsoleRoom {
  readonly id: string;
  /** Path below the console's root, `$name` for parameters: `/crises/$id`. */
  readonly path: string;
  readonly title: Bilingual;
  /** Roles whose menu lists it; a room without `menu` is reached from another room. */
  readonly roles: readonly Role[];
  readonly menu?: { readonly order: number; readonly icon: ReactNode };
  /** Path of the room whose menu entry stays lit while this one is open, where that is not the one above it. */
  readonly under?: string;
  /** Fills the whole window, without menu and header (the big screen). */
  readonly fullScreen?: boolean;
  /** Opens without a network: it asks the server nothing it cannot do without, and its form is sent later. */
  readonly offline?: boolean;
  /** What the search field at the top finds in this room; at most eight, best first. */
  readonly find?: (desk: Desk, text: string) => Promise<readonly Found[]>;
  readonly load: () => Promise<{ default: ComponentType<RoomProps> }>;
}

/** One thing found: no names of people, no content of records. */
export interface Found {
  readonly title: string;
  readonly hint: string;
  readonly to: string;
}

export interface RoomProps {
  readonly params: Readonly<Record<string, string>>;
}
