import module from 'node:module';
import v8 from 'node:v8';

// What has been compiled once need not be compiled again at the next run, where Node can keep it.
module.enableCompileCache?.();

// A script is forgotten as soon as it is linted. But whenever memory is cleared up the script at hand is still in use,
// and V8 may conclude that its parts last and put all later ones where things are cleared up late and at great cost.
v8.setFlagsFromString('--no-allocation-site-pretenuring');

const { isOtherThread, runThread } = await import('./threads.ts');
if (isOtherThread) runThread();
else {
  const { run } = await import('./run.ts');
  await run(process.argv.slice(2));
}
