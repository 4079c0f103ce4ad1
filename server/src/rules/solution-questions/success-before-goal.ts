import { has, isA } from '../../conversation/ask.ts';
import type { Conversation, Prose, Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { phrases } from '../../text/phrases.ts';
import { defineRule, type Problem } from '../contract.ts';
import { addressedAt, exchangeBefore, toFillIn } from '../shared/script/inserted-turns.ts';
import { isLongEnoughToMiss } from '../shared/script/whole-script.ts';
import { tagOf } from '../shared/script/writing.ts';
import { isFollowUp, refersBack } from '../shared/sequences/follow-up.ts';
import { walk } from '../shared/sequences/walk.ts';

/** Words in which somebody asks or says where it should go to. */
const goals = phrases({
  nl: [
    '(wil|wilt|willen|wilde|wou|zou|zouden) (ik|<je>|we|wij)',
    '(ik|<je>|we|wij) (wil|wilt|willen|wilde|wilden|wou|zou|zouden)',
    '(hoop|hoopt|hopen) (ik|<je>|we|wij)',
    '(ik|<je>|we|wij) (hoop|hoopt|hopen)',
    '(doel|doelen|wens|wensen|droom)',
    '(nuttig|zinvol|geslaagd)',
  ],
  en: [
    "(i|you|we) (want|hope|wish|would|'d)",
    "(i'd|you'd|we'd) (like|love|rather|want)",
    '(do|would) you (want|hope|like|wish)',
    '(goal|goals|hopes|wishes|dream)',
    '(useful|worthwhile)',
  ],
});

/** How a conversation that goes on with an earlier one often opens. */
const sinceThen = phrases({
  nl: ['wat (is|gaat|ging|was) er … beter', 'sinds (we|ons|de|toen)'],
  en: ["(what's|what is|what has|what was) … better", 'what … better since', 'since (we|our|then)'],
});

type Memory = 'unknown' | 'known';

export default defineRule({
  id: 'success-before-goal',
  dutchName: 'succes-voor-doel',
  group: 'solution-questions',
  severity: 'hint',
  summary: {
    nl: 'Je vraagt naar een succes voordat duidelijk is wat de cliënt wil.',
    en: 'You ask for a success before it is clear what the client wants.',
  },
  source: 'Successen',
  reads: ['success', 'desired-situation', 'reflection-of-desire', 'scale-question', 'desire'],
  messages: {
    early: {
      nl: 'Je vraagt hier naar een succes, maar het ging nog niet over wat de cliënt wil bereiken. Pas met dat beeld weet je welke successen helpen. Vraag eerst hoe de cliënt het graag wil.',
      en: 'You ask for a success here, but nothing has been said yet about what the client wants. Only with that picture do you know which successes help. First ask how the client would like things to be.',
    },
    ask: { nl: 'Vraag eerst: ‘{question}’', en: 'First ask: ‘{question}’' },
  },
  *check(conversation) {
    if (!has(conversation, 'success') || isFollowUp(conversation)) return;
    // An exercise in nothing but successes has no goal to come first.
    if (!has(conversation, 'desired-situation') && !isLongEnoughToMiss(conversation)) return;
    const { language } = conversation;
    yield* walk<Memory>(conversation, {
      start: 'unknown',
      settled: 'known',
      key: (memory) => memory,
      step(memory, { moment: { turn } }, found) {
        if (turn === undefined) return memory;
        return afterTurn(turn, language, (success) => found(problemOf(conversation, success)));
      },
    });
  },
});

/** One success that comes too early is enough to say so. */
function afterTurn(turn: Turn, language: Language, isEarly: (success: Utterance) => void): Memory {
  for (const utterance of turn.utterances) {
    if (turn.role === 'professional' && isA(utterance, 'success')) {
      if (!goesBack(utterance.prose, language)) isEarly(utterance);
      return 'known';
    }
    if (tellsGoal(utterance, language)) return 'known';
  }
  return 'unknown';
}

/** Whether it asks or says what is wanted. On a scale that is what the top end stands for. */
function tellsGoal(utterance: Utterance, language: Language): boolean {
  if (
    isA(
      utterance,
      'desired-situation',
      'reflection-of-desire',
      'scale-question',
      'desire',
      'advantage-change',
    )
  )
    return true;
  return goals.isIn(utterance.prose, language) || goesBack(utterance.prose, language);
}

/** Whether there has been a conversation before, in which that may have been asked. */
function goesBack(prose: Prose, language: Language): boolean {
  return refersBack(prose, language) || sinceThen.isIn(prose, language);
}

function problemOf(conversation: Conversation, success: Utterance): Problem {
  const question = addressedAt(conversation, success.turn, {
    nl: 'Hoe wil je graag dat het wordt?',
    nlFormal: 'Hoe wilt u graag dat het wordt?',
    en: 'How would you like things to be?',
  });
  const said = `${tagOf(conversation, 'desired-situation')} ${question}`;
  const edits = exchangeBefore(conversation, success, said, toFillIn);
  return {
    message: 'early',
    at: mainPlaceOf(success),
    restsOn: [success],
    fixes: edits === undefined ? [] : [{ title: 'ask', with: { question }, kind: 'suggestion', edits }],
  };
}
