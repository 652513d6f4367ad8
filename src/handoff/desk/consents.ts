import { logged } from './actions.ts';
import { needLead, seen } from './leads.ts';
import type { DeskOptions } from './parts.ts';
import type { DeskRoute } from './routes.ts';

/** The proof of consent as one file (compliance C-9): every record with the text as it was shown, and whether the chain holds. */
export function consentRoutes(options: DeskOptions): DeskRoute[] {
  return [
    {
      method: 'GET',
      path: '/desk/api/leads/:id/consents',
      who: 'admin',
      async answer(request, seat) {
        const row = await needLead(options, request.params.id);
        const { id, conversationId } = row.lead;
        const [records, chain] = await Promise.all([options.store.consents(conversationId), options.store.verifyConsents()]);
        await seen(options, seat, row, logged('export consents'));
        const body = { schema: 1, exportedAt: options.now().toISOString(), lead: id, conversation: conversationId, chain, records };
        return {
          status: 200,
          content: { type: 'application/json; charset=utf-8', body: JSON.stringify(body, null, 2) },
          headers: { 'Content-Disposition': `attachment; filename="consents-${id.replace(/[^\w.-]/g, '_')}.json"` },
        };
      },
    },
  ];
}
