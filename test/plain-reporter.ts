import type { Reporter } from 'vitest/node';

/** The closing line that any reader of a log understands: how many tests passed, failed and were skipped. */
export class PlainReporter implements Reporter {
  onTestRunEnd: Reporter['onTestRunEnd'] = (modules, errors) => {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state: string): number => states.filter((one) => one === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    const skipped = count('skipped');
    if (count('failed') + broken > 0) endsBadly();
    process.stdout.write(`\n${count('passed')} passed, ${count('failed') + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  };
}

/**
 * A run with a failure ends with an exit code that says so. The test database's own exit hook ends the process with 0 when nothing is left to do,
 * whatever the runner had set: only the last moment is late enough.
 */
function endsBadly(): void {
  process.once('exit', () => {
    process.exitCode = 1;
  });
}
