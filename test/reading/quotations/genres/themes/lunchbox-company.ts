import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a lunchbox company',
  text: `The lunchbox queen of Kalpura

Sudha Venkataraghavan says she has never had an idea in her life. “I had a hungry husband,” says the founder of Dabba Direct, which will deliver its hundred millionth lunch this week. “Ideas are for people with time.”

The husband, R. Mohan, a retired railway clerk who is sitting in on the interview, does not argue. In 1994 his office canteen closed. “By Friday she was cooking for eleven,” he says. “By Diwali I was the delivery boy.”

Today the company employs 9,000 people and is valued at $2.1 billion, a figure at which its chairwoman waves a spoon. She still tastes every dal before it goes out.

“People told me I must learn to let go,” she says. “I let go of the rotis in 2009. Look what happened to the rotis.”

What happened was Lakshmi Pillai. Pillai, who ran operations for six years and was widely expected to succeed her, replaced 400 women who rolled dough by hand with machines and left, in the words of the announcement, “to pursue other interests.”

It was not like that, according to Pillai. “She came to the plant at five in the morning, ate one, and put the rest in the bin,” she said from her home in Ostra Bay. “I have run three companies since, and I’m still a little afraid of bread.”

Told of this, Venkataraghavan is silent for a moment. Pillai, she says finally, was the best manager she ever had. “I should have said it to her. I said it to the machine supplier.”

Rivals have tried to copy her. Harish Bajoria, whose QuickThali burned through $90 million before it closed in 2021, said at a conference the following year that he had underestimated “the power of one angry aunty.”

Investors are kinder. “You don’t do due diligence on Sudha,” says Meera Thakkar of Banyan Growth Partners, who sits on the board. “She does it on you. She asked me what I’d had for lunch, and when I told her, she said, ‘Come back when you’re eating properly.’”

A listing has been rumoured since 2018. Two people with knowledge of the plans said it could come as early as March.

Will she stay on? Mohan answers for her. “She’ll be buried with the spoon,” he says.

His wife corrects him. The spoon, she points out, belongs to the company.`,
  said: [
    ['indirect', 'Sudha Venkataraghavan', 'she has never had an idea in her life'],
    ['direct', 'Sudha Venkataraghavan', 'I had a hungry husband'],
    ['direct', 'R. Mohan', 'By Diwali I was the delivery boy'],
    ['direct', 'Sudha Venkataraghavan', 'I let go of the rotis in 2009'],
    ['mixed', 'announcement', 'to pursue other interests'],
    ['indirect', 'Lakshmi Pillai', 'It was not like that'],
    ['direct', 'Lakshmi Pillai', 'still a little afraid of bread'],
    ['indirect', 'Sudha Venkataraghavan', 'was the best manager she ever had'],
    ['direct', 'Sudha Venkataraghavan', 'I should have said it to her'],
    ['mixed', 'Harish Bajoria', 'the power of one angry aunty'],
    ['direct', 'Meera Thakkar', 'do due diligence on Sudha'],
    ['indirect', 'Two people with knowledge of the plans', 'it could come as early as March'],
    ['direct', 'R. Mohan', 'be buried with the spoon'],
    ['indirect', 'Sudha Venkataraghavan', 'belongs to the company'],
  ],
  open: [
    'I had a hungry husband',
    'I let go of the rotis in 2009',
    'to pursue other interests',
    'was the best manager she ever had',
    'I should have said it to her',
    'belongs to the company',
  ],
};
