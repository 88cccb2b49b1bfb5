import { useState } from 'preact/hooks';

/** A setting that outlives a reload of the page; where storage is closed, it lives as long as the page. */
export function useStored(name: string, fallback: string): readonly [string, (value: string) => void] {
  const [value, setValue] = useState(() => read(name) ?? fallback);
  const store = (next: string): void => {
    setValue(next);
    try {
      localStorage.setItem(`dateline.${name}`, next);
    } catch {
      // Private windows may forbid storage; the setting then lasts until the page is closed.
    }
  };
  return [value, store];
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(`dateline.${name}`);
  } catch {
    return null;
  }
}
