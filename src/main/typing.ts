/** Who is told, in this process, that somebody writes in a conversation. */
export function watchTyping(all: Map<string, Set<(name: string) => void>>, conversation: string, show: (name: string) => void): () => void {
  const here = all.get(conversation) ?? new Set();
  all.set(conversation, here.add(show));
  return () => {
    here.delete(show);
    if (here.size === 0) all.delete(conversation);
  };
}
