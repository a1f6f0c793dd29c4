/** A file that cannot be read as a document. The message is one Russian sentence for the person: what is wrong and what to do. */
export class DocumentProblem extends Error {
  override readonly name = "DocumentProblem";
}
