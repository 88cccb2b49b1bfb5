/** What a person typed or chose cannot be sent to the bot; the client of Discord would not let them. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
