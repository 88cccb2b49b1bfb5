import type { ComponentChildren, JSX } from 'preact';

interface ContainerInput {
  /** RGB, or null for none. */
  readonly colour: number | null;
  readonly kind?: 'embed';
  readonly children: ComponentChildren;
}

/** A box with a bar of colour at its side. */
export function Container({ colour, kind, children }: ContainerInput): JSX.Element {
  const classes = ['container', colour === null ? '' : 'accented', kind ?? ''].filter(Boolean).join(' ');
  return (
    <div class={classes}>
      {colour !== null && (
        <div class="accent" style={{ backgroundColor: `#${colour.toString(16).padStart(6, '0')}` }} />
      )}
      {children}
    </div>
  );
}
