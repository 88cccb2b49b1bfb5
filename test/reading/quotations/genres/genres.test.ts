import { describe, expect, it } from 'vitest';
import { AGENCIES } from './agencies.js';
import { AGENCIES_ASIDE } from './agencies-aside.js';
import { BRITISH } from './british.js';
import { COURT } from './court.js';
import { FRESH } from './fresh/index.js';
import { INTERVIEW } from './interview.js';
import { LIVES } from './lives.js';
import { LOCAL } from './local.js';
import { OPINION } from './opinion.js';
import type { Piece } from './piece.js';
import { POLITICS } from './politics/index.js';
import { SCIENCE } from './science.js';
import { score } from './score.js';
import { SOCIAL } from './social.js';
import { SOUTH } from './south.js';
import { SPORT } from './sport.js';
import { STATE_MEDIA } from './state-media.js';
import { THEMES } from './themes/index.js';
import { VOICES } from './voices.js';
import { WEST_FEATURES } from './west-features.js';
import { WEST_FEATURES_ASIDE } from './west-features-aside.js';
import { WEST_LOCAL } from './west-local.js';
import { WEST_LOCAL_ASIDE } from './west-local-aside.js';
import { WEST_NEWS } from './west-news.js';
import { WEST_NEWS_ASIDE } from './west-news-aside.js';
import { WIRE } from './wire.js';
import { WORLD } from './world/index.js';
import { WORLD_PAPERS } from './world-papers.js';
import { WORLD_PAPERS_ASIDE } from './world-papers-aside.js';

const GENRES: readonly [genre: string, pieces: readonly Piece[]][] = [
  ['British papers', BRITISH],
  ['agency copy', WIRE],
  ['court reports', COURT],
  ['sport', SPORT],
  ['science news', SCIENCE],
  ['obituaries', LIVES],
  ['live-blogs and councils', LOCAL],
  ['interviews', INTERVIEW],
  ['state media in translation', STATE_MEDIA],
  ['news of India, Africa, Latin America and the Arab world', SOUTH],
  ['columns, letters and releases', OPINION],
  ['stories of several voices', VOICES],
  ['posts, titles and terms', SOCIAL],
  ['local news of the west', [...WEST_LOCAL, ...WEST_LOCAL_ASIDE]],
  ['further news of the west', [...WEST_NEWS, ...WEST_NEWS_ASIDE]],
  ['features of the west', [...WEST_FEATURES, ...WEST_FEATURES_ASIDE]],
  ['agencies of states', [...AGENCIES, ...AGENCIES_ASIDE]],
  ['papers of Asia, Africa and eastern Europe', [...WORLD_PAPERS, ...WORLD_PAPERS_ASIDE]],
  ['politics', POLITICS],
  ['news of the world', WORLD],
  ['business, science, sport, courts, features', THEMES],
  ['news of all kinds, written last', FRESH],
];

describe.each(GENRES)('%s', (_, pieces) => {
  it.each(pieces)('$name: every attribution but the open ones has its speaker', (piece) => {
    const { missed, instead } = score(piece);
    expect(missed, instead.join('\n')).toEqual(piece.open ?? []);
  });

  it.each(pieces)('$name: nothing else is given as verbatim', (piece) => {
    expect(score(piece).invented).toEqual(piece.invented ?? []);
  });
});
