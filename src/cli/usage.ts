/** Wrong usage of the command line: the message says what would be right; the program ends with 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const USAGE = `dateline: answers from a folder of news articles, each with its file

  dateline ask "QUESTION"      the sentence that answers, in its passage
  dateline quote [SPEAKER]     who said what
      --about WORDS            what it is about
      --kind KIND              direct, mixed or indirect
  dateline stat "QUERY"        figures and what they measure
      --period WORDS           such as "2020" or "january to september 2020"
      --chart FILE.png         a chart of the series, where there is one
      --csv FILE.csv           its numbers
  dateline source [FILE]       the articles; with a file, its text
  dateline read                what was read, an article a line
  dateline start               runs the bot; without DISCORD_TOKEN in the local Discord
      --port N                 where the local Discord listens (default 4400, else the next free one)
      --open                   opens the page in a browser
  dateline deploy [--guild ID] registers the commands that differ from what Discord has

  --corpus DIR   the folder of articles (default: CORPUS, else the shipped seeds)
  --source FILE  only this article (ask, quote, stat)
  --page N       further results (ask, quote, stat, source)
  --json         one JSON object a line
  --help, --version
  -              in place of a query: one query a line from standard input, one answer a line

Ends with 0, with 1 where something failed, with 2 where the call was wrong.
`;
