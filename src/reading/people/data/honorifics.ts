/**
 * Forms of address that open a name and are no part of it, in lower case without a full stop. Many are also
 * names ("Rokeya Begum Shefali", "Ahmad Haji Sulaiman"), so that they count at the start of a name alone.
 *
 * Sources: forms of address in the English-language press of Malaysia, Indonesia, Brunei, Burma, Pakistan,
 * Bangladesh, East and West Africa; names of relations that are said before a given name.
 */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `datuk dato datin seri sri tun tunku tengku haji hajji hajjah hajah ustaz ustaza ustad ustadh maulana mufti
  begum u daw sayadaw mwalimu oba eze otunba olori emir sultan malam pandit swami
  aunt aunti auntie aunty uncle granny grandma grandpa grandad granddad nana`.split(/\s+/),
);

/** Forms of address joined behind a name: "Hoshikawa-san", "Parmar-ji". */
export const JOINED_HONORIFIC = /(?<=\p{L})[-‑](?:san|sama|sensei|ssi|nim|ji|bhai|saheb|sahib)$/u;
