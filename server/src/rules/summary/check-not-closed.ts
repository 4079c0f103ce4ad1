import { utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { phrases } from '../../text/phrases.ts';
import { defineRule, type Fix } from '../contract.ts';
import { inScript, replace, tagOf } from '../shared/script/writing.ts';
import { checks } from '../shared/wording/checks.ts';
import { formOf, questionsIn, wordsOfSentence } from '../shared/wording/question-form.ts';

/** "Wat ik hoor is dat je rust wilt, toch?" opens with a question word and is closed all the same. */
const retells = phrases({
  nl: ['^(wat|zoals|hoe) (ik|we|wij)', '^(wat|hoe) <je> (zegt|zei|vertelt|vertelde|bedoelt)'],
  en: ["^(what|how) (i|i'm|i've|we|you|you're|you've)"],
});

export default defineRule({
  id: 'check-not-closed',
  dutchName: 'check-als-open-vraag',
  group: 'summary',
  severity: 'hint',
  summary: {
    nl: 'Een check die als open vraag gesteld is.',
    en: 'A check that is put as an open question.',
  },
  source: 'Samenvatten',
  reads: ['check'],
  messages: {
    open: {
      nl: 'Je check is een open vraag. Op ‘klopt dat?’ kan iemand kort ja of nee zeggen, en dan weet je waar je aan toe bent. Vraag eerst of het klopt; je open vraag kan daarna komen.',
      en: 'Your check is an open question. ‘Is that right?’ takes a short yes or no, and you know where you stand. First ask whether it is right; your open question can come after it.',
    },
    checkFirst: { nl: 'Vraag eerst: ‘Klopt dat?’', en: 'First ask: ‘Is that right?’' },
  },
  *check(conversation) {
    const { language } = conversation;
    for (const check of utterancesOfKind(conversation, 'check')) {
      if (check.tag === undefined || check.inferred || !isOpen(check, conversation)) continue;
      // Once the client could say yes or no, an open question invites to add something.
      const before = check.turn.utterances.slice(0, check.index);
      if (before.some((each) => checks.isIn(each.prose, language))) continue;
      yield {
        message: 'open',
        at: check.tag.span,
        restsOn: [check],
        fixes: fixesOf(conversation, check),
      };
    }
  },
});

function isOpen({ prose }: Utterance, { language }: Conversation): boolean {
  const questions = questionsIn(prose);
  if (questions.length === 0 || checks.isIn(prose, language)) return false;
  return questions.every((sentence) => {
    const words = wordsOfSentence(prose, sentence);
    return formOf(words, language) === 'wh' && !retells.isIn(words, language);
  });
}

function fixesOf(conversation: Conversation, { tag }: Utterance): readonly Fix<'checkFirst'>[] {
  if (tag?.own !== undefined) return [];
  const question = inScript(conversation, { nl: 'Klopt dat?', en: 'Is that right?' });
  const text = `${tagOf(conversation, 'check')} ${question} ${tagOf(conversation, 'open-question')}`;
  return [{ title: 'checkFirst', kind: 'suggestion', edits: [replace(tag!.span, text)] }];
}
