import type { Clock } from './clock.js';

/** Discord counts time from the first second of 2015. */
const DISCORD_EPOCH = 1_420_070_400_000;

/** Makes ids as Discord does: 42 bits of time, then a count; each is larger than the one before. */
export function snowflakes(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const fromTime = BigInt(clock.now() - DISCORD_EPOCH) << 22n;
    last = fromTime > last ? fromTime : last + 1n;
    return last.toString();
  };
}
