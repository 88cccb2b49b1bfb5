import type { APIAttachment } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { Icon } from '../Icon.js';
import { useMessage } from './context.js';

/** A file of a message without components: a picture is shown, another can be opened. */
export function Attachment({ of }: { of: APIAttachment }): JSX.Element {
  return of.content_type?.startsWith('image/') ? (
    <Picture url={of.url} alt={of.description ?? ''} kind="picture" />
  ) : (
    <FileLink url={of.url} name={of.filename} bytes={of.size} />
  );
}

/** A picture with the words that describe it, opened by a click. */
export function Picture({ url, alt, kind }: { url: string; alt: string; kind: string }): JSX.Element {
  const { file } = useMessage();
  const address = file(url);
  return (
    <a class={kind} href={address} target="_blank" rel="noopener noreferrer">
      <img src={address} alt={alt || 'Picture without a description'} />
      {alt && (
        <span class="alt" title={alt} aria-hidden="true">
          ALT
        </span>
      )}
    </a>
  );
}

/** A file to open; the browser downloads what it doesn't show. */
export function FileLink(props: { url: string; name: string; bytes: number | null }): JSX.Element {
  const { url, name, bytes } = props;
  return (
    <a class="file" href={url} target="_blank" rel="noopener noreferrer">
      <Icon name="file" /> {name} {bytes !== null && <span class="faint">{size(bytes)}</span>}
    </a>
  );
}

const size = (bytes: number): string => (bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(1)} KB`);
