import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createListeners, readEvent } from './listeners.ts';

test('a change reaches those who listen for its topic, until they stop', () => {
  const { listen, tell } = createListeners();
  const heard: string[] = [];
  const stop = listen('crises.', ({ id }) => heard.push(`crises ${id}`));
  listen('duties.', ({ id }) => heard.push(`duties ${id}`));
  tell({ topic: 'crises.alerted', id: 'a' });
  tell({ topic: 'duties.changed', id: 'b' });
  stop();
  tell({ topic: 'crises.changed', id: 'c' });
  assert.deepEqual(heard, ['crises a', 'duties b']);
});

test('after a break each listener hears once, with its own prefix', () => {
  const { listen, tellAll } = createListeners();
  const heard: string[] = [];
  listen('crises.', ({ topic, id }) => heard.push(topic + id));
  listen('facts.', ({ topic, id }) => heard.push(topic + id));
  tellAll();
  assert.deepEqual(heard, ['crises.', 'facts.']);
});

test('a message that is not a change is passed over', () => {
  assert.deepEqual(readEvent('{"topic":"facts.changed","id":"x"}'), { topic: 'facts.changed', id: 'x' });
  for (const data of ['', 'null', '{"topic":1,"id":"x"}', '{"topic":"a"}'])
    assert.equal(readEvent(data), null);
});
