/**
 * Gives what `read` makes of a thing, made when it is first asked for and kept as long as the thing is. For what
 * depends on nothing that is asked, and costs too much to be made for all that may never be asked about.
 */
export function remembered<K extends object, T>(read: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, T>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const made = read(thing);
    known.set(thing, made);
    return made;
  };
}
