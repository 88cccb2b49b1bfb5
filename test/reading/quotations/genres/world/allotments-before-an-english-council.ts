import type { Piece } from '../piece.js';

export const PIECE: Piece = {
  name: 'allotments before an English council',
  text: `Council leader denies ‘land grab’ over Skelby allotments

By Tom Arkless
Local Democracy Reporter

The leader of Skelby Borough Council has insisted plans to build 64 homes on the Mill Road allotments are ‘not a land grab’, as dozens of plot holders packed the public gallery with marrows on their knees.

Councillor Fiona Grayling (Con, Skelby West), who has led the authority since May, told Monday night’s meeting that it had ‘a legal duty and an empty purse’.

‘Nobody in this room likes it,’ she said. ‘I had a plot at Mill Road myself and I know what it takes to get a leek out of that clay.’

But Cllr Hamza Rashid (Lab, Town), who tabled a motion to halt the sale, said that the valuation was four years old.

‘We’re selling the family silver and we haven’t even weighed it,’ he told members. ‘And the buyer’s brother-in-law sat on the panel that picked him.’

That drew an intervention from the monitoring officer, Gillian Stobbs, who advised councillors that the matter had been looked into. Cllr Rashid withdrew the remark.

Brian Heslop, 81, who has worked plot 12 since 1974, was given three minutes to address the chamber and used one of them.

‘I buried my dog there,’ he said. ‘Put that in your report.’

His daughter, Karen Heslop-Dunn, who chairs the allotment society, said afterwards that the consultation had been ‘a joke with a map’. The society’s own survey suggests nine in ten residents oppose the scheme.

Its solicitor has written to the council claiming that the 1921 deed of gift forbids building ‘of any kind save a privy’.

A spokesperson for the developer, Northgate & Lyle, said: ‘We’re committed to working with the community. Replacement plots will be provided within two miles.’

Two miles, Mr Heslop pointed out, is a long way with a wheelbarrow.

The motion fell by 19 votes to 17. Cllr Grayling, who left by a side door, later posted: ‘A difficult night for everyone who loves this town.’`,
  said: [
    ['mixed', 'Fiona Grayling', 'not a land grab'],
    ['mixed', 'Fiona Grayling', 'a legal duty and an empty purse'],
    ['direct', 'Fiona Grayling', 'Nobody in this room likes it'],
    ['indirect', 'Hamza Rashid', 'the valuation was four years old'],
    ['direct', 'Hamza Rashid', 'We’re selling the family silver'],
    ['indirect', 'Gillian Stobbs', 'the matter had been looked into'],
    ['direct', 'Brian Heslop', 'I buried my dog there'],
    ['mixed', 'Karen Heslop-Dunn', 'the consultation had been'],
    ['indirect', 'society’s own survey', 'nine in ten residents oppose the scheme'],
    ['mixed', 'Its solicitor', 'the 1921 deed of gift forbids building'],
    ['direct', 'spokesperson for the developer', 'We’re committed to working with the community'],
    ['indirect', 'Brian Heslop', 'is a long way with a wheelbarrow'],
    ['direct', 'Fiona Grayling', 'A difficult night for everyone'],
  ],
  open: ['not a land grab'],
};
