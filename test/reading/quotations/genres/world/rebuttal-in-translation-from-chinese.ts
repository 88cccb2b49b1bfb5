import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a rebuttal in translation from Chinese',
  text: `Norhavn's fertilizer list another own goal, experts say

By Tao Ran and Ge Minghui

Chinese experts on Sunday slammed Norhavn's decision to add 14 companies to its so-called "entity watchlist," saying the move exposes the country's anxiety and will ultimately hurt its own farmers.

A spokesperson for the Ministry of External Commerce said on Saturday that China firmly opposes the list. "The Norhavn side has stretched the concept of security from chips to soybeans, and now even to manure," the spokesperson noted in a statement on the ministry's website. "China will take necessary measures to resolutely safeguard the rights and interests of its enterprises."

Norhavn's Trade Minister Elsa Brekke-Lund claimed on Friday that the companies "pose a risk to food sovereignty." She provided no evidence.

"This is a typical case of a thief crying 'stop thief,'" Lü Wenhao, a research fellow at the Haishan Academy of World Economy, told the Observer. He pointed out that Norhavn imports 60 percent of its potash from third countries, which buy it from the very same firms.

Lü believes that domestic politics is behind the move. "With local elections approaching, certain politicians need an enemy, and a sack of fertilizer cannot talk back," he said.

Qiu Yanling, director of the Center for Northern Studies at Haishan Foreign Languages University, shared a similar view. But she also stressed that pragmatic voices still exist in Norhavn, citing the chairman of the Norhavn Farmers' League, Torstein Vik, who told the newspaper Landposten last week that the list would add 200 kroner to the cost of every hectare.

"The minister can sow her list and see what grows," Vik was quoted as saying.

A manager of one of the listed companies, who requested anonymity due to the sensitivity of the matter, told the Observer that orders have not been affected so far. "Our Norhavn clients called us before we had read the news. They apologized," the manager said.

As the old saying goes, he who digs a pit for others will fall into it himself. Norhavn would do well to put down the spade.`,
  said: [
    ['indirect', 'experts', 'another own goal'],
    ['indirect', 'Chinese experts', 'the move exposes'],
    ['indirect', 'spokesperson for the Ministry of External Commerce', 'China firmly opposes the list'],
    ['direct', 'spokesperson for the Ministry of External Commerce', 'has stretched the concept of security'],
    ['mixed', 'Elsa Brekke-Lund', 'pose a risk to food sovereignty'],
    ['direct', 'Lü Wenhao', 'This is a typical case'],
    ['indirect', 'Lü Wenhao', 'imports 60 percent of its potash'],
    ['indirect', 'Lü Wenhao', 'domestic politics is behind the move'],
    ['direct', 'Lü Wenhao', 'With local elections approaching'],
    ['indirect', 'Qiu Yanling', 'pragmatic voices still exist'],
    ['indirect', 'Torstein Vik', 'the list would add 200 kroner'],
    ['direct', 'Torstein Vik', 'The minister can sow her list'],
    ['indirect', 'manager of one of the listed companies', 'orders have not been affected so far'],
    ['direct', 'manager of one of the listed companies', 'Our Norhavn clients called us'],
  ],
  open: ['another own goal'],
};
