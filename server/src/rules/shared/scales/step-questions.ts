/** Questions of the later steps of a scale, with the script's own numbers, to put into a script. */
import type { Conversation, PositionValue, Scale } from '../../../conversation/model.ts';
import type { Bilingual } from '../../../locale/language.ts';
import { inScript } from '../script/writing.ts';
import { isTop, oneStepOn } from './leaps.ts';
import { movedBy, positionText } from './positions.ts';

const whatHelps: Bilingual = { nl: 'Wat is er al dat helpt?', en: 'What is there already that helps?' };
const onceHigher: Bilingual = {
  nl: 'Wanneer stond het al eens hoger{than}, ook al was het kort?',
  en: 'When has it been higher{than}, even for a short while?',
};
const than: Bilingual = { nl: ' dan', en: ' than' };
const picture: Bilingual = {
  nl: 'Hoe ziet het eruit als het {higher} is?',
  en: "What does it look like when it's {higher}?",
};
const oneStepUp: Bilingual = { nl: 'één stapje hoger', en: 'one step higher' };

/** The question after what is there, where no position is known. */
export function questionOfWhatHelps(conversation: Conversation): string {
  return inScript(conversation, whatHelps);
}

/** The question after a moment at which things were better than the position, if one is known. */
export function questionOfHigherOnce(
  conversation: Conversation,
  position: PositionValue | undefined,
): string {
  const named =
    position === undefined
      ? ''
      : `${inScript(conversation, than)} ${inScript(conversation, positionText(position))}`;
  return inScript(conversation, onceHigher).replace('{than}', named);
}

/** The question after what one step up from the position looks like. */
export function questionOfOneHigher(
  conversation: Conversation,
  position: PositionValue | undefined,
  scale: Scale | undefined,
): string {
  const next =
    position && !isTop(position, scale) ? movedBy(position, oneStepOn(scale, position)) : undefined;
  const higher = next === undefined ? oneStepUp : positionText(next);
  return inScript(conversation, picture).replace('{higher}', inScript(conversation, higher));
}
