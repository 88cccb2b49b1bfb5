import { describe, expect, it } from 'vitest';
import { listed } from '../../quotations/read-text.js';

/** Who says the last thing that a text attributes. */
const speakerOf = (text: string): string | null | undefined => listed(text).at(-1)?.[1];

describe('the name of a firm', () => {
  it.each([
    ['Berg-Lund Cos. said it would close the brewery.', 'Berg-Lund Cos.'],
    ['Grupo Salinero S.A. said the homes had not sold.', 'Grupo Salinero S.A.'],
    ['Philip Madsen Cos. said the board had met.', 'Philip Madsen Cos.'],
    ['Hansen’s Bay Co. said the store would open.', 'Hansen’s Bay Co.'],
    ['Lind, Harris & Berg Inc. said it had hired nobody.', 'Lind, Harris & Berg Inc.'],
    ['Reis & Co. B.V. said it had filed a request.', 'Reis & Co. B.V.'],
    ['Arunta Pty. Ltd. said its board had agreed.', 'Arunta Pty. Ltd.'],
    ['Toronto’s Harbour Oil Co. said the mine was shut.', 'Harbour Oil Co.'],
    ['In Lund, Harris & Berg said the mine was shut.', 'Harris & Berg'],
    ['Drugmaker Corran N.V. said the pill was safe.', 'Corran N.V.'],
  ])('%s', (text, name) => expect(speakerOf(text)).toBe(name));
});

describe('a firm that is called by less than its name', () => {
  it.each([
    ['Berg-Lund Cos. will close. “It is over,” Berg-Lund said.', 'Berg-Lund Cos.'],
    ['Berg-Lund Cos. will close. “It is over,” Berg said.', 'Berg-Lund Cos.'],
    ['Hansen’s Bay Co. will close. “It is over,” Hansen’s Bay said.', 'Hansen’s Bay Co.'],
    ['Ratner Group PLC will close. “It is over,” Ratner said.', 'Ratner Group PLC'],
    ['Grupo Salinero S.A. will close. “It is over,” Salinero said.', 'Grupo Salinero S.A.'],
    ['Lind, Harris & Berg Inc. will close. “It is over,” Lind Harris said.', 'Lind, Harris & Berg Inc.'],
    ['Oresund Motors Corp. will close. “It is over,” Oresund said.', 'Oresund Motors Corp.'],
    ['Philip Madsen Cos. will close. “It is over,” Philip Madsen said.', 'Philip Madsen Cos.'],
  ])('%s', (text, name) => expect(speakerOf(text)).toBe(name));

  it.each([
    ['a person who is called so', 'Holm Motor Co. sued Henrik Holm. “It is over,” Holm said.', 'Henrik Holm'],
    [
      'a founder with an age',
      'Philip Madsen Cos. grew. Philip Madsen, 71, said it was over.',
      'Philip Madsen',
    ],
    ['a man with a title', 'Berg Corp. grew. “It is over,” Mr. Berg said.', 'Berg'],
    ['two firms', 'Falk Oil Inc. and Falk Steel Inc. met. “It is over,” Falk said.', 'Falk'],
    ['a place', 'Oslo Trading Co. grew. “It is over,” Oslo said.', 'Oslo'],
    ['a word of many names', 'National Grain Corp. grew. “It is over,” National said.', 'National'],
  ])('is not %s', (_, text, name) => expect(speakerOf(text)).toBe(name));
});
