/**
 * Noughts to add numbers to, by copying a row of them: to make a typed array of a hundred numbers takes several times as
 * long, for its room is found outside of the heap.
 */
export class Noughts {
  private readonly row: number[] = [];

  constructor(length: number) {
    // Numbers that are no whole ones, so that the row is kept as such from the beginning.
    for (let at = 0; at < length; at += 1) this.row.push(0.5);
    this.row.fill(0);
  }

  copy(): number[] {
    return this.row.slice();
  }
}
