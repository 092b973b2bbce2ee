import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { paced } from './paced.ts';

test('a burst is answered at once and once more at its end', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  let runs = 0;
  const { run } = paced(() => runs++, 300);
  for (let wish = 0; wish < 20; wish++) run();
  assert.equal(runs, 1);
  mock.timers.tick(300);
  assert.equal(runs, 2);
  mock.timers.tick(300);
  assert.equal(runs, 2);
  run();
  assert.equal(runs, 3);
  mock.timers.reset();
});
