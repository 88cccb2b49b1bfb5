/**
 * Nouns for bodies of people, in the singular and in lower case: who can say something without a name.
 *
 * Source: WordNet 3.1, lexicographer file noun.group, those whose members speak together; outlets, firms
 * and words for many people that news quotes, added by hand.
 */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  `academy agency alliance army association audience authority band board brigade broadcaster brotherhood
  bureau business cabinet camp campaign caucus chamber charity church class clergy clinic club coalition
  college command commission committee community company conference congregation congress consortium
  constituency convention corporation council couple court crew crowd delegation department directorate
  division duo elite electorate embassy enterprise establishment executive faction family federation firm
  following force foundation gang generation government group hospital house household industry institute
  institution intelligence jury laboratory leadership league left legislature lobby majority mayoralty
  media membership military militia ministry minority mission mob monarchy movement navy network newsroom
  nonprofit office opposition order organisation organization outfit outlet panel parish parliament
  partnership party people personnel platoon police population presidency press producer program prosecution
  public quorum readership regime regiment regulator right school secretariat senate service settlement side
  society squad staff startup station studio subcommittee tank team tribe tribunal trio troop trust
  undersecretariat union unit university village vote watchdog wing workforce youth administration airline
  bank carrier channel operator delegate defence defense district embassy exchange factory insurer maker
  municipality parents retailer state supplier city country nation town county republic
  neighborhood neighbourhood fund group circle quarter ranks rank other person someone somebody everyone
  everybody anyone anybody nobody none all both many most some several few half percent majority source
  television tv radio newswire tabloid daily superdelegate commenter birther who those third number hundred thousand dozen million hundreds
  thousands dozens millions fan star mogul anchor moderator founder progressive agent chair black white
  insider involved men women kin folk folks ally elder giant wife child man woman`.split(/\s+/),
);

/**
 * Nouns for writings and findings that report, in the singular and in lower case: "the report said", "the
 * figures show".
 *
 * Source: written out by hand from the kinds of documents and measurements that news quotes.
 */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  `account ad banner billboard voiceover advertisement advisory affidavit agreement analysis announcement article assessment audit ballot
  bill blog book brief briefing bulletin cable caption catalogue chapter charter circular column
  commentary communique complaint constitution contract copy daily data declaration decree directive
  dispatch document documentary draft editorial email e-mail entry essay estimate evidence feature figure file
  filing finding flyer forecast guideline handbook headline indictment information instruction index inquiry
  investigation invitation journal judgment law lawsuit leaflet ledger letter log magazine mailer manifesto
  manual manuscript memo memoir memorandum message minute newsletter newspaper note notice notification
  observation obituary opinion order page pamphlet paper paperwork passage petition piece placard plaque
  platform poll polling post poster prediction proclamation projection prospectus publication questionnaire
  readout record recording recommendation regulation release reply report reporting research resolution response result review
  ruling script section sentence series sign spreadsheet statement statistic statute study suit summary summons
  survey table tabloid tally testimony text transcript treaty tweet update verdict version warrant
  website whitepaper wire invoice receipt spreadsheet profile card label menu certificate diary scan`.split(
    /\s+/,
  ),
);
