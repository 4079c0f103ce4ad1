import module from 'node:module';
import { isMainThread } from 'node:worker_threads';

// What has been compiled once need not be compiled again at the next run, where Node can keep it.
module.enableCompileCache?.();

if (isMainThread) {
  const { run } = await import('./run.ts');
  await run(process.argv.slice(2));
} else {
  const { doShare } = await import('./shares.ts');
  doShare();
}
