import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule } from '../contract.ts';
import { loosePlans } from '../shared/sequences/plans.ts';

export default defineRule({
  id: 'agreements-unconfirmed',
  dutchName: 'afspraken-niet-bevestigd',
  group: 'summary',
  severity: 'info',
  coverage: true,
  summary: {
    nl: 'Jullie maken een plan, maar niemand vat het nog eens samen.',
    en: 'You make a plan together, but nobody sums it up.',
  },
  source: 'Samenvatten',
  reads: ['scale-action', 'summary', 'invite-summary', 'check'],
  messages: {
    unconfirmed: {
      nl: 'Jullie maken hier een plan, maar daarna vat niemand het samen. Zo kan ieder iets anders onthouden. Zet de afspraken aan het eind op een rij, of laat de ander dat doen.',
      en: 'You make a plan here, but nobody sums it up afterwards. Each of you may remember something else. Go over what you agreed at the end, or let the client do so.',
    },
  },
  *check(conversation) {
    for (const { plan, via } of loosePlans(conversation)) {
      yield {
        message: 'unconfirmed',
        at: mainPlaceOf(plan),
        restsOn: [plan],
        ...(via.length > 0 && { via }),
      };
    }
  },
});
