export type Path = readonly (string | number)[];

/** One thing that is wrong with a request body. */
export interface Fault {
  readonly path: Path;
  /** Discord's name for the kind of fault, e.g. `BASE_TYPE_MAX_LENGTH`. */
  readonly code: string;
  readonly message: string;
}

export function fault(path: Path, code: string, message: string): Fault {
  return { path, code, message };
}

/** The same faults, for a body that holds this one under `path`. */
export function under(path: Path, faults: readonly Fault[]): Fault[] {
  return faults.map((one) => ({ ...one, path: [...path, ...one.path] }));
}

/** Faults as a line each: `components.0.label: Must be 80 or fewer in length.` */
export function describeFaults(faults: readonly Fault[]): string {
  return faults.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`).join('\n');
}

/** Discord's `errors` tree: the keys of the body, and at the end of a path `{_errors: [{code, message}]}`. */
export interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[];
}

export function errorTree(faults: readonly Fault[]): ErrorTree {
  const root: ErrorTree = Object.create(null);
  for (const { path, code, message } of faults) {
    let node = root;
    for (const key of path) node = child(node, String(key));
    const errors = Array.isArray(node._errors) ? node._errors : [];
    node._errors = [...errors, { code, message }];
  }
  return root;
}

function child(node: ErrorTree, key: string): ErrorTree {
  const existing = node[key];
  if (existing && !Array.isArray(existing)) return existing;
  const made: ErrorTree = Object.create(null);
  node[key] = made;
  return made;
}
