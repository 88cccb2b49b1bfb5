import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { Markdown } from '../markdown/Markdown.js';
import { Picture } from './Attachment.js';
import { Container } from './Container.js';

/** An embed: author, title, text, fields, pictures and footer, beside its colour. */
export function Embed({ of }: { of: APIEmbed }): JSX.Element {
  const { author, title, description, fields, image, thumbnail, footer, timestamp } = of;
  const when = timestamp ? new Date(timestamp).toLocaleString() : null;
  return (
    <Container colour={of.color ?? null} kind="embed">
      {thumbnail && <Picture url={thumbnail.url} alt={thumbnail.description ?? ''} kind="thumbnail" />}
      {author && <p class="faint">{author.name}</p>}
      {title && <h3>{of.url ? <Link to={of.url} words={title} /> : title}</h3>}
      {description && <Markdown text={description} />}
      {fields?.length ? <dl class="fields">{fields.map(field)}</dl> : null}
      {image && <Picture url={image.url} alt={image.description ?? ''} kind="picture" />}
      {(footer || when) && <p class="subtext">{[footer?.text, when].filter(Boolean).join(' • ')}</p>}
    </Container>
  );
}

const field = ({ name, value, inline }: APIEmbedField, key: number): JSX.Element => (
  <div key={key} class={inline ? 'inline' : ''}>
    <dt>
      <Markdown text={name} />
    </dt>
    <dd>
      <Markdown text={value} />
    </dd>
  </div>
);

const Link = ({ to, words }: { to: string; words: string }): JSX.Element =>
  /^https?:\/\//i.test(to) ? (
    <a href={to} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  ) : (
    <span>{words}</span>
  );
