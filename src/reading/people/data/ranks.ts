/**
 * Short forms of ranks, offices and forms of address that open a name and are no part of it, as they are
 * written, without a full stop. Most would be words or initials elsewhere, so that they count at the start of
 * a name alone ("Det Con Lind", "DIG Lind", "Ch Insp Lind").
 *
 * Sources: ranks of the police of Britain, Ireland, India, Pakistan, Bangladesh, Malaysia, Nigeria, Kenya and
 * South Africa; of the armed forces of the Commonwealth and the United States; forms of address in the
 * English-language press of Africa, South and Southeast Asia.
 */
export const RANKS: ReadonlySet<string> = new Set(
  `PC WPC DC DS DI PS SP CP IG DG WDC PCSO DCI DCS DSU SSP ASP DSP DySP DYSP SDPO ACP DCP JCP SHO OCS OCPD DIG AIG
  IGP ADG ADGP DGP DPO PPRO CSP Det Con Const Cst Insp Ch Supt Supdt Addl Dy Jt Asst Pte Pvt Spc Pfc LCpl Bdr Gnr
  Spr Tpr Brig Brigadier Cdr Cmdr Cmdre Cdre Commodore Wg Sqn Flt Gp Maj Capt Lt Sgt Cpl Subedar Havildar Naib Naik
  Rtd Retd Cde Engr Surv Adv Advocate Esv Revd Msgr Mgr Monsignor Ald Alderman Alderwoman Cik Puan Hjh Pehin Dasho
  Mme Mlle Herr Frau Señor Señora Señorita Signor Signora Sig Ato Weizero Atty Brgy Bro Khun Ustadz Kyai Sayyid Hojjatoleslam Del. Bapak Ibu Wakil Babu Begum`.split(
    /\s+/,
  ),
);

/** Of these, what stands behind another rank alone ("Det Con Lind"). */
export const SECOND_RANKS: ReadonlySet<string> = new Set(['Con']);
