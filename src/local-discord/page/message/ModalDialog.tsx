import { type APITextInputComponent, ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Modal } from './context.js';

interface Labelled {
  readonly label: string;
  readonly description?: string | undefined;
  readonly input: APITextInputComponent;
}

/** The text inputs of a modal, in action rows (the old way) or labels (the new). */
function inputsOf(modal: Modal): readonly Labelled[] {
  return modal.components.flatMap((component): Labelled[] => {
    if (component.type === ComponentType.ActionRow) {
      return component.components.map((input) => ({ label: input.label ?? input.custom_id, input }));
    }
    if (component.type === ComponentType.Label && component.component.type === ComponentType.TextInput) {
      return [{ label: component.label, description: component.description, input: component.component }];
    }
    return [];
  });
}

/** A form that the bot has opened. */
export function ModalDialog(props: {
  modal: Modal;
  onSubmit: (values: Record<string, string>) => void;
  onClose: () => void;
}): JSX.Element {
  const { modal, onSubmit, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="modal" aria-labelledby="modal-title" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const values = [...new FormData(event.currentTarget)].map(
            ([name, value]) => [name, String(value)] as const,
          );
          onSubmit(Object.fromEntries(values));
        }}
      >
        <h2 id="modal-title">{modal.title}</h2>
        {inputsOf(modal).map(({ label, description, input }) => (
          <div key={input.custom_id} class="labelled">
            <label for={input.custom_id}>{label}</label>
            {description && <small class="faint">{description}</small>}
            <TextInput of={input} />
          </div>
        ))}
        <div class="row end">
          <button type="button" class="button secondary" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
          <button type="submit" class="button primary">
            Submit
          </button>
        </div>
      </form>
    </dialog>
  );
}

function TextInput({ of }: { of: APITextInputComponent }): JSX.Element {
  const common = {
    id: of.custom_id,
    name: of.custom_id,
    required: of.required !== false,
    placeholder: of.placeholder ?? '',
    defaultValue: of.value ?? '',
    ...(of.min_length ? { minLength: of.min_length } : {}),
    ...(of.max_length ? { maxLength: of.max_length } : {}),
  };
  return of.style === TextInputStyle.Paragraph ? (
    <textarea rows={4} {...common} />
  ) : (
    <input type="text" {...common} />
  );
}
