import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'a cook',
  aside: true,
  text: `Constance Peverell, cook who taught a nation to salt its water, dies aged 89

Constance Peverell, who has died aged 89, ran the Mill at Thrushby for 34 years and was, in the judgment of the critic Auberon Slade, ‘the only person in the country who could boil an egg on purpose’.

She had never meant to cook. The daughter of a Fenland vet, she read Greek at university and ran away in her second year with Laurence Peverell, a publisher, who was married at the time.

‘I could do toast, and I could do the aorist,’ she told an interviewer in 1979. ‘Laurence said he could live on either.’

The Mill opened in 1962 with six tables. In his diaries, published after his death, her husband recorded that on the first night there were more waiters than guests, and that Constance ‘wept into a very good soup’.

Word spread. By 1970 the waiting list was five months long; a Cabinet minister who telephoned on the day was told by Mrs Peverell that she could do him a sandwich on the bridge.

She was a demanding employer. ‘She threw a turbot at me,’ recalled Danny Sloane, who arrived as a washer-up at 15 and now has three restaurants of his own. ‘Then she apologised to the turbot.’

Another of her pupils, Hester Vane, who left after a dispute over a sauce and did not see her again for 20 years, said she had learnt from her that food was ‘a form of manners’. The two were reconciled at Laurence’s funeral in 2004.

‘Connie looked at the sandwiches, and she looked at me,’ Vane remembered, ‘and she said, “Go on, then.” So we went and did them again.’

Her book Plain (1974) contains no photographs. ‘You will need less than you think,’ she wrote on its first page. In later life she was a scourge of television chefs, one of whom she described as ‘a haircut with a whisk’.

She was made a dame in 2003; Laurence, she liked to say, had been promoted from adulterer to consort.

Her son, Julian Peverell, who runs the Mill today, said she had corrected the hospital’s menu in pencil. ‘She sent it down with the tray,’ he said. ‘The next day there was parsley.’

Constance Peverell, born March 3 1935, died June 11 2024`,
  said: [
    ['mixed', 'Auberon Slade', 'the only person in the country'],
    ['direct', 'Constance Peverell', 'I could do toast'],
    ['mixed', 'Laurence Peverell', 'wept into a very good soup'],
    ['indirect', 'Constance Peverell', 'she could do him a sandwich on the bridge'],
    ['direct', 'Danny Sloane', 'She threw a turbot at me'],
    ['mixed', 'Hester Vane', 'a form of manners'],
    ['direct', 'Hester Vane', 'Connie looked at the sandwiches'],
    ['direct', 'Constance Peverell', 'You will need less than you think'],
    ['mixed', 'Constance Peverell', 'a haircut with a whisk'],
    ['indirect', 'Constance Peverell', 'had been promoted from adulterer to consort'],
    ['indirect', 'Julian Peverell', 'she had corrected the hospital’s menu'],
    ['direct', 'Julian Peverell', 'She sent it down with the tray'],
  ],
  open: [
    'the only person in the country',
    'wept into a very good soup',
    'You will need less than you think',
    'a haircut with a whisk',
    'had been promoted from adulterer to consort',
  ],
};
