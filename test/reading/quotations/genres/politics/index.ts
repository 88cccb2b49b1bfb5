import type { Piece } from '../piece.js';
import { PIECE as blogAndAMorningShow } from './blog-and-a-morning-show.js';
import { PIECE as bridgeAndAFern } from './bridge-and-a-fern.js';
import { PIECE as briefingOnALoan } from './briefing-on-a-loan.js';
import { PIECE as butchersDaughter } from './butchers-daughter.js';
import { PIECE as debateAndADock } from './debate-and-a-dock.js';
import { PIECE as donorWhoDoesNotTalk } from './donor-who-does-not-talk.js';
import { PIECE as emailsAndAPavingContract } from './emails-and-a-paving-contract.js';
import { PIECE as hearingOnMissingBallots } from './hearing-on-missing-ballots.js';
import { PIECE as leadOfThreePoints } from './lead-of-three-points.js';
import { PIECE as raceForWhip } from './race-for-whip.js';
import { PIECE as rallyAtTheFairgrounds } from './rally-at-the-fairgrounds.js';
import { PIECE as senatorOnTheRadio } from './senator-on-the-radio.js';
import { PIECE as spendingBillAndANapkin } from './spending-bill-and-a-napkin.js';
import { PIECE as tankerOnTheSundayShows } from './tanker-on-the-sunday-shows.js';
import { PIECE as townHallInAGym } from './town-hall-in-a-gym.js';
import { PIECE as vetoInAStatehouse } from './veto-in-a-statehouse.js';

/** Politics of one invented country and its states: parliament, campaigns, talk shows, investigations. */
export const POLITICS: readonly Piece[] = [
  spendingBillAndANapkin,
  raceForWhip,
  debateAndADock,
  butchersDaughter,
  leadOfThreePoints,
  rallyAtTheFairgrounds,
  townHallInAGym,
  briefingOnALoan,
  vetoInAStatehouse,
  senatorOnTheRadio,
  blogAndAMorningShow,
  donorWhoDoesNotTalk,
  emailsAndAPavingContract,
  tankerOnTheSundayShows,
  bridgeAndAFern,
  hearingOnMissingBallots,
];
