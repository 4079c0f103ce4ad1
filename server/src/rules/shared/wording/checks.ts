import { phrases } from '../../../text/phrases.ts';

/** The stock phrases of a check: have I understood you, and is it complete? */
export const checks = phrases({
  nl: [
    '^klopt (dat|het|dit|deze|mijn)',
    'klopt (dat|het|dit|dat zo)$',
    'heb ik (het|dat|dit|je|jou|u|jullie|alles|) (zo|nu|) (goed|juist) (begrepen|gehoord|samengevat|verwoord|weergegeven)',
    'begrijp ik (het|dat|je|u|jullie|) (zo|) (goed|juist)',
    '(ben|mis|vergeet) ik (nog|hier|hiermee|) iets',
    'heb ik (nog|) iets (gemist|vergeten|overgeslagen)',
    'heb ik (zo|nu|hiermee|) alles',
    'zie ik (dat|het) (zo|) (goed|juist)',
  ],
  en: [
    'is that (right|correct|accurate|fair|about right)',
    '(have i|did i) (got|get|understand|understood|hear|heard) (that|it|this|you|everything|) (right|correctly)',
    'does that (sound|seem|feel|look) right',
    'does that (cover|sum up)',
    '(have i|did i) (miss|missed|left|leave) (anything|something|out anything|anything out)',
    'am i missing anything',
  ],
});
