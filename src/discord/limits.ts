/**
 * What Discord accepts, in UTF-16 code units where it counts text (the safe measure).
 * Source: Discord's documentation, "Component Reference", "Application Commands" and "Message".
 */
export const LIMITS = {
  /** Components of one message, nested ones included. */
  components: 40,
  /** Text over all text displays of one message. */
  text: 4000,
  customId: 100,
  rowButtons: 5,
  buttonLabel: 80,
  selectOptions: 25,
  /** Label, value and description of a select option. */
  option: 100,
  placeholder: 150,
  choices: 25,
  /** Name and value of an autocomplete choice. */
  choice: 100,
  altText: 1024,
  modalTitle: 45,
  modalLabel: 45,
  /** Plain content of a message without components. */
  content: 2000,
} as const;
