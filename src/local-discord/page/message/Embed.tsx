import type { APIEmbed } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { Markdown } from '../markdown/Markdown.js';

/** An embed: title, text, fields and footer. */
export function Embed({ of }: { of: APIEmbed }): JSX.Element {
  return (
    <div class="container embed">
      {of.author && <p class="faint">{of.author.name}</p>}
      {of.title && <h3>{of.title}</h3>}
      {of.description && <Markdown text={of.description} />}
      {of.fields?.length ? (
        <dl class="fields">
          {of.fields.map((field, i) => (
            <div key={i} class={field.inline ? 'inline' : ''}>
              <dt>{field.name}</dt>
              <dd>
                <Markdown text={field.value} />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {of.image && <img src={of.image.url} alt="" />}
      {of.footer && <p class="subtext">{of.footer.text}</p>}
    </div>
  );
}
