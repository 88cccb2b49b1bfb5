import {
  type APIFileComponent,
  type APIMediaGalleryComponent,
  type APIMessageComponent,
  type APISectionComponent,
  ComponentType,
} from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { Markdown } from '../markdown/Markdown.js';
import { FileLink, Picture } from './Attachment.js';
import { Button } from './Button.js';
import { Container } from './Container.js';
import { useMessage } from './context.js';
import { Select } from './Select.js';

/** One component of a message, with those inside it. */
export function Component({ of }: { of: APIMessageComponent }): JSX.Element | null {
  switch (of.type) {
    case ComponentType.ActionRow:
      return <div class="row">{of.components.map(inner)}</div>;
    case ComponentType.Button:
      return <Button of={of} />;
    case ComponentType.StringSelect:
      return <Select of={of} />;
    case ComponentType.TextDisplay:
      return <Markdown text={of.content} />;
    case ComponentType.Section:
      return <Section of={of} />;
    case ComponentType.Separator:
      return of.divider === false ? (
        <div class={`gap gap-${of.spacing ?? 1}`} />
      ) : (
        <hr class={`gap-${of.spacing ?? 1}`} />
      );
    case ComponentType.Container:
      return <Container colour={of.accent_color ?? null}>{of.components.map(inner)}</Container>;
    case ComponentType.MediaGallery:
      return <Gallery of={of} />;
    case ComponentType.File:
      return <FileCard of={of} />;
    case ComponentType.Thumbnail:
      return <Picture url={of.media.url} alt={of.description ?? ''} kind="thumbnail" />;
    default:
      return <p class="unsupported">A component of type {of.type} is not shown here.</p>;
  }
}

const inner = (component: APIMessageComponent, key: number): JSX.Element => (
  <Component key={key} of={component} />
);

function Section({ of }: { of: APISectionComponent }): JSX.Element {
  return (
    <div class="section">
      <div class="section-text">{of.components.map(inner)}</div>
      <div class="section-accessory">
        <Component of={of.accessory} />
      </div>
    </div>
  );
}

function Gallery({ of }: { of: APIMediaGalleryComponent }): JSX.Element {
  return (
    <div class={`gallery gallery-${Math.min(of.items.length, 3)}`}>
      {of.items.map((item) => (
        <Picture key={item.media.url} url={item.media.url} alt={item.description ?? ''} kind="picture" />
      ))}
    </div>
  );
}

function FileCard({ of }: { of: APIFileComponent }): JSX.Element {
  const { file } = useMessage();
  const name = of.name ?? of.file.url.split('/').pop() ?? 'file';
  return <FileLink url={file(of.file.url)} name={name} bytes={of.size ?? null} />;
}
