import { has, isA, professionalUtterances, utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import type { Language } from '../../locale/language.ts';
import { phrases } from '../../text/phrases.ts';
import { defineRule } from '../contract.ts';
import { isLongEnoughToMiss, placeOfScript } from '../shared/script/whole-script.ts';
import { mayReflect } from '../shared/wording/reflecting.ts';

/** Words for what somebody feels, wants, means or stands for. */
const below = phrases({
  nl: [
    '(voel|voelt|voelen|voelde|gevoel|gevoelens)',
    '(bang|boos|verdrietig|blij|moe|onzeker|opgelucht|gespannen|trots|eenzaam|machteloos|radeloos|wanhopig|teleurgesteld|bezorgd|ongerust|zenuwachtig|gekwetst|gefrustreerd|jaloers|verward|schuldig|uitgeput|overvallen|verscheurd|spannend|pijn|verdriet|angst|woede|schaamte|spijt|rust|hoop|zorgen|zorg|moeite)',
    '(schrikt|schrok|geschrokken|baalt|baal|mist|miste|twijfelt|twijfel|piekert|schaamt|worstelt|snakt|verlangt|verlangen|hoopt|hopen|droomt|geniet|hecht|vreest|houdt van)',
    'klaar mee',
    'het zat',
    '<je> (wil|wilt|willen|wilde)',
    '(wil|wilt|willen|wilde) <je>',
    '(zou|zouden) … (willen|graag)',
    '(zou|zouden) <je>',
    '(het liefst|graag|liefst)',
    '(raakt|kwetst|stoort|vreet|knaagt|sloopt|slopen|bezorgt|benauwt)',
    '(belangrijk|belangrijkst|belangrijkste|waard|waarde|voorop|zwaarst|betekent|kern|bedoel|bedoelt|bedoelen|bedoeling)',
    'gaat (het|) <je> om',
    'gaat het om',
    'draait (het|) … om',
    '(probeer|probeert|proberen) <je>',
    '<je> (probeert|probeer|proberen|zoekt|zoeken)',
    'voor <je>',
  ],
  en: [
    '(feel|feels|feeling|feelings|felt)',
    '(scared|afraid|angry|sad|happy|tired|unsure|relieved|tense|proud|lonely|helpless|powerless|desperate|disappointed|worried|anxious|nervous|hurt|hurts|frustrated|jealous|confused|guilty|exhausted|overwhelmed|torn|pain|grief|fear|anger|shame|ashamed|regret|hope|hoping|peace|worry|worries|dread|dreading)',
    '(shocked|miss|misses|missed|doubt|struggle|struggling|long|longing|dream|enjoy|hate|love|care|wonder|wondering)',
    '(fed up|had enough|worn out|sick of)',
    "(you|you'd|you really) (want|wanted|wish|like|love|rather|hope|hoped)",
    'you would (like|love|rather|give)',
    '(important|matters|matter|value|values|worth|means|mean|comes first|comes down)',
    'about … for you',
    "(you're|you are) (trying|looking|after|craving)",
    '(for|to) you',
  ],
});

export default defineRule({
  id: 'no-deep-reflection',
  dutchName: 'geen-diepere-reflectie',
  group: 'reflection',
  severity: 'info',
  summary: {
    nl: 'Geen enkele reflectie benoemt een gevoel, verlangen, bedoeling of waarde.',
    en: 'No reflection names a feeling, a desire, a meaning or a value.',
  },
  source: 'Reflectief luisteren',
  reads: [
    'reflection',
    'complex-reflection',
    'reflection-of-emotion',
    'reflection-of-desire',
    'reflection-of-meaning',
    'reflection-of-values',
  ],
  messages: {
    absent: {
      nl: 'De reflecties in dit gesprek geven terug wat er gebeurt, maar niet wat dat voor de ander betekent. Juist als je een gevoel, een wens of een waarde noemt, merkt de ander dat je het begrijpt. Doe een gok naar wat eronder zit.',
      en: 'The reflections in this conversation give back what happens, but not what it means to the client. Name a feeling, a wish or a value, and people notice that you understand. Make a guess at what lies beneath.',
    },
  },
  *check(conversation) {
    const reflections = utterancesOfKind(conversation, 'reflection');
    if (reflections.length === 0 || !isLongEnoughToMiss(conversation)) return;
    if (has(conversation, 'reflection-of-emotion', 'reflection-of-desire')) return;
    if (has(conversation, 'reflection-of-meaning', 'reflection-of-values')) return;
    if (isSomethingDeep(conversation)) return;
    yield { message: 'absent', at: placeOfScript(conversation), restsOn: reflections };
  },
});

/** Who calls a reflection complex, without saying of what, may well mean one of these. */
function isSomethingDeep(conversation: Conversation): boolean {
  const { language } = conversation;
  return professionalUtterances(conversation).some(
    (utterance) =>
      utterance.technique === 'complex-reflection' ||
      (givesBack(utterance, language) && below.isIn(utterance.prose, language)),
  );
}

function givesBack(utterance: Utterance, language: Language): boolean {
  return isA(utterance, 'reflection') || mayReflect(utterance, language);
}
