/** Processor time of this thread: a busy machine makes a call late, not dearer. */
export function cpuMicroseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return user + system;
}
