/**
 * Our own set: name, articles and questions. Its articles are the starter articles, so offsets count in their files.
 */
export const STARTER = ["starter", "corpus", "test/eval/sets/starter.questions.jsonl"] as const;
