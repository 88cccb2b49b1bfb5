import type { Browser, Locator, Page } from 'playwright-core';

/** Somebody in front of the page. What the page says in its console is kept, since it should say nothing. */
export class Visitor {
  readonly page: Page;
  readonly complaints: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  /** Opens the page in a window of its own. */
  static async open(browser: Browser, url: string, size = { width: 1200, height: 900 }): Promise<Visitor> {
    const context = await browser.newContext({ viewport: size });
    const visitor = new Visitor(await context.newPage());
    await visitor.page.goto(url);
    await visitor.input.waitFor();
    return visitor;
  }

  /** Where one types. */
  get input(): Locator {
    return this.page.locator('.message-input');
  }

  /** The newest message. */
  get last(): Locator {
    return this.page.locator('article.message').last();
  }

  button(name: string | RegExp): Locator {
    return this.last.getByRole('button', { name });
  }

  /** Chooses a command from the picker, by keys alone. */
  async begin(command: string): Promise<void> {
    await this.input.fill(`/${command}`);
    await this.page.getByRole('listbox', { name: 'Commands' }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('form', { name: `Command ${command}` }).waitFor();
  }

  /** The input of one option of the command that is being typed. */
  option(name: string): Locator {
    return this.page
      .locator('.field')
      .filter({ has: this.page.getByText(name, { exact: true }) })
      .locator('input');
  }

  async fill(option: string, text: string): Promise<void> {
    const more = this.page.getByRole('button', { name: `+ ${option}` });
    if (await more.isVisible()) await more.click();
    await this.option(option).fill(text);
  }

  /** Types a command with its options, sends it and waits for the reply. */
  async use(command: string, options: Readonly<Record<string, string>> = {}): Promise<Locator> {
    const before = await this.page.locator('article.message').count();
    await this.begin(command);
    for (const [name, text] of Object.entries(options)) await this.fill(name, text);
    await this.page.getByRole('button', { name: 'Send' }).click();
    return this.message(before);
  }

  /** The message at a place, counted from 0, once it is there and answered. */
  async message(at: number): Promise<Locator> {
    const message = this.page.locator('article.message').nth(at);
    await message.waitFor();
    await message.locator('.thinking').waitFor({ state: 'detached' });
    return message;
  }
}
