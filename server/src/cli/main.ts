import module from 'node:module';

// What has been compiled once need not be compiled again at the next run, where Node can keep it.
module.enableCompileCache?.();

const { isOtherThread, runThread } = await import('./threads.ts');
if (isOtherThread) runThread();
else {
  const { run } = await import('./run.ts');
  await run(process.argv.slice(2));
}
