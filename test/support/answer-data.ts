/** Data of an answer. It has as many shapes as there are questions, and a test that reads it amiss fails. */
// oxlint-disable-next-line typescript/no-explicit-any
export type AnswerData = any;
