import { phrases } from '../../../text/phrases.ts';

/** What a professional may know before anybody has spoken: the client came, filled something in, said so before. */
export const knownBeforehand = phrases({
  nl: [
    '(gekomen|kwam|kwamen|komt|komen|er bent|er ben|er bij bent|er zijn|hier bent|hier zijn)',
    '(ingevuld|invulde|meegebracht|meegenomen|gebeld|belde|gemaild|mailde|geschreven|schreef|aangemeld|meldde|gevraagd om)',
    '(vorige|laatste) (keer|week|maand|gesprek|afspraak)',
    '(sinds|na) … (vorige|laatste|eerste) (keer|gesprek)',
    '(eerder|toen) (vertelde|zei|vertelden|zeiden|afgesproken)',
    'aan de (telefoon|balie)',
  ],
  en: [
    "(came|come|coming|made it|turned up|you're here|you are here|being here|are both here)",
    '(filled in|filled out|brought|rang|called|phoned|emailed|wrote|signed up|asked for)',
    '(last|previous) (time|week|month|visit|conversation|appointment)',
    'since (we|our|the first)',
    'on the phone',
  ],
});
