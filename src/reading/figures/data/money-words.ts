/** Words that show that "pounds" are money: buying, paying, owing and earning (FrameNet: Commercial_transaction). */
export const MONEY_WORDS: ReadonlySet<string> = new Set(
  'pay|pays|paid|paying|payment|cost|costs|costing|price|priced|prices|fine|fined|worth|spend|spends|spent|spending|earn|earned|earns|sell|sells|sold|buy|buys|bought|raise|raised|owe|owed|debt|salary|wage|wages|bill|bills|fee|fees|profit|profits|loan|budget|revenue|sales|tax|invest|invested|investment|deal|bid|fund|funding|value|valued|income|turnover|grant|donated|bonus|win|won|prize'.split(
    '|',
  ),
);
