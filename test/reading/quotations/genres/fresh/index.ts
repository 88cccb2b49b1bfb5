import type { Piece } from '../piece.js';
import { PIECE as binContract } from './bin-contract.js';
import { PIECE as blockadeIsLifted } from './blockade-is-lifted.js';
import { PIECE as brewerWarns } from './brewer-warns.js';
import { PIECE as chancellorOnTheSofa } from './chancellor-on-the-sofa.js';
import { PIECE as coalitionOnTheBrink } from './coalition-on-the-brink.js';
import { PIECE as coffeeCansInAGymWall } from './coffee-cans-in-a-gym-wall.js';
import { PIECE as columnInTranslationFromArabic } from './column-in-translation-from-arabic.js';
import { PIECE as cupUpset } from './cup-upset.js';
import { PIECE as debateForGovernor } from './debate-for-governor.js';
import { PIECE as envelopesForAMayor } from './envelopes-for-a-mayor.js';
import { PIECE as fishThatTellTheTime } from './fish-that-tell-the-time.js';
import { PIECE as gallonOfBleach } from './gallon-of-bleach.js';
import { PIECE as governorOnASundayShow } from './governor-on-a-sunday-show.js';
import { PIECE as grainPortFromAStateAgency } from './grain-port-from-a-state-agency.js';
import { PIECE as landBillInTheAssembly } from './land-bill-in-the-assembly.js';
import { PIECE as landPortFromAStateAgency } from './land-port-from-a-state-agency.js';
import { PIECE as lastWeekOfAPostOffice } from './last-week-of-a-post-office.js';
import { PIECE as lostLaptopInOttawa } from './lost-laptop-in-ottawa.js';
import { PIECE as senatorAndTheInsulin } from './senator-and-the-insulin.js';
import { PIECE as stopgapBill } from './stopgap-bill.js';
import { PIECE as strikeOfDoctorsInWestAfrica } from './strike-of-doctors-in-west-africa.js';
import { PIECE as treesBeforeABench } from './trees-before-a-bench.js';
import { PIECE as vetOnTheCrossbench } from './vet-on-the-crossbench.js';
import { PIECE as waterTenderBeforeACommission } from './water-tender-before-a-commission.js';

/** News of all these kinds, written when the rules were done and measured once. */
export const FRESH: readonly Piece[] = [
  stopgapBill,
  binContract,
  debateForGovernor,
  envelopesForAMayor,
  gallonOfBleach,
  vetOnTheCrossbench,
  governorOnASundayShow,
  senatorAndTheInsulin,
  landBillInTheAssembly,
  lostLaptopInOttawa,
  waterTenderBeforeACommission,
  chancellorOnTheSofa,
  grainPortFromAStateAgency,
  strikeOfDoctorsInWestAfrica,
  brewerWarns,
  fishThatTellTheTime,
  cupUpset,
  lastWeekOfAPostOffice,
  columnInTranslationFromArabic,
  treesBeforeABench,
  landPortFromAStateAgency,
  blockadeIsLifted,
  coffeeCansInAGymWall,
  coalitionOnTheBrink,
];
