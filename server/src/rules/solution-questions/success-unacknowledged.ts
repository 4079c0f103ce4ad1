import { utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { defineRule } from '../contract.ts';
import { acknowledges, missingAfter } from '../shared/sequences/asking-on.ts';
import { asksHow, isOnScale } from '../shared/sequences/told-moments.ts';

export default defineRule({
  id: 'success-unacknowledged',
  dutchName: 'succes-niet-erkend',
  group: 'solution-questions',
  severity: 'hint',
  summary: {
    nl: 'De cliënt vertelt over een succes, maar je laat niet merken dat je het hoort.',
    en: 'The client tells of a success, but nothing shows that you heard it.',
  },
  source: 'Successen',
  reads: ['success-told', 'affirmation', 'reflection', 'summary', 'own-contribution'],
  messages: {
    passed: {
      nl: '{client} vertelt iets wat goed ging, maar jij gaat in je volgende beurt meteen door. Juist zo’n klein lichtpuntje geeft moed als er veel moeilijk is. Bekrachtig wat {client} deed, of geef het terug.',
      en: '{client} tells of something that went well, but your next turn moves straight on. A small bright spot like that gives courage when much is hard. Affirm what {client} did, or give it back.',
    },
  },
  yieldsTo: ['success-how-missing'],
  *check(conversation) {
    const { language } = conversation;
    const comes = (utterance: Utterance) => acknowledges(utterance) || asksHow(utterance, language);
    for (const utterance of taggedSuccesses(conversation)) {
      const missing = missingAfter(conversation, utterance.turn, { turns: 1, comes });
      if (missing === undefined) continue;
      yield {
        message: 'passed',
        with: { client: utterance.turn.label.text },
        at: utterance.tag!.span,
        restsOn: [utterance],
        ...(missing.via.length > 0 && { via: missing.via }),
      };
    }
  },
});

/** What a writer has marked as a success, once a turn. */
function taggedSuccesses(conversation: Conversation): readonly Utterance[] {
  return utterancesOfKind(conversation, 'success-told').filter(
    ({ inferred, turn }, index, all) =>
      !inferred &&
      turn.role !== 'professional' &&
      !isOnScale(conversation, turn) &&
      all[index - 1]?.turn !== turn,
  );
}
