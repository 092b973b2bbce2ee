/** What other modules' screens borrow: the choice of a place. */
export * from './region-picker.tsx';
