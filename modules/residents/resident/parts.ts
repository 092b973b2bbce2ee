export { MyRecordRows } from './my-record-rows.tsx';
