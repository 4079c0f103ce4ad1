import { type Profiler, Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/**
 * Counts what our own code does, as V8 does for coverage: how often each function is called and each branch or loop
 * body is run. However busy the machine is, the same work gives the same count. What is built in counts for nothing.
 */
export class WorkCounter {
  private readonly session = new Session();

  constructor() {
    // Machine code made on the way leaves out some of the counting.
    setOptimising(false);
    this.session.connect();
    this.session.post('Profiler.enable');
    this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  count(work: () => void): number {
    this.take();
    work();
    return this.take();
  }

  stop(): void {
    this.session.disconnect();
    setOptimising(true);
  }

  /** What was done since it was last asked. */
  private take(): number {
    let count = 0;
    this.session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error !== null) throw error;
      for (const script of result) if (isOurs(script)) count += countIn(script);
    });
    return count;
  }
}

function setOptimising(isOn: boolean): void {
  for (const compiler of ['opt', 'maglev']) setFlagsFromString(`--${isOn ? '' : 'no-'}${compiler}`);
}

function isOurs({ url }: Profiler.ScriptCoverage): boolean {
  return url.includes('/server/src/');
}

function countIn({ functions }: Profiler.ScriptCoverage): number {
  let count = 0;
  for (const { ranges } of functions) for (const range of ranges) count += range.count;
  return count;
}
