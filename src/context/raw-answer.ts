/** The data of an answer as the database's own JSON text, so that nobody parses it on the way to the client. */
export class RawAnswer {
  readonly json: string;

  constructor(json: string) {
    this.json = json;
  }
}
