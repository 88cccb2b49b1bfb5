/** "1 article", "1,234 articles". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], link = 'and'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${link} ${last}`;
}

/** Words in quotation marks, as a reader typed them. */
export function quoted(text: string): string {
  return `“${text}”`;
}
