import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a radio interview in an agency of the Levant',
  text: `MP Samaan to "Voice of the Coast": No government before the budget, no budget before electricity

CNA - MP Ghada Samaan indicated, in an interview with "Voice of the Coast" radio this morning, that "there is no serious effort to form a government," considering that "everyone is waiting for everyone."

Asked about the Prime Minister-designate's last visit to the Palace, she said: "He went up with a lineup of 24 ministers and came down with a headache."

"We in the 'Tomorrow' bloc did not put forward any conditions. We put forward questions, and a question is not a condition," the lawmaker added.

Samaan pointed out that the caretaker Minister of Energy, Nabil Abou Haidar, had promised eight hours of electricity by September. "We are in November, and the eight hours are divided between the eight governorates, one hour each," she said sarcastically.

She concluded by calling on the donor states to "speak to the people over the heads of the ministers."

Abou Haidar was quick to respond. In a statement issued by his media office, he said that what the MP had stated was "devoid of any accuracy," explaining that two of the four plants stopped because of the delay in opening the letters of credit.

"I call on my colleague to visit the plant instead of the radio station," the statement quoted him as saying.

On another note, Speaker Riad Msharrafieh received at his residence in Ain el-Qamar a delegation from the Retired Servicemen's Gathering headed by Brigadier General (Ret.) Antoine Freiha, who said after the meeting: "We left our rifles at home and came with our bills."

Freiha quoted the Speaker as promising that the file of the retired would be placed "at the top of the agenda of the first session."

It is noteworthy that the session has been postponed three times.`,
  said: [
    ['indirect', 'Ghada Samaan', 'No government before the budget'],
    ['direct', 'Ghada Samaan', 'there is no serious effort to form a government'],
    ['direct', 'Ghada Samaan', 'everyone is waiting for everyone'],
    ['direct', 'Ghada Samaan', 'He went up with a lineup of 24 ministers'],
    ['direct', 'Ghada Samaan', 'We put forward questions'],
    ['indirect', 'Ghada Samaan', 'had promised eight hours of electricity'],
    ['direct', 'Ghada Samaan', 'We are in November'],
    ['mixed', 'Ghada Samaan', 'speak to the people over the heads'],
    ['mixed', 'Nabil Abou Haidar', 'devoid of any accuracy'],
    ['indirect', 'Nabil Abou Haidar', 'two of the four plants stopped'],
    ['direct', 'Nabil Abou Haidar', 'I call on my colleague to visit the plant'],
    ['direct', 'Antoine Freiha', 'We left our rifles at home'],
    ['mixed', 'Riad Msharrafieh', 'the file of the retired would be placed'],
  ],
  open: [
    'No government before the budget',
    'speak to the people over the heads',
    'two of the four plants stopped',
    'I call on my colleague to visit the plant',
    'the file of the retired would be placed',
  ],
  invented: ['direct Riad Msharrafieh: "at the top of the agenda of the first session."'],
};
