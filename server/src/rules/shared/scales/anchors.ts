/** Words for the two ends of a scale, to put into a script. */
import { type ScaleKindId, scaleKinds } from '../../../catalogue/catalogue.ts';
import type { Conversation, Prose, Scale } from '../../../conversation/model.ts';
import { Phrases } from '../../../text/phrases.ts';
import { inScript } from '../script/writing.ts';
import { rangeAround } from './ends-told.ts';
import { positionText } from './positions.ts';
import type { End } from './scale-ends.ts';

/** By the words of a question, the kind of scale that it is about. */
const about = new Phrases<Exclude<ScaleKindId, 'success' | 'goal-attainment'>>({
  importance: { nl: ['(belangrijk|belang)'], en: ['(important|importance|matter|matters)'] },
  confidence: { nl: ['(vertrouwen|zelfvertrouwen|lukt|lukken)'], en: ['(confident|confidence|sure)'] },
  motivation: {
    nl: ['(gemotiveerd|motivatie|bereid)', 'voor over'],
    en: ['(motivated|motivation|ready|willing)', 'would you give'],
  },
  independence: {
    nl: ['(zelfstandig|zelfstandigheid)'],
    en: ['(independent|independently|independence)', '(on your own|by yourself)'],
  },
});

/** The sentence that tells what these ends of a scale mean, by its kind; in running talk by the words around it. */
export function sentenceOfEnds(
  conversation: Conversation,
  scale: Scale | undefined,
  around: Prose,
  ends: readonly End[],
): string {
  const { language } = conversation;
  const kind = scale?.kind ?? about.findIn(around, language)?.label ?? 'success';
  const texts = scaleKinds.find(({ id }) => id === kind)![language];
  const range = rangeAround(scale, around, language);
  const means = inScript(conversation, { nl: 'betekent', en: 'means' });
  const parts = ends.map(
    (end) => `${inScript(conversation, positionText(range[end]))} ${means} ${texts[end]}`,
  );
  const sentence = `${parts.join(inScript(conversation, { nl: ', en ', en: ', and ' }))}.`;
  return sentence[0]!.toUpperCase() + sentence.slice(1);
}
