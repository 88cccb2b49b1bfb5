import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a whale that turned left',
  aside: true,
  text: `Ancient Whale Swam in Circles for a Decade

A whale that died in a shallow sea 12 million years ago spent its last 10 years turning to the left, scientists reported on Thursday, the result of an injury that would have killed most animals its size.

The skeleton was dug from a hillside above Montequero in 2019 by a farmer who took it for a buried tractor. It now fills two rooms of the Museum of Natural History in Santa Oriel, where a team led by Dr. Beatriz Llosa has spent four years on its spine.

“You have a vertebra here that has healed sideways,” Dr. Llosa said, tapping it. “Every stroke of the tail pushed the animal a little off course. I have driven cars like that.”

Her co-author, Dr. Karin Aasen, an engineer at the Institute of Marine Mechanics in Tronvik, built a model of the whale and towed it through a tank. It turned.

“We checked the tank,” Dr. Aasen said. “Then we checked the towing arm. It was the whale.”

How an animal that could not swim straight had fed itself for so long was harder to explain. In their paper, which appears in the journal Deep Time, the authors suggest that it was not alone: Others, they write, “may have shared food with it.”

That has divided specialists. Dr. Rufus Tennant, who curates fossil mammals at the Calloway Museum and was one of the paper’s three reviewers, said he had asked for the sentence to be removed.

“It’s a beautiful idea,” he said. “So are mermaids.”

Dr. Llosa was unruffled. She said that living whales had been seen to hold up a sick companion for days, and that she saw no reason to think they had learned it recently.

Dr. Aasen is less sure. The tail shows how the whale swam, she said, but “it does not tell you who its friends were.”

They have agreed to differ. “Karin believes in friction,” Dr. Llosa said. “I also believe in whales.”

The farmer, Evaristo Pinto, 70, was invited to the opening of the exhibition, which is called “Always Left.” He walked around the skeleton twice. He told a local radio station afterward that he had wanted to see which way it was facing.`,
  said: [
    ['indirect', 'scientists', 'spent its last 10 years turning to the left'],
    ['direct', 'Beatriz Llosa', 'You have a vertebra here'],
    ['direct', 'Karin Aasen', 'We checked the tank'],
    ['indirect', 'authors', 'it was not alone'],
    ['mixed', 'authors', 'may have shared food with it'],
    ['indirect', 'Rufus Tennant', 'he had asked for the sentence to be removed'],
    ['direct', 'Rufus Tennant', 'a beautiful idea'],
    ['indirect', 'Beatriz Llosa', 'living whales had been seen to hold up'],
    ['mixed', 'Karin Aasen', 'it does not tell you who its friends were'],
    ['direct', 'Beatriz Llosa', 'Karin believes in friction'],
    ['indirect', 'Evaristo Pinto', 'he had wanted to see which way it was facing'],
  ],
  open: ['may have shared food with it'],
};
