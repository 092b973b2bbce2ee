export { MyDisputes } from './my-disputes.tsx';
