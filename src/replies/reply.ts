/**
 * A reply as a document, free of any chat service: `discord/` renders it as Components V2,
 * the command line as text. All text here is plain; whoever renders it escapes it.
 */

/** A run of words in one style. */
export interface Run {
  readonly text: string;
  readonly style?: 'bold' | 'italic' | 'code';
}
export type Line = readonly Run[];

/** What pressing a button does with the view that it names. */
export type Deed =
  /** Shows it in place of this reply. */
  | 'show'
  /** Shows it beside this reply, to the presser alone. */
  | 'aside'
  /** Asks for a page number; `page` is that of the last page. */
  | 'goto'
  /** Turns to the page that was asked for. */
  | 'turn'
  /** Shows it to the whole channel. */
  | 'share'
  /** Takes the reply away. */
  | 'dismiss';

/**
 * What a button or select asks for; it carries the whole of what is needed to answer again.
 * `command` and `view` name the handler, `fields` its state: short strings, in the view's own order.
 */
export interface Action {
  readonly deed: Deed;
  readonly command: string;
  readonly view: string;
  readonly fields: readonly string[];
  /** From 0. */
  readonly page: number;
}

export interface Button {
  readonly label: string;
  readonly action: Action;
  readonly style?: 'primary' | 'secondary' | 'danger';
  readonly disabled?: boolean;
}

export interface SelectOption {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
}

export type Block =
  /** A line that heads the reply or a part of it. */
  | { readonly type: 'heading'; readonly line: Line }
  /** Dateline's own words, with a button beside them where one is given. */
  | { readonly type: 'text'; readonly line: Line; readonly button?: Button }
  /** Words of an article, shown as a block quote. */
  | { readonly type: 'quote'; readonly line: Line }
  /** The citation, small, with a button beside it where one is given. */
  | { readonly type: 'small'; readonly line: Line; readonly button?: Button }
  /** A table; cells are plain text. */
  | {
      readonly type: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** A picture among `files`. */
  | { readonly type: 'image'; readonly file: string; readonly alt: string }
  /** A file among `files`, to download. */
  | { readonly type: 'file'; readonly file: string }
  | { readonly type: 'divider' }
  | { readonly type: 'buttons'; readonly buttons: readonly Button[] }
  /** The value that is chosen becomes the last of the action's fields. */
  | {
      readonly type: 'select';
      readonly placeholder: string;
      readonly action: Action;
      readonly options: readonly SelectOption[];
    };

export interface ReplyFile {
  readonly name: string;
  readonly data: Uint8Array;
  readonly alt?: string;
}

/** `answer`: something was found; `none`: the coverage does not say; `problem`: the input was wrong. */
export type Tone = 'answer' | 'none' | 'problem' | 'help';

export interface Reply {
  readonly tone: Tone;
  readonly blocks: readonly Block[];
  readonly files?: readonly ReplyFile[];
  /** Shown to the asker only. */
  readonly private?: boolean;
  /** Brings this reply again, at its page: what paging and sharing are made of. */
  readonly again?: Action;
  /** How many pages there are; the one shown is `again.page`. */
  readonly pages?: number;
}
