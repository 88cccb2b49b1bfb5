import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/local-discord/client/protocol.js';
import type { RequestLog } from '../../src/local-discord/events.js';
import {
  changed,
  emptyState,
  type Happening,
  type PageState,
  usedName,
} from '../../src/local-discord/page/state.js';

const seen = {
  serverName: 'Newsroom',
  bot: { user: { id: '9', username: 'bot' }, online: true },
  reader: '1',
  readers: [],
  channels: [{ id: 'c', name: 'coverage', kind: 'server', messages: [], commands: [] }],
} as unknown as Snapshot;

const message = (id: string, content: string): APIMessage => ({ id, content }) as unknown as APIMessage;

const interaction = {
  id: 'i',
  kind: 'command',
  name: 'ask',
  message: null,
  channel: 'c',
  user: '1',
} as const;

const stateAfter = (...happenings: readonly Happening[]): PageState =>
  happenings.reduce(changed, changed(emptyState, { type: 'state', state: seen }));

const texts = ({ seen }: PageState) => seen?.channels[0]?.messages.map(({ content }) => content);

describe('the page', () => {
  it('shows new messages last, edited ones in their place, and deleted ones no more', () => {
    const at = { channel: 'c', user: null } as const;
    const state = stateAfter(
      { type: 'message-created', message: message('a', 'one'), ...at },
      { type: 'message-created', message: message('b', 'two'), ...at },
      { type: 'message-updated', message: message('a', 'changed'), ...at },
    );
    expect(texts(state)).toEqual(['changed', 'two']);
    expect(texts(changed(state, { type: 'message-deleted', id: 'b', ...at }))).toEqual(['changed']);
  });

  it('waits for an answer until it comes', () => {
    const waiting = stateAfter({ type: 'interaction-created', ...interaction });
    expect(waiting.waiting.map(usedName)).toEqual(['/ask']);
    expect(changed(waiting, { type: 'interaction-answered', ...interaction }).waiting).toEqual([]);
  });

  it('says what was not answered, and tells developers why', () => {
    const state = stateAfter(
      { type: 'interaction-created', ...interaction },
      { type: 'interaction-failed', ...interaction, reason: 'No answer within 3 seconds' },
    );
    expect(state.waiting).toEqual([]);
    expect(state.failures.map(({ reason }) => reason)).toEqual(['No answer within 3 seconds']);
    expect(state.log).toHaveLength(1);
  });

  it('tells failed suggestions to developers alone', () => {
    const failed = { ...interaction, kind: 'autocomplete', reason: 'late' } as const;
    const state = stateAfter({ type: 'interaction-failed', ...failed });
    expect(state.failures).toEqual([]);
    expect(state.log).toHaveLength(1);
  });

  it('lists requests newest first, those before it was opened too, and no more than can be read', () => {
    const request = (id: number) => ({ id }) as unknown as RequestLog;
    const state = stateAfter(
      { type: 'requests', requests: Array.from({ length: 300 }, (_, id) => request(id)) },
      { type: 'request', request: request(300) },
    );
    expect(state.log).toHaveLength(200);
    expect(state.log[0]).toEqual({ kind: 'request', request: { id: 300 } });
    expect(state.log[1]).toEqual({ kind: 'request', request: { id: 299 } });
  });

  it('opens a modal, and closes it', () => {
    const modal = { title: 'Go to a page', custom_id: 'm', components: [] };
    const open = stateAfter({ type: 'modal-opened', id: 'i', modal, channel: 'c', user: '1' });
    expect(open.modal?.modal).toBe(modal);
    expect(changed(open, { type: 'modal-closed' }).modal).toBeNull();
  });

  it('forgets a refusal once something is sent', () => {
    const refused = stateAfter({ type: 'refused', reason: 'This option is required' });
    expect(changed(refused, { type: 'interaction-created', ...interaction }).refused).toBeNull();
  });
});
