import {
  type APIEmbed,
  type APIMessageComponent,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { type Fault, fault, type Path } from '../fault.js';
import { allComponents } from './walk.js';

const SCHEME = 'attachment://';

interface Reference {
  readonly url: string;
  readonly path: Path;
  /** A file component shows uploaded files alone. */
  readonly uploadedOnly: boolean;
}

/** The name of the uploaded file that a URL means, or null for a URL of the web. */
export function attachmentName(url: string): string | null {
  return url.startsWith(SCHEME) ? url.slice(SCHEME.length) : null;
}

/** `attachment://name` without such a file, and URLs of a kind that cannot be shown. Paths start in the body. */
export function referenceFaults(
  components: readonly APIMessageTopLevelComponent[],
  embeds: readonly APIEmbed[],
  files: readonly string[],
): Fault[] {
  const known = new Set(files);
  return [...componentReferences(components), ...embedReferences(embeds)].flatMap((reference) => {
    const name = attachmentName(reference.url);
    if (name !== null)
      return known.has(name)
        ? []
        : [
            fault(
              reference.path,
              'MEDIA_ATTACHMENT_NOT_FOUND',
              `No file of this message is called "${name}"`,
            ),
          ];
    if (reference.uploadedOnly && !isStored(reference.url))
      return [fault(reference.path, 'MEDIA_ATTACHMENT_REQUIRED', 'Must be attachment://name')];
    return /^https?:\/\//i.test(reference.url)
      ? []
      : [fault(reference.path, 'URL_TYPE_INVALID_SCHEME', 'Scheme must be one of (http, https, attachment)')];
  });
}

/** Names of the files that no component shows: with Components V2 nobody would see them. */
export function unseenFiles(
  components: readonly APIMessageTopLevelComponent[],
  files: readonly string[],
): string[] {
  const shown = new Set(componentReferences(components).map(({ url }) => shownName(url)));
  return files.filter((name) => !shown.has(name));
}

function shownName(url: string): string | null {
  return (
    attachmentName(url) ?? (isStored(url) ? decodeURIComponent(url.slice(url.lastIndexOf('/') + 1)) : null)
  );
}

/** On an edit the components of before come with the addresses that Discord gave their files. */
function isStored(url: string): boolean {
  return url.includes('/attachments/');
}

function componentReferences(components: readonly APIMessageTopLevelComponent[]): Reference[] {
  return allComponents(components).flatMap(({ component, path }) =>
    mediaOf(component).map(({ url, path: inside, uploadedOnly }) => ({
      url,
      uploadedOnly,
      path: ['components', ...path, ...inside],
    })),
  );
}

function mediaOf(component: APIMessageComponent): Reference[] {
  switch (component.type) {
    case ComponentType.Thumbnail:
      return [{ url: component.media.url, path: ['media', 'url'], uploadedOnly: false }];
    case ComponentType.File:
      return [{ url: component.file.url, path: ['file', 'url'], uploadedOnly: true }];
    case ComponentType.MediaGallery:
      return component.items.map((item, index) => ({
        url: item.media.url,
        path: ['items', index, 'media', 'url'],
        uploadedOnly: false,
      }));
    default:
      return [];
  }
}

function embedReferences(embeds: readonly APIEmbed[]): Reference[] {
  return embeds.flatMap((embed, index) =>
    (['image', 'thumbnail'] as const).flatMap((key) => {
      const url = embed[key]?.url;
      return url ? [{ url, path: ['embeds', index, key, 'url'], uploadedOnly: false }] : [];
    }),
  );
}
