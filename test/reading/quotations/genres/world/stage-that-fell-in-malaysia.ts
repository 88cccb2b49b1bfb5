import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a stage that fell in Malaysia',
  aside: true,
  text: `KUALA TEMBAU, Aug 19 — Police have recorded statements from seven people over the collapse of a stage at a school canteen day that left 23 pupils injured, Tembau Selatan district police chief ACP Mohd Hafizi Salleh said today.

He said those called up included the contractor, two teachers and the chairman of the parent-teacher association (PTA).

“We have also seized the guest book. Do not ask me why, it is part of the investigation,” he told reporters after closing an anti-drug fun run here.

Mohd Hafizi declined to say if the contractor, a 48-year-old man, had held a licence.

Deputy Education Minister Datuk Seri Wong Siew Ling, who visited the pupils at Hospital Sultanah Zainab, said the ministry had never approved the event. “The application came to us on a Friday. The stage fell on the Saturday,” she said.

PTA chairman Ramasamy Arumugam, however, said the district education office had given its approval by telephone.

“I have the officer’s name and I have the time of the call,” he said when contacted. “If Datuk Seri wants, I can also give her the song that was playing.”

Asked to comment on this, Wong said she would not be drawn into “a war of recordings”.

The mother of one of the pupils, Nor Azlina Yahaya, 37, said her son had told her that the stage was “already singing” before the children climbed onto it.

“He thought it was part of the show,” she said, adding that he would be in plaster for six weeks.

The contractor’s lawyer, Kavita Menon, said her client was “cooperating fully and sleeping badly”.

The case is being investigated under Section 34 of the Public Entertainment (Safety) Act.`,
  said: [
    ['indirect', 'Mohd Hafizi Salleh', 'Police have recorded statements from seven people'],
    ['indirect', 'Mohd Hafizi Salleh', 'those called up included the contractor'],
    ['direct', 'Mohd Hafizi Salleh', 'We have also seized the guest book'],
    ['indirect', 'Wong Siew Ling', 'the ministry had never approved the event'],
    ['direct', 'Wong Siew Ling', 'The application came to us on a Friday'],
    ['indirect', 'Ramasamy Arumugam', 'the district education office had given its approval'],
    ['direct', 'Ramasamy Arumugam', 'I have the time of the call'],
    ['mixed', 'Wong Siew Ling', 'she would not be drawn into'],
    ['indirect', 'Nor Azlina Yahaya', 'her son had told her'],
    ['mixed', 'her son', 'the stage was'],
    ['direct', 'Nor Azlina Yahaya', 'He thought it was part of the show'],
    ['indirect', 'Nor Azlina Yahaya', 'he would be in plaster'],
    ['mixed', 'Kavita Menon', 'her client was'],
  ],
  open: ['The application came to us on a Friday', 'her son had told her'],
};
