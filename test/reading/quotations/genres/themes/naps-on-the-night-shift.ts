import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'naps on the night shift',
  text: `Short naps ‘help nurses on nights think straight’, study finds

By Oriel Banks
Health editor

Nurses who sleep for 20 minutes in the middle of a night shift make a third fewer errors at dawn, according to the largest trial of its kind.

Researchers at the University of Carrowby followed 1,140 nurses at six hospitals for a year. Half lay down at about 3am; half carried on as usual.

‘We expected them to feel better and they didn’t, much,’ said Professor Hilary Stroud, who led the study. ‘What changed was what they did. They stopped giving the same drug twice.’

The paper, published in Sleep & Practice, says the benefit is greatest in the last two hours of a shift. It adds that naps of more than half an hour made matters worse, an effect known as ‘sleep drunkenness’.

Dr Anjali Mehra, a consultant in intensive care at St Osyth’s Infirmary, one of the hospitals that took part, admitted she had been sceptical.

‘I thought it was a lovely idea for people with somewhere to lie down,’ she said. ‘Then we cleared out a linen cupboard, and our drug errors halved.’

Others tell a different story. A ward sister, who asked that neither she nor her hospital be named, said the beds had been ‘taken away the week the researchers left’.

Prof Stroud said she had heard similar accounts from two sites. ‘It breaks my heart,’ she said. ‘The mattresses cost £80.’

Dr Gerald Finch, a statistician at the Medical Evidence Unit who was not involved in the research, warned that the numbers should be handled with care, because the nurses had reported their own mistakes.

‘If you tell someone a nap will sharpen them up, they’ll look less hard for what they got wrong,’ he said.

The Royal Guild of Nurses said the results were ‘no surprise to anyone who’s driven home at 8am’. Its general secretary, Moira Kell, was blunter. ‘Pilots rest. Train drivers rest. We get a biscuit,’ she said.

The study was funded by the Lyle Trust. Prof Stroud has received fees from a maker of recliner chairs.`,
  said: [
    ['mixed', 'study', 'help nurses on nights think straight'],
    ['indirect', 'largest trial of its kind', 'make a third fewer errors at dawn'],
    ['direct', 'Hilary Stroud', 'We expected them to feel better'],
    ['indirect', 'paper', 'the benefit is greatest'],
    ['indirect', 'paper', 'naps of more than half an hour made matters worse'],
    ['indirect', 'Anjali Mehra', 'she had been sceptical'],
    ['direct', 'Anjali Mehra', 'I thought it was a lovely idea'],
    ['mixed', 'ward sister', 'taken away the week the researchers left'],
    ['indirect', 'Hilary Stroud', 'she had heard similar accounts'],
    ['direct', 'Hilary Stroud', 'It breaks my heart'],
    ['indirect', 'Gerald Finch', 'the numbers should be handled with care'],
    ['direct', 'Gerald Finch', 'If you tell someone a nap'],
    ['mixed', 'Royal Guild of Nurses', 'no surprise to anyone'],
    ['direct', 'Moira Kell', 'Pilots rest'],
  ],
  open: ['make a third fewer errors at dawn'],
};
