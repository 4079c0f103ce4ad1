import { utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { phrases } from '../../text/phrases.ts';
import { defineRule } from '../contract.ts';
import { stepAskedBy } from '../shared/scales/scale-steps.ts';
import { isLongEnoughToMiss, placeOfScript } from '../shared/script/whole-script.ts';
import { isFollowUp } from '../shared/sequences/follow-up.ts';

/** Leaving it to the client what is put on the scale, or what the talk goes on about. */
const choice = phrases({
  nl: [
    '(welk|welke|wat voor) (schaal|onderwerp|thema|doel|gebied|vraag)',
    '(waar|waarover|waarmee|waaraan|wat) (wil|wilt|willen|zou|zouden) <je> … (schaal|lijn|ladder|matrix|praten|hebben|beginnen|kijken|werken|inzoomen|kiezen|meten|bekijken|uitzoeken|bespreken|bereiken|doen)',
    '(wil|wilt|willen|zou|zouden) <je> … (kiezen|uitkiezen)',
    '(kies|kiest|kiezen) <je>',
    '<je> (mag|mogen) (zelf|) kiezen',
    '(wat|welke|welk) … (belangrijkst|belangrijkste|relevant|relevantst|eerst|eerste)',
    'wat past (het|) … (best|beste|bij)',
    '(nuttig|zinvol) voor <je>',
  ],
  en: [
    '(which|what) (scale|topic|subject|goal|area)',
    '(what|where|which) (would|do|shall) you … (scale|line|ladder|matrix|talk|start|look|work|choose|pick|focus|put|measure|discuss|achieve)',
    '(choose|pick) (which|what|one|the)',
    'you (may|can) choose',
    '(useful|helpful) (for|to) you',
    '(what|which) … (matters|important|relevant|first)',
  ],
});

/** A client who names the scale has chosen it too. */
const ofScale = phrases({ nl: ['(schaal|matrix|ladder)'], en: ['(scale|matrix|ladder)'] });

export default defineRule({
  id: 'scale-not-chosen',
  dutchName: 'schaal-niet-gekozen',
  group: 'scale',
  severity: 'info',
  coverage: true,
  summary: {
    nl: 'Je vraagt de cliënt niet wat er op de schaal komt.',
    en: 'You do not ask the client what to put on the scale.',
  },
  source: 'Schaalvragen',
  reads: ['scale-explanation', 'scale-position'],
  messages: {
    absent: {
      nl: 'Nergens kiest de cliënt waar de schaal over gaat. Wie zelf kiest, praat over wat nu telt. Je kunt vragen: ‘Wat wil je op de schaal zetten?’',
      en: 'Nowhere does the client choose what the scale is about. People who choose themselves talk about what counts for them now. You can ask: ‘What would you like to put on the scale?’',
    },
    scale: { nl: 'Hier begint de eerste schaal.', en: 'Here the first scale begins.' },
  },
  *check(conversation) {
    const first = firstOfScale(conversation);
    if (first === undefined || isFollowUp(conversation) || !isLongEnoughToMiss(conversation)) return;
    if (isChosenBefore(conversation, first)) return;
    yield {
      message: 'absent',
      at: placeOfScript(conversation),
      restsOn: [first],
      related: [{ at: mainPlaceOf(first), message: 'scale' }],
    };
  },
});

function firstOfScale(conversation: Conversation): Utterance | undefined {
  return utterancesOfKind(conversation, 'scale-question').find((utterance) => stepAskedBy(utterance) === 2);
}

function isChosenBefore({ turns, language }: Conversation, first: Utterance): boolean {
  const { turn, index } = first;
  return turns.slice(0, turn.index + 1).some((each) =>
    each.utterances.some((said) => {
      if (each === turn && said.index >= index) return false;
      if (each.role === 'client') return ofScale.isIn(said.prose, language);
      return choice.isIn(said.prose, language);
    }),
  );
}
