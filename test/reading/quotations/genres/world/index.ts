import type { Piece } from '../piece.js';
import { PIECE as allotmentsBeforeAnEnglishCouncil } from './allotments-before-an-english-council.js';
import { PIECE as arrestInTranslationFromBrazil } from './arrest-in-translation-from-brazil.js';
import { PIECE as busStrikeInTheRiverPlate } from './bus-strike-in-the-river-plate.js';
import { PIECE as choleraInAZambianDistrict } from './cholera-in-a-zambian-district.js';
import { PIECE as hospitalSearchInTheBalkans } from './hospital-search-in-the-balkans.js';
import { PIECE as inquestInIreland } from './inquest-in-ireland.js';
import { PIECE as lakeBeforeAHighCourtInPakistan } from './lake-before-a-high-court-in-pakistan.js';
import { PIECE as landslideInNepal } from './landslide-in-nepal.js';
import { PIECE as lateGoalInGhana } from './late-goal-in-ghana.js';
import { PIECE as marketInTheCaribbean } from './market-in-the-caribbean.js';
import { PIECE as noteOfProtestOnAMinistryPage } from './note-of-protest-on-a-ministry-page.js';
import { PIECE as radioInterviewInAnAgencyOfTheLevant } from './radio-interview-in-an-agency-of-the-levant.js';
import { PIECE as rebuttalInTranslationFromChinese } from './rebuttal-in-translation-from-chinese.js';
import { PIECE as specialCounselInKorea } from './special-counsel-in-korea.js';
import { PIECE as stageThatFellInMalaysia } from './stage-that-fell-in-malaysia.js';
import { PIECE as straitInAnAgencyOfTheBlackSea } from './strait-in-an-agency-of-the-black-sea.js';

/** Papers, agencies and ministries of Asia, Africa, Latin America, eastern Europe and Britain. */
export const WORLD: readonly Piece[] = [
  lakeBeforeAHighCourtInPakistan,
  choleraInAZambianDistrict,
  busStrikeInTheRiverPlate,
  hospitalSearchInTheBalkans,
  allotmentsBeforeAnEnglishCouncil,
  noteOfProtestOnAMinistryPage,
  radioInterviewInAnAgencyOfTheLevant,
  rebuttalInTranslationFromChinese,
  stageThatFellInMalaysia,
  straitInAnAgencyOfTheBlackSea,
  marketInTheCaribbean,
  lateGoalInGhana,
  landslideInNepal,
  specialCounselInKorea,
  arrestInTranslationFromBrazil,
  inquestInIreland,
];
