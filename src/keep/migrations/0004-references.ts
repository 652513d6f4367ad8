/** Where a person of a Bot Framework channel is, and how far they have read: for messages that nobody asked for (an agent's, a reminder). */
export const referenceTables = (): string[] => ['create table channel_references (conversation text primary key, record text not null)'];
