import type { Piece } from '../piece.js';
import { PIECE as airlineAndItsRoutes } from './airline-and-its-routes.js';
import { PIECE as bribeCalledLobster } from './bribe-called-lobster.js';
import { PIECE as bridgeOverTheIsterVey } from './bridge-over-the-ister-vey.js';
import { PIECE as carerAndABankCard } from './carer-and-a-bank-card.js';
import { PIECE as cook } from './cook.js';
import { PIECE as finaleNobodyWillSee } from './finale-nobody-will-see.js';
import { PIECE as lateBus } from './late-bus.js';
import { PIECE as lunchboxCompany } from './lunchbox-company.js';
import { PIECE as napsOnTheNightShift } from './naps-on-the-night-shift.js';
import { PIECE as recordingsOfSleepers } from './recordings-of-sleepers.js';
import { PIECE as singerAndHisGuitarist } from './singer-and-his-guitarist.js';
import { PIECE as threeGoalsDown } from './three-goals-down.js';
import { PIECE as transferOff } from './transfer-off.js';
import { PIECE as typewriterMan } from './typewriter-man.js';
import { PIECE as whaleThatTurnedLeft } from './whale-that-turned-left.js';
import { PIECE as womanWhoCountsTrucks } from './woman-who-counts-trucks.js';

/** Business, science, sport, courts, features, profiles. */
export const THEMES: readonly Piece[] = [
  airlineAndItsRoutes,
  napsOnTheNightShift,
  threeGoalsDown,
  finaleNobodyWillSee,
  bribeCalledLobster,
  typewriterMan,
  bridgeOverTheIsterVey,
  lunchboxCompany,
  recordingsOfSleepers,
  whaleThatTurnedLeft,
  transferOff,
  carerAndABankCard,
  lateBus,
  cook,
  womanWhoCountsTrucks,
  singerAndHisGuitarist,
];
