import { once, utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import type { Bilingual } from '../../locale/language.ts';
import { type PhraseData, Phrases, phrases } from '../../text/phrases.ts';
import type { PhraseMatch } from '../../text/search.ts';
import { defineRule } from '../contract.ts';
import { clientUtterances } from '../shared/script/whole-script.ts';

/** Words of the trade, as they are said, and what everybody calls it. */
const trade = {
  motor: {
    words: {
      nl: ['(motoriek|motorische|motorisch)'],
      en: ['(motor skills|motor development|gross motor|fine motor)'],
    },
    plain: { nl: 'bewegen', en: 'moving' },
  },
  senses: {
    words: { nl: ['(sensorisch|sensorische|prikkelverwerking)'], en: ['(sensory|sensory processing)'] },
    plain: { nl: 'wat je ziet, hoort en voelt', en: 'what you see, hear and feel' },
  },
  thinking: {
    words: { nl: ['(cognitie|cognitief|cognitieve)'], en: ['(cognition|cognitive|cognitively)'] },
    plain: { nl: 'denken en leren', en: 'thinking and learning' },
  },
  planning: {
    words: {
      nl: ['(executieve functie|executieve functies)'],
      en: ['(executive function|executive functions)'],
    },
    plain: { nl: 'plannen en jezelf in de hand houden', en: 'planning and keeping yourself in hand' },
  },
  attachment: {
    words: { nl: ['(gehechtheid|hechting|hechtingsproblematiek)'], en: ['(attachment|attachment style)'] },
    plain: { nl: 'de band met je kind', en: 'the bond with your child' },
  },
  regulation: {
    words: {
      nl: ['(emotieregulatie|zelfregulatie|reguleren|coreguleren|regulatie)'],
      en: ['(emotion regulation|emotional regulation|self-regulation|self-regulate|co-regulate)'],
    },
    plain: { nl: 'weer rustig worden', en: 'calming down' },
  },
  percentile: {
    words: {
      nl: ['(percentiel|percentielen|standaarddeviatie|standaarddeviaties|sd-lijn)'],
      en: ['(percentile|percentiles|centile|centiles|standard deviation)'],
    },
    plain: { nl: 'de lijn van de groeicurve', en: 'the line on the growth chart' },
  },
  prevalence: {
    words: {
      nl: ['(prevalentie|incidentie|significant|significante)'],
      en: ['(prevalence|incidence|statistically significant)'],
    },
    plain: { nl: 'hoe vaak het voorkomt', en: 'how often it occurs' },
  },
  overweight: {
    words: {
      nl: ['(adipositas|obesitas|obesogeen|obesogene)'],
      en: ['(obesity|obese|obesogenic|adiposity)'],
    },
    plain: { nl: 'overgewicht', en: 'being overweight' },
  },
  constipation: {
    words: {
      nl: ['(obstipatie|defecatie|mictie|enuresis)'],
      en: ['(defecation|micturition|enuresis|encopresis)'],
    },
    plain: { nl: 'poepen en plassen', en: 'going to the toilet' },
  },
  body: {
    words: {
      nl: ['(somatisch|somatische|fysiologisch|fysiologische)'],
      en: ['(somatic|physiological|physiologically)'],
    },
    plain: { nl: 'in je lichaam', en: 'in your body' },
  },
  sight: {
    words: {
      nl: ['(visus|visueel functioneren|auditief|auditieve)'],
      en: ['(visual acuity|auditory processing)'],
    },
    plain: { nl: 'zien en horen', en: 'seeing and hearing' },
  },
  illnesses: {
    words: {
      nl: ['(comorbiditeit|comorbide|pathologie|pathologisch)'],
      en: ['(comorbidity|comorbid|pathology|pathological)'],
    },
    plain: { nl: 'andere ziektes of klachten', en: 'other illnesses or complaints' },
  },
  reasons: {
    words: {
      nl: ['(indicatie|contra-indicatie|contraindicatie|contra-indicaties)'],
      en: ['(contraindication|contraindications|contra-indication|contra-indications|indicated for)'],
    },
    plain: { nl: 'een reden om het wel of niet te doen', en: 'a reason to do it or not' },
  },
  treatment: {
    words: {
      nl: ['(interventie|interventies|psycho-educatie|psycho-educatief)'],
      en: ['(intervention|interventions|psychoeducation|psycho-education)'],
    },
    plain: { nl: 'hulp of uitleg', en: 'help or an explanation' },
  },
  history: {
    words: { nl: ['(anamnese|etiologie|pathogenese)'], en: ['(anamnesis|aetiology|etiology)'] },
    plain: { nl: 'hoe het is gekomen', en: 'how it came about' },
  },
  muscles: {
    words: {
      nl: ['(hypotoon|hypotonie|hypertoon|hypermobiel|hypermobiliteit)'],
      en: ['(hypotonia|hypotonic|hypertonic|hypermobility|hypermobile)'],
    },
    plain: { nl: 'slappe of stijve spieren', en: 'floppy or stiff muscles' },
  },
  immunity: {
    words: {
      nl: ['(immuunrespons|immunogeen)'],
      en: ['(immune response|immunogenic)'],
    },
    plain: { nl: 'hoe je lichaam zich beschermt', en: 'how your body protects itself' },
  },
} as const satisfies Readonly<Record<string, { readonly words: PhraseData; readonly plain: Bilingual }>>;

type Trade = keyof typeof trade;

const lexicon = new Phrases<Trade>(
  Object.fromEntries(Object.entries(trade).map(([id, { words }]) => [id, words])) as unknown as Record<
    Trade,
    PhraseData
  >,
);

/** Who says it and says what it means leaves nobody behind. */
const explained = phrases({
  nl: [
    '(betekent|betekenen|wil zeggen)',
    '(dat|dit) (is als|is hoe|is wat|zijn)',
    '(oftewel|ofwel|zeg maar|met andere woorden|anders gezegd|zo noemen we|noemen we|heet dat|dat heet|zo heet)',
    'of (eigenlijk|gewoon|simpel gezegd)',
  ],
  en: [
    '(means|mean)',
    '(that|this|which) (is how|is what|is when)',
    '(in other words|that is to say|put simply|we call|is called|called)',
    'or (simply|in plain words)',
  ],
});

export default defineRule({
  id: 'too-difficult',
  dutchName: 'te-moeilijk-gezegd',
  group: 'information',
  severity: 'hint',
  offByDefault: true,
  summary: {
    nl: 'Een vakwoord in je informatie, zonder uitleg.',
    en: 'A technical term in what you tell, without an explanation.',
  },
  source: 'Informatie uitwisselen met toestemming',
  reads: ['information'],
  messages: {
    word: {
      nl: '‘{word}’ is een vakwoord, en wie het niet kent, zegt dat vaak niet. Sluit aan bij hoe de ander praat. Zeg het gewoon, bijvoorbeeld met ‘{plain}’, of leg het woord uit.',
      en: '‘{word}’ is a technical term, and people who do not know it seldom say so. Talk the way they talk. Say it plainly, with ‘{plain}’ for instance, or explain the word.',
    },
  },
  *check(conversation) {
    const { language } = conversation;
    for (const utterance of utterancesOfKind(conversation, 'information')) {
      const found = lexicon.allIn(utterance.prose, language);
      if (found.length === 0 || explained.isIn(utterance.prose, language)) continue;
      const match = found.find(({ label }) => !saidByClient(conversation, label));
      if (match !== undefined) yield problemOf(utterance, match);
    }
  },
});

/** Whether a client uses the word: then it is theirs too. */
function saidByClient(conversation: Conversation, label: Trade): boolean {
  const said = once<ReadonlySet<Trade>>(
    conversation,
    saidByClient,
    () =>
      new Set(
        clientUtterances(conversation).flatMap(({ prose }) =>
          lexicon.allIn(prose, conversation.language).map((match) => match.label),
        ),
      ),
  );
  return said.has(label);
}

function problemOf(utterance: Utterance, { label, from, to }: PhraseMatch<Trade>) {
  return {
    message: 'word',
    with: { word: utterance.prose.text.slice(from, to), plain: trade[label].plain },
    at: spanIn(utterance.prose, from, to),
    restsOn: [utterance],
  } as const;
}
