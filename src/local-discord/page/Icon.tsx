import type { JSX } from 'preact';

const PATHS = {
  file: 'M6 2h8l5 5v15H6zM14 2v5h5',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7-10-7-10-7zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  reply: 'M4 20v-8a4 4 0 0 1 4-4h12',
  menu: 'M4 6h16M4 12h16M4 18h16',
  link: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  warning: 'M12 3 2 20h20zM12 9v5M12 16.5v.5',
} as const;

/** A picture of one line, drawn here because not every machine has fonts that hold such signs. */
export function Icon({ name }: { name: keyof typeof PATHS }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
